package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.SchemaCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.Server;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(folder);
    }

    @Test
    void printsTheScriptsAndNothingElse() {
        Ran ran = program.run("schema", "print");

        assertThat(ran).isEqualTo(new Ran(0, scripts(), ""));
        assertThat(ran.out()).startsWith("-- V1__customers.sql\n");
        assertThat(ParsedJson.of(program.run("schema", "print", "--json").out()))
                .isEqualTo(ParsedJson.map("scripts", scripts()));
        assertNoFiles();
    }

    @Test
    void printsWhileAnotherProgramUsesTheDatabase() throws SQLException {
        try (Connection other = connection()) {
            assertThat(other.isValid(1)).isTrue();

            assertThat(program.run("schema", "print")).isEqualTo(new Ran(0, scripts(), ""));
        }
    }

    @Test
    void checksWithoutMakingADatabase() {
        assertThat(program.run("schema", "check"))
                .isEqualTo(new Ran(
                        1, "There is no database " + program.url() + " yet.\n", line(toApply("V1__customers.sql"))));
        assertThat(program.run("schema", "check", "--db", program.url() + ";IFEXISTS=TRUE")
                        .exitCode())
                .isEqualTo(1);
        assertNoFiles();
    }

    @Test
    void checksWithoutMakingTables() throws SQLException {
        try (Connection made = connection()) {
            assertThat(made.isValid(1)).isTrue();
        }
        Ran missing = new Ran(
                1,
                "The schema in " + program.url() + " is missing, and version 1 is needed.\n",
                line(toApply("V1__customers.sql")));

        assertThat(program.run("schema", "check")).isEqualTo(missing);
        assertThat(program.run("schema", "check")).isEqualTo(missing);
        assertThat(program.run("list").err()).startsWith("Made the tables of a new shop in ");
        assertThat(program.run("schema", "check"))
                .isEqualTo(new Ran(0, "The schema in " + program.url() + " is up to date (version 1).\n", ""));
    }

    @Test
    void namesWhatIsBehind() {
        SchemaFound found =
                new SchemaFound("jdbc:x://h/s?secret=x", true, new SchemaCheck(1, 3, List.of("V2", "V3"), List.of()));

        assertThat(found.lines(80))
                .containsExactly("The schema in jdbc:x://h/s is behind: version 1 was found, and 3 is needed.");
        assertThat(found.remarks()).containsExactly("To apply V2, V3 use: clientele schema apply --db jdbc:x://h/s…");
        assertThat(found.exitCode()).isEqualTo(1);
        assertThat(ParsedJson.of(JsonOutput.text(found::write)))
                .isEqualTo(ParsedJson.map(
                        "state",
                        "behind",
                        "found",
                        1L,
                        "needed",
                        3L,
                        "missing",
                        List.of("V2", "V3"),
                        "absent",
                        List.of()));
    }

    @Test
    void namesWhatIsGone() {
        SchemaFound found =
                new SchemaFound("jdbc:x://h/s", true, new SchemaCheck(1, 1, List.of(), List.of("clientele_note")));

        assertThat(found.lines(80))
                .containsExactly(
                        "The schema in jdbc:x://h/s is not complete: of version 1 something is not there any more.");
        assertThat(found.remarks())
                .containsExactly("Make again by hand what is missing (see: clientele schema print): clientele_note");
        assertThat(found.exitCode()).isEqualTo(1);
    }

    @Test
    void isContentWithANewerOne() {
        SchemaFound found = new SchemaFound("jdbc:x://h/s", true, new SchemaCheck(2, 1, List.of(), List.of()));

        assertThat(found.lines(80))
                .containsExactly(
                        "The schema in jdbc:x://h/s is newer: version 2 was found, and 1 is needed, which will do.");
        assertThat(found.remarks()).isEmpty();
        assertThat(found.exitCode()).isZero();
    }

    @Test
    void appliesOnceWhatIsMissing() {
        assertThat(program.run("schema", "apply"))
                .isEqualTo(new Ran(0, "Applied V1__customers.sql to " + program.url() + ".\n", ""));
        assertThat(program.run("schema", "apply"))
                .isEqualTo(new Ran(
                        0,
                        "There is nothing to do: the schema in " + program.url() + " is up to date (version 1).\n",
                        ""));
        assertThat(program.run("list").err()).isEqualTo(line("No customers."));
    }

    @Test
    void tellsOtherPrograms() {
        assertThat(ParsedJson.of(program.run("schema", "check", "--json").out()))
                .isEqualTo(ParsedJson.map(
                        "state",
                        "missing",
                        "found",
                        0L,
                        "needed",
                        1L,
                        "missing",
                        List.of("V1__customers.sql"),
                        "absent",
                        List.of()));
        assertThat(ParsedJson.of(program.run("schema", "--json", "apply").out()))
                .isEqualTo(applied("V1__customers.sql"));
        assertThat(ParsedJson.of(program.run("schema", "apply", "--json").out()))
                .isEqualTo(applied());
        assertThat(program.run("schema", "check", "--json").exitCode()).isZero();
    }

    @Test
    void isTheOnlyOneThatChangesAServersTables() throws SQLException {
        Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        try {
            String shown = "jdbc:h2:tcp://localhost:" + server.getPort() + "/mem:shop";
            program.variable(DatabaseOptions.DATABASE_VARIABLE, shown + ";DB_CLOSE_DELAY=-1")
                    .variable(Credentials.USER_VARIABLE, "sa");

            assertThat(program.run("list"))
                    .isEqualTo(new Ran(
                            2,
                            "",
                            line("The database " + shown + " is not ready, and no command but one changes a server's"
                                    + " tables. The schema is missing; version 1 is needed. Apply V1__customers.sql."
                                    + " For that use: clientele schema apply --db " + shown + "…")));
            assertThat(program.run("schema", "check").out())
                    .isEqualTo("The schema in " + shown + " is missing, and version 1 is needed.\n");
            assertThat(program.run("schema", "print").out()).isEqualTo(scripts());
            assertThat(program.run("schema", "apply").out()).isEqualTo("Applied V1__customers.sql to " + shown + ".\n");
            assertThat(program.run("list").err()).isEqualTo(line("No customers."));
        } finally {
            server.stop();
        }
    }

    @Test
    void failsWhereTheDatabaseCannotBeReached() throws IOException {
        Files.writeString(program.file("shop.mv.db"), "this is no database");

        Ran check = program.run("schema", "check");

        assertThat(check.exitCode()).isEqualTo(2);
        assertThat(check.out()).isEmpty();
        assertThat(check.err()).startsWith("The database " + program.url() + " cannot be opened: ");
        assertThat(program.run("schema", "apply").exitCode()).isEqualTo(2);
    }

    @Test
    void printsItsHelpWhenNothingIsAsked() {
        Ran ran = program.run("schema");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .startsWith("Usage: clientele schema [OPTIONS] COMMAND")
                .contains("Commands:", "  print ", "  check ", "  apply ")
                .doesNotContain("--shop");
    }

    private static Object applied(String... scripts) {
        return ParsedJson.map("applied", List.of(scripts), "version", 1L, "state", "up-to-date", "absent", List.of());
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(program.url(), "sa", "");
    }

    private static String scripts() {
        JdbcDataSource anyDatabase = new JdbcDataSource();
        anyDatabase.setURL("jdbc:h2:mem:");
        return JdbcSchema.of(anyDatabase).print();
    }

    private String toApply(String scripts) {
        return "To apply " + scripts + " use: clientele schema apply --db " + program.url();
    }

    private static String line(String text) {
        return text + System.lineSeparator();
    }

    private void assertNoFiles() {
        assertThat(folder).isEmptyDirectory();
    }
}
