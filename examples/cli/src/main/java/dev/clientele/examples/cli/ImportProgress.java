package dev.clientele.examples.cli;

import dev.clientele.intake.IntakeListener;

/** Shows how an import goes, until it is closed. */
interface ImportProgress extends IntakeListener, AutoCloseable {
    /** A bar on a terminal, lines elsewhere, nothing for who wants quiet. */
    static ImportProgress on(Shell shell, boolean quiet) {
        if (quiet) {
            return new ImportProgress() {};
        }
        return shell.screen().showsMessages() ? new ProgressOnTerminal(shell) : new ProgressInLines(shell);
    }

    @Override
    default void close() {}
}
