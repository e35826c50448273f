package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainJobTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void runsTheCommandsAndFindsEveryCustomerInTheExport() throws IOException {
        boolean asExpected = MainJob.onH2(folder, output()).run(500);

        assertThat(transcript())
                .contains(
                        "$ clientele generate 500 shop.csv --broken 0.01\n",
                        "$ clientele import shop.csv --zone Europe/Amsterdam\n",
                        "$ clientele list --sort -registered --size 8\n",
                        "$ clientele search jan vries\n",
                        "$ clientele export export.csv --zone Europe/Amsterdam\n")
                .matches(text -> text.lines().count() <= 60, "60 lines at most");
        assertThat(transcript().lines().reduce((a, b) -> b))
                .hasValueSatisfying(last -> assertThat(last)
                        .startsWith("The database is " + folder.resolve("clientele.mv.db"))
                        .endsWith(" customers."));
        assertThat(asExpected).isTrue();
    }

    @Test
    void runsOnAServerWithItsTablesAndNobodyInThem() throws Exception {
        Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        String url = "jdbc:h2:tcp://localhost:" + server.getPort() + "/mem:job;DB_CLOSE_DELAY=-1";
        try {
            MainJob job = MainJob.on(url, folder.resolve("server"), Map.of(Credentials.USER_VARIABLE, "sa"), output());

            assertThat(job.run(500)).isFalse();
            assertThat(transcript()).contains("is missing", "The command ended with 1 where 0 was expected.");
            assertThat(new Program(folder)
                            .variable(Credentials.USER_VARIABLE, "sa")
                            .run("schema", "apply", "--db", url)
                            .exitCode())
                    .isZero();
            assertThat(job.run(500)).isTrue();
            assertThat(transcript()).contains("The database is jdbc:h2:tcp://").doesNotContain("DB_CLOSE_DELAY");
            byte[] export = Files.readAllBytes(folder.resolve("server").resolve("export.csv"));
            assertThat(job.run(500)).isFalse();
            assertThat(transcript())
                    .endsWith("There are customers already: this job wants a database where shop 1 is empty.\n");

            assertThat(MainJob.onH2(folder.resolve("h2"), output()).run(500)).isTrue();
            assertThat(folder.resolve("h2").resolve("export.csv")).hasBinaryContent(export);
        } finally {
            server.stop();
        }
    }

    private PrintStream output() {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private String transcript() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
