package dev.clientele.password;

/**
 * Compares passwords with the hashes of one or more schemes.
 *
 * <p>Implementations are thread-safe. Passwords come as a {@code CharSequence}, for that is what both kinds of hosts have: a
 * form's {@code String} goes in as it is, and {@code CharBuffer.wrap(chars)} of a {@code char[]} that the host wipes itself
 * goes in without a copy that nobody could wipe. What is copied inside is wiped, but for the {@code String} that normalising takes
 * where a password is not ASCII.
 */
public interface PasswordVerifier {
    /**
     * Whether this is a verifier for the hash's scheme; its parameters are not looked at.
     *
     * @param hash any hash
     * @return false if {@link #verify} would find the hash unknown
     */
    boolean knows(PasswordHash hash);

    /**
     * Insists that a hash could be verified, before it is stored: its scheme is known, it has the form of that, and asks for no
     * more work than is allowed. What hashes ask for together is not looked at.
     *
     * @param hash any hash
     * @throws UnknownPasswordHashException if this is no verifier for the hash's scheme
     * @throws MalformedPasswordHashException if the hash has not its scheme's form or asks for more work than is allowed
     */
    default void requireVerifiable(PasswordHash hash) {
        if (!knows(hash)) {
            throw new UnknownPasswordHashException(hash.scheme());
        }
    }

    /**
     * Compares a password with a hash.
     *
     * @param hash a stored hash
     * @param password what somebody typed, of any length
     * @return whether it is the password that was hashed
     * @throws UnknownPasswordHashException if this is no verifier for the hash's scheme: a fault of the configuration, never a
     *     wrong password
     * @throws MalformedPasswordHashException if the hash has not its scheme's form or asks for more work than is allowed
     */
    PasswordCheck verify(PasswordHash hash, CharSequence password);
}
