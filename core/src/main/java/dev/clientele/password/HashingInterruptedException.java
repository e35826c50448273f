package dev.clientele.password;

import dev.clientele.kernel.ClienteleException;

/** Thrown when a thread was interrupted before a password was hashed or verified; the thread stays interrupted. */
public final class HashingInterruptedException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /** Makes the exception for a thread whose interruption was seen. */
    public HashingInterruptedException() {
        super(message());
    }

    /**
     * Makes the exception for a thread that waited.
     *
     * @param cause how it learned of its interruption; the thread must be interrupted again
     */
    public HashingInterruptedException(InterruptedException cause) {
        super(message(), cause);
    }

    private static String message() {
        return "The thread was interrupted before the password was hashed or verified. Nothing was decided; try again.";
    }
}
