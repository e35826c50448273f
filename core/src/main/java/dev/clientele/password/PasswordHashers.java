package dev.clientele.password;

import java.util.function.Supplier;

/**
 * The ways of hashing passwords that this library brings. A host names one; none is found out from the class path.
 *
 * <p>Of each, at most as many operations run at once as there are cores; {@link PasswordHasher#boundedTo} changes it. Passwords
 * may have letters of every script: they are hashed as UTF-8 of their NFC form (RFC 8265, section 4.2.2). Old hashes of other
 * shops, also bcrypt's {@code $2a$} and {@code $2y$}, are compared with the password as it was typed.
 */
public final class PasswordHashers {
    private PasswordHashers() {}

    /**
     * PBKDF2 with HMAC-SHA-256 and 600,000 iterations (OWASP, Password Storage Cheat Sheet): the JDK alone does it.
     *
     * @return the hasher; it also verifies hashes of up to 10,000,000 iterations
     */
    public static PasswordHasher pbkdf2() {
        return pbkdf2(Pbkdf2Hasher.ITERATIONS);
    }

    /**
     * PBKDF2 with another number of iterations.
     *
     * @param iterations 1,000 to 10,000,000; fewer than 600,000 are for tests only
     * @return the hasher; it also verifies hashes of up to 10,000,000 iterations
     * @throws IllegalArgumentException if the number is out of range
     */
    public static PasswordHasher pbkdf2(int iterations) {
        return bounded(new Pbkdf2Hasher(iterations));
    }

    /**
     * Argon2id with 19,456 KiB, two passes and one lane (OWASP): better than {@link #pbkdf2()} wherever password4j may be added.
     *
     * @return the hasher; it also verifies hashes of up to 128 MiB, 16 passes and 16 lanes, as long as the sets of parameters that
     *     it meets need 256 MiB at most together
     * @throws MissingPasswordLibraryException if password4j is missing
     */
    public static PasswordHasher argon2id() {
        return argon2id(Argon2idHasher.KIBIBYTES, Argon2idHasher.PASSES);
    }

    /**
     * Argon2id with other parameters and one lane. An operation takes twice the memory.
     *
     * @param kibibytes the memory, 8 to 131,072 KiB; less than 19,456 is for tests only
     * @param passes 1 to 16
     * @return the hasher; it also verifies hashes of up to 128 MiB, 16 passes and 16 lanes, as long as the sets of parameters that
     *     it meets need 256 MiB at most together
     * @throws IllegalArgumentException if a number is out of range
     * @throws MissingPasswordLibraryException if password4j is missing
     */
    public static PasswordHasher argon2id(int kibibytes, int passes) {
        return bounded(fromPassword4j("Argon2id", () -> new Argon2idHasher(kibibytes, passes)));
    }

    /**
     * bcrypt, for passwords of up to 72 bytes: longer ones are refused, never cut. It verifies the hashes of PrestaShop 1.7 and
     * newer, and all others that begin with {@code $2a$}, {@code $2b$} or {@code $2y$}.
     *
     * @param cost 4 to 16, the logarithm of the rounds; less than 10 is for tests only
     * @return the hasher; it also verifies hashes of a cost of up to 16
     * @throws IllegalArgumentException if the cost is out of range
     * @throws MissingPasswordLibraryException if password4j is missing
     */
    public static PasswordHasher bcrypt(int cost) {
        return bounded(fromPassword4j("bcrypt", () -> new BcryptHasher(cost)));
    }

    /**
     * Verifies what {@link PasswordHash#ofPrestaShop16} made, for {@link PasswordHasher#accepting}.
     *
     * @param cookieKey the old shop's {@code _COOKIE_KEY_}, without which its hashes are worthless
     * @return the verifier
     * @throws IllegalArgumentException if the key is blank
     */
    public static PasswordVerifier prestaShop16(String cookieKey) {
        return new SaltedDigest.PrestaShop(cookieKey);
    }

    /**
     * Verifies what {@link PasswordHash#ofMagento} made, for {@link PasswordHasher#accepting}.
     *
     * @return the verifier
     */
    public static PasswordVerifier magento() {
        return new SaltedDigest.Magento();
    }

    private static PasswordHasher bounded(PasswordHasher hasher) {
        return new BoundedHasher(hasher, BoundedHasher.cores());
    }

    private static PasswordHasher fromPassword4j(String scheme, Supplier<PasswordHasher> hasher) {
        try {
            return hasher.get();
        } catch (LinkageError e) {
            throw new MissingPasswordLibraryException(scheme, e);
        }
    }
}
