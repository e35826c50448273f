package dev.clientele.password;

/** Thrown when a text has not the form of a password hash of its scheme, or asks for more work than this library will do. */
public final class MalformedPasswordHashException extends PasswordHashException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param scheme the identifier of the scheme, {@link PasswordHash#scheme()}; empty if there is none
     * @param expected what was expected, for people; never a part of the hash
     */
    public MalformedPasswordHashException(String scheme, String expected) {
        super(
                scheme,
                (scheme.isEmpty()
                                ? "This is no password hash: "
                                : "This is no password hash of the scheme \"" + scheme + "\": ")
                        + expected + ". Check where it was imported from.");
    }
}
