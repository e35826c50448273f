package dev.clientele.examples.cli;

import static dev.clientele.examples.cli.Program.HEADER;
import static dev.clientele.examples.cli.Program.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(folder);
    }

    @Test
    void takesTheSeedsFileIn() throws IOException {
        Ran ran = program.run("import", program.seed());

        assertThat(ran.exitCode()).isZero();
        assertThat(numbers(ran)).isEqualTo("""
                prestashop-nl.csv: 1 row read in TIME, as UTF-8
                  created              1
                  updated              0
                  unchanged            0
                  skipped              0
                  rejected             0
                """);
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        program.run("import", program.seed());
        for (String fate : new String[] {"skip", "update", "fail"}) {
            Ran again = program.run("import", program.seed(), "--on-match", fate);

            assertThat(again.exitCode()).isZero();
            assertThat(numbers(again)).isEqualTo("""
                    prestashop-nl.csv: 1 row read in TIME, as UTF-8
                      created              0
                      updated              0
                      unchanged            1
                      skipped              0
                      rejected             0
                    """);
        }
    }

    @Test
    void leavesCustomersWhoDifferAsTheyAreUnlessToldOtherwise() throws IOException {
        program.run("import", program.seed());
        String file = program.file("later.csv", HEADER + row(1, "Johnny", "DOE", "pub@prestashop.com"));

        assertThat(program.run("import", file).out())
                .contains(
                        "skipped              1  differ from the customer in the shop; --on-match update takes them over");
        assertThat(program.run("show", "1").out()).contains("John\n");
        assertThat(program.run("import", file, "--on-match", "update").out()).contains("updated              1");
        assertThat(program.run("show", "1").out()).contains("Johnny\n");
    }

    @Test
    void rejectsCustomersWhoDifferIfToldSo() throws IOException {
        program.run("import", program.seed());
        String file = program.file("later.csv", HEADER + row(1, "Johnny", "DOE", "pub@prestashop.com"));

        Ran ran = program.run("import", file, "--on-match", "FAIL");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out()).contains("line 2: Customer 1 is in the shop already and differs from this row.");
    }

    @Test
    void recognisesCustomersByTheirIdIfToldSo() throws IOException {
        program.run("import", program.seed());
        String file = program.file("later.csv", HEADER + row(1, "John", "DOE", "new@example.com"));

        Ran ran = program.run("import", file, "--match", "id", "--on-match", "update");

        assertThat(ran.out()).contains("updated              1");
        assertThat(program.run("show", "new@example.com").out()).contains("Customer 1");
    }

    @Test
    void storesNothingInADryRun() throws IOException {
        Ran ran = program.run("import", program.seed(), "--dry-run");

        assertThat(numbers(ran)).startsWith("""
                prestashop-nl.csv: 1 row read in TIME, as UTF-8. Dry run, nothing was stored:
                  created              1
                """);
        assertThat(program.run("show", "1").exitCode()).isEqualTo(1);
    }

    @Test
    void readsTimesInTheShopsZone() throws IOException {
        program.run("import", program.seed(), "--zone", "Europe/Amsterdam");

        assertThat(program.run("show", "1", "--zone", "UTC").out())
                .contains("Registered           2015-07-24 12:36:41");
    }

    @Test
    void keepsTheZoneInWhichANewShopBegan() throws IOException {
        program.run("import", program.seed(), "--zone", "Europe/Amsterdam");
        program.run("import", program.file("more.csv", HEADER + row(2, "Ada", "Lovelace", "ada@example.com")));

        assertThat(program.run("show", "2").out())
                .contains("(times in Europe/Amsterdam)", "Registered           2020-02-29 10:00:00");
    }

    @Test
    void readsAFileWithAByteOrderMark() throws IOException {
        String file = program.file("marked.csv", "\uFEFF" + HEADER + row(1, "Zoë", "DOE", "zoe@example.com"));

        assertThat(program.run("import", file).out()).contains(", as UTF-8\n", "created              1\n");
    }

    @Test
    void readsFilesThatAreNoUtf8InTheFallbackEncoding() throws IOException {
        String text = HEADER + row(1, "Zoë", "€uro", "zoe@example.com");
        String file = program.file("old.csv", text, Charset.forName("windows-1252"));

        assertThat(program.run("import", file).out()).contains(", as windows-1252\n");
        assertThat(program.run("show", "1").out()).contains("Zoë\n", "€uro\n");

        String other = program.file(
                "other.csv", HEADER + row(2, "Chloé", "¤", "c@example.com"), Charset.forName("ISO-8859-1"));
        assertThat(program.run("import", other, "--charset-fallback", "ISO-8859-15")
                        .out())
                .contains(", as ISO-8859-15\n");
        assertThat(program.run("show", "2").out()).contains("Chloé\n", "€\n");
    }

    @Test
    void namesColumnsThatItDoesNotUnderstand() throws IOException {
        String file = program.file(
                "more.csv", "first name,last name,e-mail,shoe size,hat\nAda,Lovelace,ada@example.com,38,yes\n");

        assertThat(program.run("import", file).out())
                .endsWith("Columns that are not understood were left aside: \"shoe size\", \"hat\".\n");
    }

    @Test
    void keepsPermissionsWithdrawnThatTheFileGrants() throws IOException {
        program.run("import", program.seed());
        String withdrawn =
                Program.seedText().replace("\"178.3700000000\";\"1\";\"1\"", "\"178.3700000000\";\"1\";\"0\"");
        program.run("import", program.file("withdrawn.csv", withdrawn), "--on-match", "update");

        Ran ran = program.run("import", program.seed(), "--on-match", "update");

        assertThat(ran.out())
                .endsWith("Permissions in the file that had been withdrawn here, and stay withdrawn: 1.\n");
        assertThat(program.run("show", "1").out())
                .contains("Newsletter           withdrawn ", "Partner offers       granted ");
    }

    @Test
    void keepsSilentIfToldSoUnlessRowsAreRejected() throws IOException {
        program.run("list");
        Ran fine = program.run("import", program.seed(), "--quiet");

        assertThat(fine.out()).isEmpty();
        assertThat(fine.err()).isEmpty();

        Ran rejected =
                program.run("import", program.file("bad.csv", HEADER + row(2, "", "DOE", "x@example.com")), "--quiet");
        assertThat(rejected.out()).contains("line 2, Voornaam: Please fill in a name.");
    }

    @Test
    void speaksOfRowsInTheLanguageOfTheCaller() throws IOException {
        String file = program.file("bad.csv", HEADER + row(2, "", "DOE", "x@example.com"));

        Ran ran = program.run("import", file, "--language", "nl");

        assertThat(ran.out()).contains("line 2, Voornaam: Vul een naam in.");
        assertThat(program.run("show", "1").exitCode()).isEqualTo(1);
        assertThat(program.run("list", "--group", "Klant").exitCode()).isZero();
    }

    @Test
    void showsTenRejectsAndHowManyMoreThereAre() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int id = 1; id <= 13; id++) {
            rows.append(row(id, "", "DOE", "c" + id + "@example.com"));
        }
        Ran ran = program.run("import", program.file("bad.csv", rows.toString()));

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.out())
                .contains("rejected            13\n", "  line 11, Voornaam: Please fill in a name.\n")
                .doesNotContain("line 12,")
                .endsWith("  and 3 problems more; --json shows the first 100.\n");
    }

    @Test
    void makesNoDatabaseForAFileThatCannotBeRead() {
        program.run("import", program.file("missing.csv").toString());

        assertThat(Files.exists(program.file("shop.mv.db"))).isFalse();
    }

    /** The summary without the time it took. */
    private static String numbers(Ran ran) {
        return ran.out().replaceFirst("read in [0-9.]+ s", "read in TIME");
    }
}
