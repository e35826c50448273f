package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainJobTest {
    @TempDir
    Path folder;

    @Test
    void runsTheCommandsAndFindsEveryCustomerInTheExport() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        boolean asExpected = new MainJob(folder, new PrintStream(out, true, StandardCharsets.UTF_8)).run(500);

        String transcript = out.toString(StandardCharsets.UTF_8);
        assertThat(transcript)
                .contains(
                        "$ clientele generate 500 shop.csv --broken 0.01\n",
                        "$ clientele import shop.csv --zone Europe/Amsterdam\n",
                        "$ clientele list --sort -registered --size 8\n",
                        "$ clientele search jan vries\n",
                        "$ clientele export export.csv --zone Europe/Amsterdam\n")
                .matches(text -> text.lines().count() <= 60, "60 lines at most");
        assertThat(transcript.lines().reduce((a, b) -> b))
                .hasValueSatisfying(last -> assertThat(last)
                        .startsWith("The database is " + folder.resolve("clientele.mv.db"))
                        .endsWith(" customers."));
        assertThat(asExpected).isTrue();
    }
}
