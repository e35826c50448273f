package dev.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntakeStoppedExceptionTest {
    private final IntakeSourceException cause =
            new IntakeSourceException("file.unterminated-quote", 12, "The quote that begins on line 12 never ends.");

    private static IntakeReport report(boolean dryRun, int created, int updated) {
        Tally tally = new Tally();
        tally.created = created;
        tally.updated = updated;
        tally.skipped = 5;
        return new IntakeReport(new Source(), dryRun, tally, List.of(), Duration.ZERO);
    }

    @Test
    void saysWhatIsIn() {
        IntakeReport report = report(false, 3, 4);
        IntakeStoppedException exception = new IntakeStoppedException(report, cause);

        assertThat(exception)
                .hasMessage(
                        "The quote that begins on line 12 never ends. Of the rows before, 3 were created and 4 updated,"
                                + " and they stay; running it again continues from there.")
                .hasCause(cause);
        assertThat(exception.report()).isSameAs(report);
    }

    @Test
    void saysThatNothingIsIn() {
        assertThat(new IntakeStoppedException(report(false, 0, 0), cause))
                .hasMessage("The quote that begins on line 12 never ends. Nothing was stored.");
        assertThat(new IntakeStoppedException(report(true, 3, 4), cause))
                .hasMessage("The quote that begins on line 12 never ends. It was a dry run: nothing was stored.");
    }

    @Test
    void countsOneUpdateAsSomething() {
        assertThat(new IntakeStoppedException(report(false, 4, 4), cause))
                .hasMessageContaining("4 were created and 4 updated");
        assertThat(new IntakeStoppedException(report(false, 0, 1), cause))
                .hasMessageContaining("0 were created and 1 updated");
    }

    @Test
    void namesACauseThatSaysNothing() {
        assertThat(new IntakeStoppedException(report(false, 0, 0), new IllegalStateException()))
                .hasMessage("The intake stopped: IllegalStateException. Nothing was stored.");
    }
}
