package dev.clientele.password;

import dev.clientele.kernel.ClienteleException;

/**
 * Thrown when a stored hash cannot be used: a fault of the configuration or of the data, never a wrong password.
 *
 * <p>Neither the hash nor a part of it stands in the message.
 */
public abstract sealed class PasswordHashException extends ClienteleException
        permits UnknownPasswordHashException, MalformedPasswordHashException {
    private static final long serialVersionUID = 1L;

    /** The hash's scheme. */
    private final String scheme;

    PasswordHashException(String scheme, String message) {
        super(message);
        this.scheme = scheme;
    }

    /**
     * The hash's scheme.
     *
     * @return its identifier, such as {@code argon2id}; empty if the text did not even have one
     */
    public String scheme() {
        return scheme;
    }
}
