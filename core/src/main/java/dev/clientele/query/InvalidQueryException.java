package dev.clientele.query;

import dev.clientele.kernel.ClienteleException;

/** Thrown when a query cannot be asked: its page size, its days, its words or its cursor are out of bounds. */
public final class InvalidQueryException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what is wrong and what would be right; without the value
     */
    public InvalidQueryException(String message) {
        super(message);
    }
}
