package dev.clientele.examples.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateTest {

    private static final String USAGE = "Usage: generate N FILE [--seed S] [--broken SHARE], but ";

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void writesAFileAndSaysSo(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("shop.csv");

        assertThat(run(data, "30", file.toString())).isZero();

        assertThat(Files.readString(file)).isEqualTo(Text.of(GeneratedShop.of(30)));
        assertThat(out)
                .hasToString("Wrote 30 customers, 0 of them broken, in 31 lines to " + file + " (seed 1)."
                        + System.lineSeparator());
        assertThat(err).hasToString("");
    }

    @Test
    void writesToTheStandardOutputAndSaysSoBesideIt() {
        assertThat(run(data, "30", "-")).isZero();

        assertThat(data.toString(StandardCharsets.UTF_8)).isEqualTo(Text.of(GeneratedShop.of(30)));
        assertThat(out).hasToString("");
        assertThat(err)
                .hasToString("Wrote 30 customers, 0 of them broken, in 31 lines to the standard output (seed 1)."
                        + System.lineSeparator());
    }

    @Test
    void takesSeedAndShareInAnyPlace() {
        assertThat(run(data, "--seed", "-7", "200", "--broken", "0.5", "-")).isZero();

        assertThat(data.toString(StandardCharsets.UTF_8))
                .isEqualTo(Text.of(GeneratedShop.of(200).withSeed(-7).withBroken(0.5)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                     | found 0 of the two words N and FILE.",
                "5                      | found 1 of the two words N and FILE.",
                "5 - more               | found 3 of the two words N and FILE.",
                "five -                 | N must be a whole number, but is \"five\".",
                "-5 -                   | the number of customers must be from 0 to 1000000000, but is -5.",
                "5 - --seed             | nothing follows --seed.",
                "5 - --seed x           | S must be a whole number, but is \"x\".",
                "5 - --broken much      | SHARE must be a number from 0 to 1, but is \"much\".",
                "5 - --broken 2         | the share of broken rows must be from 0 to 1, but is 2.0.",
                "5 - --color            | there is no option --color.",
            })
    void saysInOneSentenceWhatItDoesNotUnderstand(String words, String reason) {
        assertThat(run(data, words.isEmpty() ? new String[0] : words.split(" ")))
                .isEqualTo(2);

        assertThat(err).hasToString(USAGE + reason + System.lineSeparator());
        assertThat(data.size() + out.size()).isZero();
    }

    @Test
    void refusesAFileThatCanHaveNoSuchName() {
        assertThat(run(data, "5", "\0")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(USAGE + "FILE is no name of a file: ");
    }

    @Test
    void saysThatAFileCannotBeWritten(@TempDir Path folder) {
        Path file = folder.resolve("missing").resolve("shop.csv");

        assertThat(run(data, "5", file.toString())).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Cannot write to " + file + ": ");
    }

    @Test
    void stopsWhenNobodyReadsTheStandardOutput() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        assertThat(run(closed, "1000000000", "-")).isEqualTo(1);

        assertThat(err)
                .hasToString("Cannot write to the standard output: java.io.IOException: Broken pipe"
                        + System.lineSeparator());
    }

    private int run(OutputStream stream, String... args) {
        return new Generate(stream, printing(out), printing(err)).run(args);
    }

    private static PrintStream printing(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
