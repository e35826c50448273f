package dev.clientele.examples.cli;

import dev.clientele.intake.IntakeReport;
import dev.clientele.intake.IntakeStoppedException;
import java.util.Optional;

/**
 * How an import ended.
 *
 * @param report what became of the rows; empty if none was read
 * @param failure why it did not come to the file's end
 * @param problems how many problems the rejected rows have
 */
record ImportOutcome(Optional<IntakeReport> report, Optional<ImportFailure> failure, long problems) {
    static ImportOutcome finished(IntakeReport report, long problems) {
        return new ImportOutcome(Optional.of(report), Optional.empty(), problems);
    }

    static ImportOutcome failed(RuntimeException e, long problems) {
        if (e instanceof IntakeStoppedException stopped && stopped.getCause() instanceof RuntimeException cause) {
            return new ImportOutcome(Optional.of(stopped.report()), Optional.of(ImportFailure.of(cause)), problems);
        }
        return new ImportOutcome(Optional.empty(), Optional.of(ImportFailure.of(e)), problems);
    }

    int exitCode() {
        if (failure.isPresent()) {
            return ExitCode.FAILED;
        }
        boolean rejects =
                report.map(IntakeReport::rejected).filter(rows -> rows > 0).isPresent();
        return rejects ? ExitCode.NOT_ALL : ExitCode.FINE;
    }
}
