package dev.clientele.kernel;

/**
 * Thrown when the database gave a transaction up for another one: a deadlock, a serialization failure, a lock that did not come
 * free. The transaction is lost as a whole; done again from its beginning it may succeed.
 */
public final class ConflictException extends StoreException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what failed and what to do now; without bound values
     * @param cause what led to it; its message must hold no bound values either
     */
    public ConflictException(String message, Throwable cause) {
        super(message, cause);
    }
}
