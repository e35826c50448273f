package dev.clientele.examples.cli;

import dev.clientele.intake.IntakeProgress;
import java.time.Duration;

/** Progress for log files: a line every few seconds. */
final class ProgressInLines implements ImportProgress {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Shell shell;
    private Duration next = PAUSE;

    ProgressInLines(Shell shell) {
        this.shell = shell;
    }

    @Override
    public void onProgress(IntakeProgress progress) {
        boolean atTheEnd = progress.share().orElse(0) == 1;
        if (!atTheEnd && progress.elapsed().compareTo(next) >= 0) {
            shell.say(ProgressText.of(progress));
            next = progress.elapsed().plus(PAUSE);
        }
    }
}
