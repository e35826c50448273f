package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.examples.generator.GeneratedShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(folder);
    }

    @Test
    void writesTheGeneratorsShop() throws IOException {
        Path target = program.file("shop.csv");

        Ran ran = program.run("generate", "50", target.toString(), "--seed", "7", "--broken", "1");

        StringBuilder expected = new StringBuilder();
        GeneratedShop.of(50).withSeed(7).withBroken(1).write(expected);
        assertThat(Files.readString(target)).isEqualTo(expected.toString());
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .isEqualTo("50 customers written to " + target + ", 50 of them with something wrong."
                        + System.lineSeparator());
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void writesToTheStandardOutput() throws IOException {
        Ran ran = program.run("generate", "3", "-");

        StringBuilder expected = new StringBuilder();
        GeneratedShop.of(3).write(expected);
        assertThat(ran.out()).isEqualTo(expected.toString());
    }

    @Test
    void saysWhichNumbersAreOutOfRange() {
        Ran ran = program.run("generate", "5", program.file("x.csv").toString(), "--broken", "2");

        assertThat(ran.err())
                .isEqualTo("The share of broken rows must be from 0 to 1, but is 2.0." + System.lineSeparator());
        assertThat(ran.exitCode()).isEqualTo(2);
    }

    @Test
    void saysThatAFileCannotBeWritten() {
        Path target = program.file("missing").resolve("x.csv");

        Ran ran = program.run("generate", "5", target.toString());

        assertThat(ran.err())
                .isEqualTo(
                        "The file " + target + " cannot be written (no such file or folder). Check its folder, who may"
                                + " write there, and the room on the disk." + System.lineSeparator());
        assertThat(ran.exitCode()).isEqualTo(2);
    }
}
