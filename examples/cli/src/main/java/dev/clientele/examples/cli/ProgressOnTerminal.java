package dev.clientele.examples.cli;

import dev.clientele.intake.IntakeProgress;
import java.time.Duration;
import java.util.OptionalDouble;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Progress for people: a bar that grows in its place, and is gone at the end. */
final class ProgressOnTerminal implements ImportProgress {
    private static final IntakeProgress NONE = new IntakeProgress(0, 0, OptionalDouble.empty(), Duration.ZERO);
    private static final int MILLIS = 200;
    private static final int ALL = 1_000;
    private static final int SHORTEST_BAR = 10;
    private static final int LONGEST_BAR = 30;

    private final TerminalLine line;
    private final ProgressBar bar;
    private volatile IntakeProgress last = NONE;

    ProgressOnTerminal(Shell shell) {
        this.line = new TerminalLine(shell.err(), shell.screen().width() - 1);
        this.bar = new ProgressBarBuilder()
                .setInitialMax(ALL)
                .setUpdateIntervalMillis(MILLIS)
                .setConsumer(line)
                .setRenderer((state, room) -> text(last, room))
                .build();
    }

    @Override
    public void onProgress(IntakeProgress progress) {
        last = progress;
        bar.stepTo(Math.round(progress.share().orElse(0) * ALL));
    }

    /** Such as {@code 45 % ████░░░░░ 90,000 rows, …}; without a bar where the end is not known. */
    static String text(IntakeProgress progress, int room) {
        String facts = ProgressText.facts(progress);
        if (progress.share().isEmpty()) {
            return facts;
        }
        double share = progress.share().getAsDouble();
        String percent = TextWidth.padded((int) (share * 100) + " %", 5, true);
        int rest = room - percent.length() - facts.length() - 2;
        int length = Math.min(Math.max(rest, SHORTEST_BAR), LONGEST_BAR);
        int full = (int) (share * length);
        return percent + " " + "█".repeat(full) + "░".repeat(length - full) + " " + facts;
    }

    @Override
    public void close() {
        bar.close();
        // A bar that is closed before it was ever drawn is drawn at its end, and left there.
        line.close();
    }
}
