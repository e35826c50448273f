package dev.clientele.examples.shop;

/** Thrown when the shop does not do what was asked for, as it is; the message says why and holds no personal data. */
public final class RefusedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message why, and what to do; nothing that somebody typed
     */
    public RefusedException(String message) {
        super(message);
    }
}
