package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.jdbc.SchemaCheck;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.h2.tools.Server;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where something is gone of what the scripts made, or a newer program has added something. */
class SchemaGoneTest {
    private static final String SEQUENCE = "clientele_note_seq";
    private static final String DROP = "drop sequence " + SEQUENCE;
    private static final String NOT_COMPLETE = " is not complete: of version 1 something is not there any more.";
    private static final String BY_HAND =
            "Make again by hand what is missing (see: clientele schema print): " + SEQUENCE;
    private static final String GONE =
            " is not ready. The schema is version 1, but something of it is gone: " + SEQUENCE
                    + ". Make it again as the scripts have it; applying does not. To see the scripts use:"
                    + " clientele schema print --db ";

    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(folder);
        program.run("schema", "apply");
    }

    @Test
    void isToldByEveryCommand() throws SQLException {
        execute(program.url(), DROP);

        assertThat(program.run("list"))
                .isEqualTo(new Ran(2, "", line("The database " + program.url() + GONE + program.url())));
        assertThat(program.run("schema", "check"))
                .isEqualTo(new Ran(1, "The schema in " + program.url() + NOT_COMPLETE + "\n", line(BY_HAND)));
    }

    @Test
    void isNotMadeAgain() throws SQLException {
        execute(program.url(), DROP);
        Ran nothing =
                new Ran(1, "Nothing was applied: the schema in " + program.url() + NOT_COMPLETE + "\n", line(BY_HAND));

        assertThat(program.run("schema", "apply")).isEqualTo(nothing);
        assertThat(program.run("schema", "apply")).isEqualTo(nothing);
        Ran json = program.run("schema", "apply", "--json");
        assertThat(ParsedJson.of(json.out()))
                .isEqualTo(ParsedJson.map(
                        "applied", List.of(), "version", 1L, "state", "incomplete", "absent", List.of(SEQUENCE)));
        assertThat(json.exitCode()).isEqualTo(1);
    }

    @Test
    void isWellAgainWhenItWasMadeByHand() throws SQLException {
        execute(program.url(), DROP);
        execute(program.url(), "create sequence " + SEQUENCE);

        assertThat(program.run("schema", "check").exitCode()).isZero();
        assertThat(program.run("list").exitCode()).isZero();
    }

    @Test
    void isToldWithoutContradictionOnAServer() throws SQLException {
        Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        try {
            String shown = "jdbc:h2:tcp://localhost:" + server.getPort() + "/mem:gone";
            program.variable(DatabaseOptions.DATABASE_VARIABLE, shown + ";DB_CLOSE_DELAY=-1")
                    .variable(Credentials.USER_VARIABLE, "sa");
            program.run("schema", "apply");
            execute(shown, DROP);

            assertThat(program.run("list"))
                    .isEqualTo(new Ran(2, "", line("The database " + shown + GONE + shown + "…")));
        } finally {
            server.stop();
        }
    }

    @Test
    void isToldBesideWhatIsBehind() {
        String url = program.url();
        SchemaCheck check = new SchemaCheck(1, 2, List.of("V2__a.sql"), List.of(SEQUENCE));

        assertThat(new SchemaFound(url, true, check).remarks())
                .containsExactly("To apply V2__a.sql use: clientele schema apply --db " + url, BY_HAND);
        assertThat(Schema.notComplete(url, check))
                .hasMessageContainingAll("Apply V2__a.sql.", "is gone: " + SEQUENCE)
                .hasMessageEndingWith(" To see the scripts use: clientele schema print --db " + url
                        + " For the scripts to apply use: clientele schema apply --db " + url);
    }

    @Test
    void isToldBesideWhatWasApplied() {
        String url = program.url();
        SchemaApplied applied =
                new SchemaApplied(url, List.of("V2__a.sql"), new SchemaCheck(2, 2, List.of(), List.of(SEQUENCE)));

        assertThat(applied.lines(80))
                .containsExactly(
                        "Applied V2__a.sql to " + url + ".", "The schema in " + url + NOT_COMPLETE.replace('1', '2'));
        assertThat(applied.remarks()).containsExactly(BY_HAND);
        assertThat(applied.exitCode()).isEqualTo(1);
    }

    @Test
    void leavesANewerOneAsItIs() throws SQLException {
        execute(program.url(), "insert into clientele_schema_version (version) values (99)");
        String newer =
                "he schema in " + program.url() + " is newer: version 99 was found, and 1 is needed, which will do.\n";

        assertThat(program.run("schema", "apply")).isEqualTo(new Ran(0, "There is nothing to do: t" + newer, ""));
        assertThat(program.run("schema", "check")).isEqualTo(new Ran(0, "T" + newer, ""));
        assertThat(program.run("list").exitCode()).isZero();
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String line(String text) {
        return text + System.lineSeparator();
    }
}
