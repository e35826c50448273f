package dev.clientele.intake;

import dev.clientele.kernel.ClienteleException;

/** Thrown by a source that cannot go on: the trouble is with the file, not with one row. */
public final class IntakeSourceException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final String code;

    /** Where it begins. */
    private final long line;

    /**
     * Makes the exception.
     *
     * @param code the stable code, for example {@code file.unterminated-quote}
     * @param line the line where the trouble begins; 0 if it has none
     * @param message what is wrong, what was expected and found, and what to do
     */
    public IntakeSourceException(String code, long line, String message) {
        super(message);
        this.code = code;
        this.line = line;
    }

    /**
     * Makes the exception with its cause.
     *
     * @param code the stable code
     * @param line the line where the trouble begins; 0 if it has none
     * @param message what is wrong, what was expected and found, and what to do
     * @param cause what led to it
     */
    public IntakeSourceException(String code, long line, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.line = line;
    }

    /**
     * What is wrong.
     *
     * @return the stable code
     */
    public String code() {
        return code;
    }

    /**
     * Where the trouble begins.
     *
     * @return the line; 0 if it has none
     */
    public long line() {
        return line;
    }
}
