package dev.clientele.password;

import dev.clientele.kernel.ClienteleException;

/** Thrown when a host names a way of hashing whose library it does not bring. */
public final class MissingPasswordLibraryException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    private static final String DEPENDENCY = "com.password4j:password4j";

    /**
     * Makes the exception.
     *
     * @param scheme what cannot be done, for people (for example "bcrypt")
     * @param cause what the platform says is missing
     */
    public MissingPasswordLibraryException(String scheme, LinkageError cause) {
        super(
                "Passwords cannot be hashed with " + scheme + " without password4j. Add the dependency " + DEPENDENCY
                        + " (on the module path also --add-modules password4j), or name another hasher.",
                cause);
    }

    /** {@return what to add, as group and artifact of Maven} */
    public String dependency() {
        return DEPENDENCY;
    }
}
