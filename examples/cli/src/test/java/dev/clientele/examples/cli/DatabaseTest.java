package dev.clientele.examples.cli;

import static dev.clientele.examples.cli.Program.HEADER;
import static dev.clientele.examples.cli.Program.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(folder);
    }

    @Test
    void isCreatedOnFirstUse() {
        assertThat(program.run("list").err().lines())
                .containsExactly("Made the tables of a new shop in " + program.url() + ".", "No customers.");
        assertThat(program.run("list").err()).isEqualTo("No customers." + System.lineSeparator());
    }

    @Test
    void isTheOneThatTheOptionNames() throws IOException {
        program.run("import", program.seed(), "--db", "jdbc:h2:file:" + program.file("other"));

        assertThat(program.run("show", "1").exitCode()).isEqualTo(1);
        assertThat(program.run("show", "1", "--db", "jdbc:h2:file:" + program.file("other"))
                        .exitCode())
                .isZero();
    }

    @Test
    void holdsManyShops() throws IOException {
        program.run("import", program.seed());
        String file = program.file("f.csv", HEADER + row(1, "Ada", "Lovelace", "pub@prestashop.com"));

        program.run("import", file, "--shop", "2", "--language", "nl");

        assertThat(program.run("show", "1").out()).contains("John", "Customer\n");
        assertThat(program.run("show", "1", "--shop", "2").out()).contains("Ada", "Klant\n");
    }

    @Test
    void numbersItsShopsFromOne() {
        assertFailure(program.run("list", "--shop", "0"), "A shop's number is 1 or more, and 0 is not.");
    }

    @Test
    void leavesNothingOpen() throws IOException {
        program.run("import", program.seed());

        try (FileChannel file = FileChannel.open(program.file("shop.mv.db"), StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void leavesAFileOfReasonableSizeBehindAnImport() throws IOException {
        program.run("generate", "20000", program.file("shop.csv").toString());

        assertThat(program.run("import", program.file("shop.csv").toString()).exitCode())
                .isZero();

        long most = 5 * Files.size(program.file("shop.csv")) / 2;
        assertThat(Files.size(program.file("shop.mv.db"))).isLessThan(most);
        assertThat(program.run("show", "1").exitCode()).isZero();
    }

    @Test
    void saysThatAnotherProgramUsesIt() throws IOException {
        program.run("list");
        try (FileChannel file = FileChannel.open(program.file("shop.mv.db"), StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();

            assertFailure(
                    program.run("list"),
                    "The database " + program.url() + " is in use by another program: close that one and try again.");
        }
    }

    @Test
    void wantsItsPassword() throws IOException {
        program.variable(Credentials.USER_VARIABLE, "eva").variable(Credentials.PASSWORD_VARIABLE, "secret");
        assertThat(program.run("list").exitCode()).isZero();
        program.variable(Credentials.PASSWORD_VARIABLE, "");

        assertFailure(
                program.run("list"),
                "The database " + program.url()
                        + " refuses the user or the password: give them with --user and --password-file,"
                        + " or in CLIENTELE_USER and CLIENTELE_PASSWORD.");
        assertThat(program.run("list", "--password-file", program.file("password", "secret\n"))
                        .exitCode())
                .isZero();
    }

    @Test
    void readsThePasswordFromAFileThatIsThere() {
        assertFailure(
                program.run("list", "--password-file", "missing"),
                "The password file missing cannot be read (no such file or folder). Check its path and who may read it.");
    }

    @Test
    void takesNoPasswordOnTheCommandLine() {
        String sentence =
                "Everybody on this machine can read a password on the command line: take it out of the database's URL and"
                        + " use --password-file or CLIENTELE_PASSWORD.";
        assertFailure(program.run("list", "--db", "jdbc:h2:mem:x;PASSWORD=secret"), sentence);
        assertFailure(
                program.run("list", "--db", "jdbc:postgresql://localhost/shop?user=eva&password=secret"), sentence);
        assertFailure(program.run("list", "--db", "jdbc:mariadb://eva:secret@localhost/shop"), sentence);
        assertFailure(program.run("list", "--db", "jdbc:mariadb://eva:a/b?c@localhost/shop"), sentence);
    }

    @Test
    void needsADriver() {
        assertFailure(
                program.run("list", "--db", "jdbc:nowhere://eva@localhost/shop?ssl=true"),
                "There is no JDBC driver for jdbc:nowhere://localhost/shop: check the URL. The command works with H2,"
                        + " PostgreSQL and MariaDB, whose URLs begin with jdbc:h2:, jdbc:postgresql: and jdbc:mariadb:.");
    }

    @Test
    void hasTheDriversOfServers() {
        assertThat(DriverManager.drivers().map(driver -> driver.getClass().getName()))
                .contains("org.h2.Driver", "org.postgresql.Driver", "org.mariadb.jdbc.Driver");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost:1/shop?sslpassword=hidden",
                "jdbc:postgresql://localhost:1/shop?user=eva@hidden.example",
                "jdbc:postgresql:?%hidden",
                "jdbc:mariadb://localhost:1/shop?keyStorePassword=hidden",
                "jdbc:mariadb://localhost:x/shop?keyStorePassword=hidden",
                "jdbc:mariadb:localhost?keyStorePassword=hidden",
                "jdbc:h2:file:relative;SECRET=hidden",
                "jdbc:nowhere://localhost/shop?secret=hidden"
            })
    void keepsToItselfWhatAnUrlMayHide(String url) {
        Ran ran = program.run("list", "--db", url);

        assertThat(ran.err())
                .contains(DatabaseUrl.shown(url))
                .doesNotContain("hidden")
                .hasLineCount(1);
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(program.run("list", "--debug", "--db", url).err()).doesNotContain("hidden");
    }

    @Test
    void saysWhyAnUrlCannotBeOpened() {
        Ran ran = program.run("list", "--db", "jdbc:h2:shop");

        assertThat(ran.err())
                .startsWith("The database jdbc:h2:shop cannot be opened: A file path that is implicitly relative")
                .hasLineCount(1);
        assertThat(ran.exitCode()).isEqualTo(2);
    }

    @Test
    void tellsWhereAnErrorComesFromIfAsked() throws IOException {
        Files.writeString(program.file("shop.mv.db"), "this is no database");

        Ran plain = program.run("list");
        assertThat(plain.err())
                .startsWith("The database " + program.url() + " cannot be opened: ")
                .hasLineCount(1);
        assertThat(program.run("list", "--debug").err()).contains("\tat dev.clientele.examples.cli.Database.open");
    }

    private static void assertFailure(Ran ran, String sentence) {
        assertThat(ran.err()).isEqualTo(sentence + System.lineSeparator());
        assertThat(ran.out()).isEmpty();
        assertThat(ran.exitCode()).isEqualTo(2);
    }
}
