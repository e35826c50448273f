package dev.clientele.examples.cli;

import static dev.clientele.examples.cli.Program.HEADER;
import static dev.clientele.examples.cli.Program.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can only be seen from outside of the program's process. */
class ProcessTest {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void saysNothingButItsOwnSentencesAndAllOfThemInUtf8() throws Exception {
        Fork fork = new Fork(
                folder,
                "-Dfile.encoding=US-ASCII",
                "-Duser.language=tr",
                "-Duser.region=TR",
                "-Duser.timezone=Asia/Colombo");
        String rows = HEADER + row(1, "Zoë", "İpek", "zoe@example.com") + row(2, "", "山田", "x@example.com");
        Files.writeString(folder.resolve("f.csv"), rows);

        Ran imported = fork.run("import", "f.csv");
        assertThat(imported.exitCode()).isEqualTo(1);
        assertThat(imported.out()).contains("created              1\n", "line 3, Voornaam: Please fill in a name.\n");
        assertThat(imported.err()).isEqualTo("Made the tables of a new shop in jdbc:h2:file:./clientele.\n");

        Ran exported = fork.run("export", "-");
        assertThat(exported.out()).isEqualTo(HEADER + row(1, "Zoë", "İpek", "zoe@example.com"));
        assertThat(exported.err()).isEmpty();
        assertThat(exported.exitCode()).isZero();
    }

    @Test
    void keepsDriversFromLogging() throws Exception {
        Ran ran = new Fork(folder).run("list", "--db", "jdbc:postgresql://localhost:100000/shop?sslpassword=hidden");

        assertThat(ran.err())
                .startsWith("There is no JDBC driver for jdbc:postgresql://localhost:100000/shop: check the URL")
                .hasLineCount(1);
        assertThat(ran.exitCode()).isEqualTo(2);
    }

    @Test
    void survivesAQuoteThatDoesNotEndForAHundredMegabytes() throws Exception {
        writeUnterminatedQuote(folder.resolve("quote.csv"), 100);

        Ran ran = new Fork(folder, "-Xmx64m").run("import", "quote.csv");

        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err().lines().reduce((a, b) -> b).orElse(""))
                .startsWith(
                        "quote.csv, line 3: the record that begins here has more than 262144 characters. Most often a quote (\")"
                                + " is opened in it and never closed: close it.");
        assertThat(ran.out()).contains("created              1\n", "Nothing from line 3 on was taken in.\n");
    }

    @Test
    void readsAPipe() throws Exception {
        Files.writeString(folder.resolve("f.csv"), HEADER + row(1, "Ada", "Lovelace", "ada@example.com"));
        List<String> command = new ArrayList<>(List.of("sh", "-c", "cat f.csv | \"$@\"", "sh"));
        command.addAll(new Fork(folder).command("import", "/dev/stdin"));

        Ran ran = new Fork(folder).run(command);

        assertThat(ran.out()).startsWith("/dev/stdin: 1 row read in ").contains("created              1\n");
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void endsQuietlyWhenItsReaderHasEnough() throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "\"$@\" | head -1", "sh"));
        command.addAll(new Fork(folder).command("generate", "20000", "-"));

        Ran ran = new Fork(folder).run(command);

        assertThat(ran.out()).isEqualTo(HEADER);
        assertThat(ran.err()).isEmpty();
    }

    private static void writeUnterminatedQuote(Path file, int megabytes) throws IOException {
        byte[] block = new byte[MEGABYTE];
        Arrays.fill(block, (byte) 'x');
        try (OutputStream out = Files.newOutputStream(file)) {
            String rows = HEADER + row(1, "Ada", "Lovelace", "ada@example.com") + "\"2\";\"\";\"Bob";
            out.write(rows.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < megabytes; i++) {
                out.write(block);
            }
        }
    }
}
