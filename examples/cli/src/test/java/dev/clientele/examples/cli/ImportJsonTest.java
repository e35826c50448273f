package dev.clientele.examples.cli;

import static dev.clientele.examples.cli.Program.HEADER;
import static dev.clientele.examples.cli.Program.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportJsonTest {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(folder);
    }

    @Test
    void printsOneObjectWithTheNumbers() throws IOException {
        Ran ran = program.run("import", program.seed(), "--json");

        Map<String, Object> json = ParsedJson.of(ran.out());
        assertThat(json.keySet())
                .containsExactly(
                        "read",
                        "created",
                        "updated",
                        "unchanged",
                        "skipped",
                        "rejected",
                        "seconds",
                        "charset",
                        "rejects");
        assertThat(json)
                .contains(
                        entry("read", 1L),
                        entry("created", 1L),
                        entry("updated", 0L),
                        entry("unchanged", 0L),
                        entry("skipped", 0L),
                        entry("rejected", 0L),
                        entry("charset", "UTF-8"),
                        entry("rejects", List.of()));
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void tellsWhyARowWasRejected() throws IOException {
        String rows = row(1, "", "DOE", "a@example.com") + "\"2\";\"x\"\n";
        Ran ran = program.run("import", program.file("f.csv", HEADER + rows), "--json");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ParsedJson.of(ran.out()).get("rejects"))
                .isEqualTo(List.of(
                        Map.of(
                                "line",
                                2L,
                                "column",
                                "Voornaam",
                                "code",
                                "name.required",
                                "message",
                                "Please fill in a name."),
                        ParsedJson.map(
                                "line",
                                3L,
                                "column",
                                null,
                                "code",
                                "row.too-short",
                                "message",
                                "Expected 11 cells, as in the header, and found 2.")));
    }

    @Test
    void listsAHundredRejectsAtMost() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int id = 1; id <= 150; id++) {
            rows.append(row(id, "", "DOE", "c" + id + "@example.com"));
        }
        Map<String, Object> json = ParsedJson.of(program.run("import", program.file("f.csv", rows.toString()), "--json")
                .out());

        assertThat(json).contains(entry("rejected", 150L));
        assertThat((List<?>) json.get("rejects")).hasSize(100);
    }

    @Test
    void tellsHowFarItCameWhenTheFileStopsInTheMiddle() throws IOException {
        String file = program.file("f.csv", HEADER + row(1, "Ada", "L", "a@example.com") + "\"2\";\"never ends");

        Ran ran = program.run("import", file, "--json");

        Map<String, Object> json = ParsedJson.of(ran.out());
        assertThat(json).contains(entry("read", 1L), entry("created", 1L), entry("charset", "UTF-8"));
        assertThat(json.get("error"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .contains(entry("code", "file.unterminated-quote"), entry("line", 3L));
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("f.csv, line 3: ");
    }

    @Test
    void isAnObjectEvenIfThereIsNoFile() {
        Ran ran = program.run("import", program.file("missing.csv").toString(), "--json");

        Map<String, Object> json = ParsedJson.of(ran.out());
        assertThat(json).contains(entry("read", 0L), entry("charset", null));
        assertThat(json.get("error"))
                .isEqualTo(ParsedJson.map(
                        "code",
                        "file.not-found",
                        "line",
                        null,
                        "message",
                        program.file("missing.csv") + ": there is no such file. Check the path."));
        assertThat(ran.exitCode()).isEqualTo(2);
    }

    @Test
    void isAnObjectEvenIfTheDatabaseCannotBeOpened() throws IOException {
        Ran ran = program.run("import", program.seed(), "--json", "--db", "jdbc:nowhere:x");

        assertThat(ParsedJson.of(ran.out()).get("error"))
                .isEqualTo(
                        ParsedJson.map(
                                "code",
                                "command",
                                "line",
                                null,
                                "message",
                                "There is no JDBC driver for jdbc:nowhere:x: check the URL. The command works with H2,"
                                        + " PostgreSQL and MariaDB, whose URLs begin with jdbc:h2:, jdbc:postgresql: and jdbc:mariadb:."));
        assertThat(ran.exitCode()).isEqualTo(2);
    }
}
