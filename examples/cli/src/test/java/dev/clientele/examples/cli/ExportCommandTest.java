package dev.clientele.examples.cli;

import static dev.clientele.examples.cli.Program.HEADER;
import static dev.clientele.examples.cli.Program.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    private static final String ADA = row(3, "Ada", "Lovelace", "ada@example.com");
    private static final String ZOE = row(7, "Zoë", "de Vries", "zoe@shop.example");

    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Amsterdam", "Asia/Colombo"})
    void givesTheSeedsFileBackByteForByte(String zone) throws IOException {
        program.run("import", program.seed(), "--zone", zone);

        Ran ran = program.run("export", "-", "--zone", zone);

        assertThat(ran.out()).isEqualTo(Program.seedText());
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void writesAFileAndSaysSo() throws IOException {
        program.run("import", program.seed());
        String target = program.file("export.csv").toString();

        Ran ran = program.run("export", target);

        assertThat(Path.of(target)).hasContent(Program.seedText().stripTrailing());
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("1 customer written to " + target + "." + System.lineSeparator());
    }

    @Test
    void leavesInTheOrderOfIds() throws IOException {
        program.run("import", program.file("f.csv", HEADER + ZOE + ADA));

        assertThat(program.run("export", "-").out()).isEqualTo(HEADER + ADA + ZOE);
    }

    @Test
    void exportsTheListsSelection() throws IOException {
        program.run("import", program.file("f.csv", HEADER + ADA + ZOE));

        assertThat(program.run("export", "-", "--first-name", "ZOE").out()).isEqualTo(HEADER + ZOE);
        assertThat(program.run("export", "-", "--last-name", "love").out()).isEqualTo(HEADER + ADA);
        assertThat(program.run("export", "-", "--email", "shop").out()).isEqualTo(HEADER + ZOE);
        assertThat(program.run("export", "-", "--group", "customer").out()).isEqualTo(HEADER + ADA + ZOE);
        assertThat(program.run("export", "-", "--group", "Guest").out()).isEqualTo(HEADER);
    }

    @Test
    void saysThatAFileCannotBeWritten() {
        Ran ran = program.run("export", program.file("missing").resolve("x.csv").toString());

        assertThat(ran.err())
                .endsWith("x.csv cannot be written (no such file or folder). Check its folder, who may write there,"
                        + " and the room on the disk." + System.lineSeparator());
        assertThat(ran.exitCode()).isEqualTo(2);
    }

    @Test
    void endsQuietlyWhenItsReaderHasEnough() throws IOException {
        program.run("import", program.seed());

        Ran ran = program.runInto(new BrokenStream("Broken pipe"), "export", "-");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void saysThatTheStandardOutputCannotBeWritten() throws IOException {
        program.run("import", program.seed());

        for (String[] command :
                new String[][] {{"export", "-"}, {"list"}, {"show", "1", "--json"}, {"generate", "5", "-"}}) {
            Ran ran = program.runInto(new BrokenStream("No space left on device"), command);

            assertThat(ran.err())
                    .contains("The output cannot be written (No space left on device)." + System.lineSeparator());
            assertThat(ran.exitCode()).isEqualTo(2);
        }
    }

    @Test
    void leavesWhatWasThereIfItFails() throws IOException {
        Path target = Files.writeString(program.file("export.csv"), "before");

        assertThat(program.run("export", target.toString(), "--group", "Vip").exitCode())
                .isEqualTo(2);
        assertThat(target).hasContent("before");
    }
}
