package dev.clientele.kernel;

/** Thrown when the store itself fails: the database is away, its schema is missing, a statement timed out. */
public class StoreException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what failed and what to do now; without bound values
     */
    public StoreException(String message) {
        super(message);
    }

    /**
     * Makes the exception with its cause.
     *
     * @param message what failed and what to do now; without bound values
     * @param cause what led to it; its message must hold no bound values either
     */
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
