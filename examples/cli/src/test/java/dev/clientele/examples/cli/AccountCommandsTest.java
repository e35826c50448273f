package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountCommandsTest {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() throws IOException {
        program = new Program(folder);
        program.run("import", program.seed());
        program.run(
                "import",
                program.file("more.csv", Program.HEADER + Program.row(2, "Ada", "Lovelace", "ada@example.com")));
    }

    @Test
    void switchAccountsOffAndOn() {
        assertThat(program.run("disable", "2", "1")).isEqualTo(new Ran(0, """
                ID  Account
                 2  disabled
                 1  disabled
                """, ""));
        assertThat(program.run("show", "1").out()).contains("Enabled              no\n");

        assertThat(program.run("enable", "1").out()).isEqualTo("""
                ID  Account
                 1  enabled
                """);
        assertThat(program.run("show", "1").out()).contains("Enabled              yes\n");
    }

    @Test
    void sayWhatBecameOfEach() {
        program.run("disable", "2");

        assertThat(program.run("disable", "1", "2", "9")).isEqualTo(new Ran(1, """
                ID  Account
                 1  disabled
                 2  was disabled already
                 9  there is no such customer
                """, ""));
        assertThat(ParsedJson.of(program.run("enable", "2", "9", "--json").out()))
                .isEqualTo(ParsedJson.map(
                        "customers",
                        List.of(
                                ParsedJson.map("id", 2L, "outcome", "done"),
                                ParsedJson.map("id", 9L, "outcome", "not-found"))));
    }

    @Test
    void takeAPageOfTheListAtMost() {
        String[] command = Stream.concat(
                        Stream.of("enable"), IntStream.rangeClosed(1, 1_001).mapToObj(Integer::toString))
                .toArray(String[]::new);

        Ran ran = program.run(command);

        assertThat(ran.err())
                .isEqualTo("At most 1,000 customers can be named at once, and 1,001 were. Do it in parts."
                        + System.lineSeparator());
        assertThat(ran.exitCode()).isEqualTo(2);
    }
}
