package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.intake.IntakeProgress;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void saysRowsSpeedRejectsAndTimeLeft() {
        assertThat(ProgressText.of(progress(90_000, 45, 3_000)))
                .isEqualTo("45 %, 90,000 rows, 30,000 rows/s, 12 rejected, 3.7 s left");
        assertThat(ProgressText.of(progress(1, 1, 10_000)))
                .isEqualTo("1 %, 1 row, 0 rows/s, 12 rejected, 16 min 30 s left");
    }

    @Test
    void doesNotGuessWhereTheEndIs() {
        assertThat(ProgressText.of(new IntakeProgress(1_000, 0, OptionalDouble.empty(), Duration.ofSeconds(2))))
                .isEqualTo("1,000 rows, 500 rows/s, 0 rejected");
    }

    @Test
    void isALineEveryFiveSecondsWhereThereIsNoTerminal() {
        try (ImportProgress lines = ImportProgress.on(shell(Screen.NONE), false)) {
            for (long second = 1; second <= 12; second++) {
                lines.onProgress(progress(second * 1_000, (int) second, second * 1_000));
            }
            lines.onProgress(progress(100_000, 100, 100_000));
        }
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "5 %, 5,000 rows, 1,000 rows/s, 12 rejected, 1 min 35 s left",
                        "10 %, 10,000 rows, 1,000 rows/s, 12 rejected, 1 min 30 s left");
    }

    @Test
    void isNothingForWhoWantsQuiet() {
        try (ImportProgress none = ImportProgress.on(shell(new Screen.Fixed(true, true, 80)), true)) {
            none.onProgress(progress(1_000, 50, 60_000));
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void isABarOnATerminal() {
        assertThat(ProgressOnTerminal.text(progress(90_000, 50, 3_000), 79))
                .isEqualTo(" 50 % ██████████░░░░░░░░░░░ 90,000 rows, 30,000 rows/s, 12 rejected, 3.0 s left");
        assertThat(ProgressOnTerminal.text(progress(1_000, 100, 1_000), 119))
                .isEqualTo("100 % " + "█".repeat(30) + " 1,000 rows, 1,000 rows/s, 12 rejected, 0.0 s left");
    }

    @Test
    void leavesTheTerminalCleanAtItsEnd() {
        try (ImportProgress bar = ImportProgress.on(shell(new Screen.Fixed(true, true, 80)), false)) {
            bar.onProgress(progress(90_000, 50, 3_000));
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("\r" + " ".repeat(79) + "\r");
    }

    private static IntakeProgress progress(long rows, int percent, long millis) {
        return new IntakeProgress(rows, 12, OptionalDouble.of(percent / 100.0), Duration.ofMillis(millis));
    }

    private Shell shell(Screen screen) {
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Shell.of(
                new StandardOutput(OutputStream.nullOutputStream()), messages, screen, name -> null, Clock.systemUTC());
    }
}
