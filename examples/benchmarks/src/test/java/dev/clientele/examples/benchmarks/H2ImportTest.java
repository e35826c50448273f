package dev.clientele.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The benchmark runs against the schema as it is; a few rows say nothing of speed. */
class H2ImportTest {
    @Test
    void measuresEveryWay() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        H2Import.of(List.of("300", "100")).run(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8)).contains(ImportWay.FLOOR.words());
        for (ImportWay way : ImportWay.beyondTheFloor()) {
            assertThat(out.toString(StandardCharsets.UTF_8)).contains(way.words());
        }
    }
}
