package dev.clientele.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The benchmark still runs; its figures are looked at by hand. */
class SignInTimesTest {
    @Test
    void measuresEveryWay() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SignInTimes.of(List.of("3", "1000")).run(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("3 calls each, pbkdf2-sha256", "floor: the bare comparison", "signed in", "old hash")
                .containsPattern("slowest ÷ fastest way to be refused: \\d");
    }
}
