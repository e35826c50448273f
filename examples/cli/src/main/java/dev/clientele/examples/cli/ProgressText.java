package dev.clientele.examples.cli;

import dev.clientele.intake.IntakeProgress;
import java.time.Duration;

/** How far an import has come, in words. */
final class ProgressText {
    private static final int ALL = 100;

    private ProgressText() {}

    /** Such as 45 %, 90,000 rows, 34,000 rows/s, 12 rejected, 7 s left. */
    static String of(IntakeProgress progress) {
        return percent(progress) + facts(progress);
    }

    static String facts(IntakeProgress progress) {
        return Words.count(progress.read(), "row") + ", " + Words.number(speed(progress)) + " rows/s, "
                + Words.number(progress.rejected()) + " rejected" + timeLeft(progress);
    }

    private static String percent(IntakeProgress progress) {
        return progress.share().isEmpty() ? "" : (int) (progress.share().getAsDouble() * ALL) + " %, ";
    }

    private static long speed(IntakeProgress progress) {
        double seconds = Math.max(1, progress.elapsed().toMillis()) / 1000.0;
        return Math.round(progress.read() / seconds);
    }

    private static String timeLeft(IntakeProgress progress) {
        double share = progress.share().orElse(0);
        if (share == 0) {
            return "";
        }
        long millis = Math.round(progress.elapsed().toMillis() * (1 - share) / share);
        return ", " + Words.time(Duration.ofMillis(millis)) + " left";
    }
}
