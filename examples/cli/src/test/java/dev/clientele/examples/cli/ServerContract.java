package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command does on each kind of server. */
abstract class ServerContract {
    private static final int CUSTOMERS = 500;

    @TempDir
    Path folder;

    private ServerDatabase database;
    private Program onServer;

    /** An empty database there. */
    abstract ServerDatabase newDatabase() throws SQLException;

    @BeforeEach
    void make() throws SQLException {
        database = newDatabase();
        onServer = database.with(new Program(folder));
    }

    @AfterEach
    void drop() throws SQLException {
        database.close();
    }

    @Test
    void changesTablesOnlyWhenToldTo() {
        Ran list = onServer.run("list");
        assertThat(list.err())
                .startsWith("The database " + database.url() + " is not ready, ")
                .endsWith("clientele schema apply --db " + database.url() + System.lineSeparator())
                .hasLineCount(1);
        assertThat(list.exitCode()).isEqualTo(2);
        assertThat(onServer.run("schema", "print").out()).startsWith("-- V1__");
        assertThat(onServer.run("schema", "check").exitCode()).isEqualTo(1);

        Ran applied = onServer.run("schema", "apply");

        assertThat(applied.err()).isEmpty();
        assertThat(applied.out()).startsWith("Applied V1__").endsWith(" to " + database.url() + ".\n");
        assertThat(onServer.run("schema", "check"))
                .matches(check -> check.exitCode() == 0, "exit code 0")
                .matches(check -> check.out().startsWith("The schema in " + database.url() + " is up to date"));
        assertThat(onServer.run("schema", "apply").out()).startsWith("There is nothing to do: ");
        assertThat(onServer.run("list")).isEqualTo(new Ran(0, "", "No customers." + System.lineSeparator()));
    }

    @Test
    void saysTheSameAsOnH2() throws Exception {
        Program onH2 = new Program(folder);
        onH2.run("schema", "apply");
        onServer.run("schema", "apply");
        String seed = onH2.seed();

        for (String command : commands(seed)) {
            assertThat(said(onServer, command)).as(command).isEqualTo(said(onH2, command));
        }
    }

    /** Without the cursor to a next page, which each shop seals with a key of its own. */
    private static Ran said(Program program, String command) {
        Ran ran = program.run(command.split(" "));
        return new Ran(ran.exitCode(), ran.out(), ran.err().replaceAll("--after=\\S+", "--after=…"));
    }

    private static String[] commands(String seed) {
        return new String[] {
            "demo",
            "import " + seed + " --quiet",
            "check",
            "settings --b2b on --zone Europe/Amsterdam",
            "list --sort last-name --size 5",
            "list --sort -registered --birthday-within 366",
            "list --group VIP --last-name e",
            "search jo do",
            "search zoe",
            "groups",
            "groups add Trade --discount 12.5 --category-discount books=2.5",
            "groups edit 4 --name VIP",
            "titles add Dr. --gender neutral",
            "titles",
            "note add 1 Prefers_e-mail --by Ada",
            "note list 1",
            "consent grant 1 partner-offers --how paper --by Ada",
            "consent withdraw 1 newsletter",
            "consent list partner-offers",
            "disable 1 2",
            "show 1",
            "show 1 --json",
            "privacy export 1",
            "privacy log",
            "privacy prune --visits 1",
            "remove 1",
            "groups remove 4",
            "export -",
        };
    }

    @Test
    void exportsByteForByteWhatH2Exports() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream transcript = new PrintStream(out, true, StandardCharsets.UTF_8);
        onServer.run("schema", "apply");

        assertThat(MainJob.on(database.url(), folder.resolve("server"), database.credentials(), transcript)
                        .run(CUSTOMERS))
                .as(() -> out.toString(StandardCharsets.UTF_8))
                .isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("WARN", "SEVERE");
        assertThat(MainJob.onH2(folder.resolve("h2"), transcript).run(CUSTOMERS))
                .isTrue();

        assertThat(folder.resolve("server").resolve("export.csv"))
                .hasSameBinaryContentAs(folder.resolve("h2").resolve("export.csv"));
    }

    @Test
    void saysWhichDatabaseIsNotThere() {
        Ran ran = onServer.run("schema", "check", "--db", database.url() + "_missing?tcpKeepAlive=true");

        assertThat(ran.err())
                .startsWith("The database " + database.url() + "_missing cannot be opened: ")
                .doesNotContain("tcpKeepAlive")
                .hasLineCount(1);
        assertThat(ran.exitCode()).isEqualTo(2);
    }
}
