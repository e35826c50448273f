package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.examples.cli.Table.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Table<String> TABLE = new Table<>(List.of(
            Column.ofNumbers("N", text -> Integer.toString(text.length())),
            Column.ofText("Text", 6, text -> text),
            Column.of("End", text -> "x")));

    @Test
    void alignsItsColumns() {
        assertThat(TABLE.lines(List.of("abc", "abcdefghijkl"), 80))
                .containsExactly(" N  Text          End", " 3  abc           x", "12  abcdefghijkl  x");
    }

    @Test
    void cutsTextsWhereThereIsNoRoom() {
        assertThat(TABLE.lines(List.of("abc", "abcdefghijkl"), 18))
                .containsExactly(" N  Text       End", " 3  abc        x", "12  abcdefgh…  x");
    }

    @Test
    void leavesColumnsWideEnoughToBeRead() {
        assertThat(TABLE.lines(List.of("abcdefghijkl"), 5)).containsExactly(" N  Text    End", "12  abcde…  x");
    }

    @Test
    void countsTheRoomThatLettersTake() {
        assertThat(TABLE.lines(List.of("山田", "Zoe\u0308"), 80))
                .containsExactly("N  Text  End", "2  山田  x", "4  Zoe\u0308   x");
        assertThat(TextWidth.cut("山田太郎", 6)).isEqualTo("山田…");
        assertThat(TextWidth.cut("😀😀😀", 2)).isEqualTo("😀…");
        assertThat(TextWidth.wrapped("山田 太郎 and a-word-that-is-long", 9))
                .containsExactly("山田 太郎", "and", "a-word-that-is-long");
        assertThat(TextWidth.wrapped("", 9)).containsExactly("");
    }

    @Test
    void showsNothingThatActsOnTheTerminal() {
        assertThat(TABLE.lines(List.of("a\u001B[2J\u202Eb"), 80))
                .containsExactly("N  Text     End", "7  a\uFFFD[2J\uFFFDb  x");
    }
}
