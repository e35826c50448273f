package dev.clientele.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.intake.IntakeCustomer;
import dev.clientele.intake.IntakeRow;
import dev.clientele.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    private static final String ADA = "Ada;Lovelace;ada@example.com";
    private static final String BOB = "Bob;Bouwer;bob@example.com";

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    enum End {
        LF("\n"),
        CR("\r"),
        CRLF("\r\n");

        private final String characters;

        End(String characters) {
            this.characters = characters;
        }
    }

    @Property
    void endInAnyWayAndBlankOnesCount(@ForAll @Size(min = 2, max = 8) List<End> ends) {
        StringBuilder text = new StringBuilder(Read.HEADER.strip());
        End before = ends.get(0);
        text.append(before.characters);
        int lines = 1;
        for (End end : ends.subList(1, ends.size())) {
            boolean blank = before == End.LF && end != End.LF;
            text.append(blank ? "" : ADA).append(end.characters);
            lines += blank ? 0 : 1;
            before = end;
        }
        assertThat(Read.rows(text.toString())).hasSize(lines - 1);
    }

    @Test
    void areCountedFromOneAlsoWhereTheyAreBlank() {
        List<IntakeRow> rows = Read.rows("\n" + Read.HEADER + "\r\n" + ADA + "\r\r" + BOB + "\n \t \n" + ADA);
        assertThat(Read.lines(rows)).containsExactly(4L, 6L, 8L);
    }

    @Test
    void areCountedWithinQuotesAndTheRowBeginsOnTheFirst() {
        List<IntakeRow> rows = Read.rows(Read.HEADER + "\"A\r\nd\na\";Lovelace;ada@example.com\n" + BOB + "\n");
        assertThat(Read.lines(rows)).containsExactly(2L, 5L);
        assertThat(Read.customer(rows.get(0)).firstName()).contains("A\r\nd\na");
    }

    @Property
    void areCountedWhereverTheyBreak(@ForAll @Size(max = 30) List<@From("names") String> names, @ForAll End end) {
        StringBuilder text = new StringBuilder(Read.HEADER.strip()).append(end.characters);
        List<Long> lines = new ArrayList<>();
        for (String name : names) {
            lines.add(linesOf(text));
            text.append('"').append(name).append("\";Lovelace;ada@example.com").append(end.characters);
        }
        List<IntakeRow> rows = Read.rows(text.toString());
        assertThat(Read.lines(rows)).isEqualTo(lines);
        assertThat(rows)
                .extracting(row -> Read.customer(row).firstName().orElse(""))
                .isEqualTo(names);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("b", "\n", "\r", "\r\n", " ", "y".repeat(3_000))
                .list()
                .ofMaxSize(5)
                .map(parts -> "a" + String.join("", parts));
    }

    private static long linesOf(CharSequence text) {
        return 1 + LINE_END.matcher(text).results().count();
    }

    @Test
    void mayLackTheLastEnd() {
        assertThat(Read.rows(Read.HEADER + ADA)).hasSize(1);
        assertThat(Read.rows(Read.HEADER + ADA + ";")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voornaam;Achternaam;E-mailadres;\nAda;Lovelace;ada@example.com;\n",
                "Voornaam;Achternaam;E-mailadres;\nAda;Lovelace;ada@example.com\n",
                "Voornaam;Achternaam;E-mailadres\nAda;Lovelace;ada@example.com;\n",
                "Voornaam,Achternaam,E-mailadres\nAda,Lovelace,ada@example.com\n",
                "Voornaam\tAchternaam\tE-mailadres\t\nAda\tLovelace\tada@example.com\t\n",
                "\"Voornaam\",\"Achternaam\",\"E-mail;adres\"\n\"Ada\",\"Lovelace\",\"ada@example.com\"\n",
                "Voornaam; Achternaam ; \"E-mailadres\"\n Ada;\"Lovelace\" ; \"ada@example.com\"\n",
                "\uFEFFVoornaam;Achternaam;E-mailadres\nAda;Lovelace;ada@example.com\n",
                "\uFEFF\"Voornaam\";\"Achternaam\";\"E-mailadres\"\nAda;Lovelace;ada@example.com\n",
            })
    void mayBeSeparatedAndQuotedInManyWays(String text) {
        IntakeCustomer ada = Read.customers(text).get(0);
        assertThat(ada.firstName()).contains("Ada");
        assertThat(ada.lastName()).contains("Lovelace");
        assertThat(ada.email()).contains("ada@example.com");
    }

    @Test
    void mayHaveQuotesInTheirCells() {
        IntakeCustomer ada = Read.customers(Read.HEADER + "\"Ada \"\"A;B\"\"\";O\"Neil;ada@example.com\n")
                .get(0);
        assertThat(ada.firstName()).contains("Ada \"A;B\"");
        assertThat(ada.lastName()).contains("O\"Neil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada;Lovelace", "\"Ada\";\"\""})
    void withTooFewCellsAreRejected(String row) {
        assertThat(Read.rows(Read.HEADER + row + "\n" + BOB + "\n").get(0))
                .isEqualTo(rejected(2, "row.too-short", "Expected 3 cells, as in the header, and found 2."));
    }

    @Test
    void withTooManyCellsAreRejected() {
        assertThat(Read.rows(Read.HEADER + ADA + ";;\n").get(0))
                .isEqualTo(rejected(
                        2,
                        "row.too-long",
                        "Expected 3 cells, as in the header, and found 4. Quote texts that contain a separator."));
    }

    @Test
    void thatEndLikeTheHeaderAreCountedWithoutTheirLastSeparator() {
        List<IntakeRow> rows = Read.rows("Voornaam;Achternaam;E-mailadres;\nAda;\n" + ADA + ";x;\n");
        assertThat(rows)
                .containsExactly(
                        rejected(2, "row.too-short", "Expected 3 cells, as in the header, and found 1."),
                        rejected(
                                3,
                                "row.too-long",
                                "Expected 3 cells, as in the header, and found 4. Quote texts that contain a"
                                        + " separator."));
    }

    @Test
    void withAWrongNumberOfCellsAreRejectedInDutchToo() {
        assertThat(Read.rows(Read.source(Read.HEADER + "Ada\n" + ADA + ";x\n"), Locale.forLanguageTag("nl-BE")))
                .containsExactly(
                        rejected(2, "row.too-short", "Verwacht 3 cellen, zoals in de kopregel, en gevonden: 1."),
                        rejected(
                                3,
                                "row.too-long",
                                "Verwacht 3 cellen, zoals in de kopregel, en gevonden: 4. Zet een tekst met een"
                                        + " scheidingsteken tussen aanhalingstekens."));
    }

    @Test
    void withAnEmptyLastCellAreWhole() {
        List<IntakeRow> rows = Read.rows(
                "Voornaam;Achternaam;E-mailadres;Laatste bezoek\n" + ADA + ";\n" + ADA + ";;\n" + ADA + ";\"\"\n");
        assertThat(rows).hasSize(3).allMatch(IntakeRow.Accepted.class::isInstance);
    }

    private static IntakeRow rejected(long line, String code, String message) {
        return new IntakeRow.Rejected(line, List.of(new Problem("", code, message)));
    }
}
