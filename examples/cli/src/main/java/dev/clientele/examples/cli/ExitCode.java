package dev.clientele.examples.cli;

/** What the program tells its caller when it ends. */
final class ExitCode {
    static final int FINE = 0;

    /** Some rows were rejected, or nobody was found. */
    static final int NOT_ALL = 1;

    /** The command line was wrong, or a file or the database could not be used. */
    static final int FAILED = 2;

    private ExitCode() {}
}
