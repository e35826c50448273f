package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesCommandTest {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() throws IOException {
        program = new Program(folder);
        program.run("import", program.seed());
    }

    @Test
    void areListed() {
        assertThat(program.run("titles")).isEqualTo(new Ran(0, """
                ID  Name  Gender  Customers
                 1  Mr.   male            0
                 2  Mrs.  female          0
                 3  Dhr.  male            1
                """, ""));
    }

    @Test
    void areAddedAndEdited() {
        assertThat(program.run("titles", "add", "Dr.").out()).isEqualTo("""
                ID  Name  Gender   Customers
                 4  Dr.   neutral          0
                """);
        assertThat(program.run("titles", "add", "Mx", "--gender", "FEMALE").out())
                .contains(" 5  Mx    female          0\n");
        assertThat(program.run("titles", "edit", "3", "--name", "Heer").out())
                .contains(" 3  Heer  male            1\n");
        assertThat(program.run("titles", "edit", "3", "--gender", "neutral").out())
                .contains(" 3  Heer  neutral          1\n");
        assertThat(program.run("show", "1").out()).contains("Title                Heer\n");
    }

    @Test
    void areRemovedWhenTheirPlanIsConfirmed() {
        assertThat(program.run("titles", "remove", "3"))
                .isEqualTo(
                        new Ran(
                                0,
                                """
                To remove title 3, Dhr.
                  Customers left without a title            1
                  Plan                                      remove-title:3:1:1
                """,
                                line(
                                        "Nothing was removed yet. To remove it use: clientele titles remove 3 --confirm=remove-title:3:1:1")));

        assertThat(program.run("titles", "remove", "3", "--confirm", "remove-title:3:1:1"))
                .isEqualTo(new Ran(0, """
                Removed title 3, Dhr.
                  Customers left without a title            1
                """, ""));
        assertThat(program.run("titles").out()).doesNotContain("Dhr.");
        assertThat(program.run("show", "1").out()).contains("Title                -\n");
    }

    @Test
    void stayWhenAnotherPlanIsConfirmed() {
        assertThat(program.run("titles", "remove", "3", "--confirm=remove-title:3:1:0"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        line(
                                "This is not the plan to remove title 3 as it is now: it is that of another removal, or what"
                                        + " it touches has changed since. Nothing was removed. To see the plan use:"
                                        + " clientele titles remove 3")));
        assertThat(program.run("titles").out()).contains("Dhr.");
    }

    @Test
    void printJson() {
        assertThat(ParsedJson.of(program.run("titles", "edit", "2", "--name", "Ms.", "--json")
                        .out()))
                .isEqualTo(ParsedJson.map(
                        "titles",
                        List.of(ParsedJson.map(
                                "id", 2L, "name", "Ms.", "gender", "female", "customers", 0L, "version", 2L))));
        assertThat(ParsedJson.of(program.run("titles", "remove", "3", "--json").out()))
                .isEqualTo(ParsedJson.map("removed", false, "customers", 1L, "plan", "remove-title:3:1:1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "edit 9 --name x | This shop has no title 9 (only 1 Mr., 2 Mrs., 3 Dhr.).",
                "remove 9 | This shop has no title 9 (only 1 Mr., 2 Mrs., 3 Dhr.).",
                "add a<b | name: The name of a title must not contain < > or control characters.",
                "add x --name y | '--name' is not understood. See: clientele titles add --help"
            })
    void sayWhatCannotBeDone(String command, String sentence) {
        assertThat(program.run(("titles " + command).split(" "))).isEqualTo(new Ran(2, "", line(sentence)));
    }

    @Test
    void sayThatThereAreNone() {
        for (int id = 1; id <= 3; id++) {
            String plan = "remove-title:" + id + ":1:" + (id == 3 ? 1 : 0);
            program.run("titles", "remove", "" + id, "--confirm", plan);
        }

        assertThat(program.run("titles")).isEqualTo(new Ran(0, "ID  Name  Gender  Customers\n", ""));
        assertThat(program.run("titles", "remove", "1").err())
                .isEqualTo(line("This shop has no title 1, and no other."));
    }

    private static String line(String sentence) {
        return sentence + System.lineSeparator();
    }
}
