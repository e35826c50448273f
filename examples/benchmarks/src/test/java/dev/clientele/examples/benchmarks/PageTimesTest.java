package dev.clientele.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The benchmark still runs; its figures are looked at by hand. */
class PageTimesTest {
    @Test
    void measuresEveryPage() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PageTimes.of(List.of("50", "3", "200")).run(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("50 customers, 3 calls each", "page, 10 orders", "floor, 200 orders")
                .containsPattern("pages, 200 ÷ 10 orders +\\d")
                .containsPattern("pages, lowest ÷ highest sales +\\d");
    }
}
