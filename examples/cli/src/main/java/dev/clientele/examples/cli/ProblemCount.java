package dev.clientele.examples.cli;

import dev.clientele.intake.IntakeListener;
import dev.clientele.intake.IntakeProgress;
import dev.clientele.intake.IntakeReject;

/** Counts the problems of an import, passes its progress on, and stops it between two chunks if it is interrupted. */
final class ProblemCount implements IntakeListener {
    private final Interruption interruption;
    private IntakeListener next = SILENT;
    private long count;

    ProblemCount(Interruption interruption) {
        this.interruption = interruption;
    }

    ProblemCount before(IntakeListener listener) {
        this.next = listener;
        return this;
    }

    long count() {
        return count;
    }

    @Override
    public void onReject(IntakeReject reject) {
        count++;
        next.onReject(reject);
    }

    @Override
    public void onProgress(IntakeProgress progress) {
        next.onProgress(progress);
        interruption.check();
    }
}
