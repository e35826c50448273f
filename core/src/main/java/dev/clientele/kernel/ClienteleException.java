package dev.clientele.kernel;

/**
 * The base of every exception that this library throws on purpose.
 *
 * <p>No message of a subclass holds personal data: it names ids, versions and codes, never an e-mail address or a name.
 */
public abstract class ClienteleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what happened, to which id, and what to do now
     */
    protected ClienteleException(String message) {
        super(message);
    }

    /**
     * Makes an exception with its cause.
     *
     * @param message what happened, to which id, and what to do now
     * @param cause what led to it
     */
    protected ClienteleException(String message, Throwable cause) {
        super(message, cause);
    }
}
