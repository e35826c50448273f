package dev.clientele.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HugeFilesTest {
    @TempDir
    Path folder;

    @Test
    void areRefusedWithin64Megabytes() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HugeFiles.class.getName(),
                        folder.resolve("huge.csv").toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed.lines())
                .containsExactly(
                        "file with an open quote: record.too-long in line 5 after 2 rows",
                        "open quote: record.too-long in line 5 after 2 rows",
                        "endless line: record.too-long in line 5 after 2 rows",
                        "endless quoted line: record.too-long in line 5 after 2 rows",
                        "endless header: record.too-long in line 1 after 0 rows",
                        "endless first line of blanks: record.too-long in line 1 after 0 rows",
                        "columns in the header: record.too-long in line 1 after 0 rows",
                        "columns in a row: record.too-long in line 5 after 2 rows",
                        "NULs: file.binary in line 5 after 2 rows",
                        "rows of many columns: read after 81 rows",
                        "blank lines: read after 2 rows");
    }
}
