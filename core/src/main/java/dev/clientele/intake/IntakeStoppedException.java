package dev.clientele.intake;

import dev.clientele.kernel.ClienteleException;

/** Thrown when an intake could not come to its end; it says what is in. A corrected source can simply be taken in again. */
public final class IntakeStoppedException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    private final transient IntakeReport report;

    IntakeStoppedException(IntakeReport report, RuntimeException cause) {
        super(whatHappened(cause) + " " + whatIsIn(report), cause);
        this.report = report;
    }

    /**
     * What became of the rows before.
     *
     * @return the report of all committed chunks
     */
    public IntakeReport report() {
        return report;
    }

    private static String whatHappened(RuntimeException cause) {
        return cause.getMessage() == null
                ? "The intake stopped: " + cause.getClass().getSimpleName() + "."
                : cause.getMessage();
    }

    private static String whatIsIn(IntakeReport report) {
        if (report.isDryRun()) {
            return "It was a dry run: nothing was stored.";
        }
        long stored = report.created() + report.updated();
        return stored == 0
                ? "Nothing was stored."
                : "Of the rows before, " + report.created() + " were created and " + report.updated()
                        + " updated, and they stay; running it again continues from there.";
    }
}
