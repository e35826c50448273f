package dev.clientele.examples.cli;

/** What the program tells its caller when it ends. */
final class ExitCode {
    static final int FINE = 0;

    /** Some rows were rejected, somebody was not found, or a check found something. */
    static final int NOT_ALL = 1;

    /** The command line was wrong, a file or the database could not be used, or the shop refused. */
    static final int FAILED = 2;

    private ExitCode() {}
}
