package dev.clientele.password;

/** Thrown when the configured hasher cannot verify hashes of a scheme that the store holds. */
public final class UnknownPasswordHashException extends PasswordHashException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param scheme the identifier of the scheme, {@link PasswordHash#scheme()}
     */
    public UnknownPasswordHashException(String scheme) {
        super(
                scheme,
                "A stored password hash is of the scheme \"" + scheme
                        + "\", which the configured hasher does not verify. Let the hasher accept it"
                        + " (PasswordHasher.accepting).");
    }
}
