package dev.clientele.password;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** PBKDF2 with HMAC-SHA-256 (RFC 8018), {@code $pbkdf2-sha256$i=600000$salt$hash}, by the JDK alone. */
final class Pbkdf2Hasher implements PasswordHasher {
    static final int ITERATIONS = 600_000;
    static final int FEWEST_ITERATIONS = 1_000;
    static final int MOST_ITERATIONS = 10_000_000;

    static final String ID = "pbkdf2-sha256";
    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int SALT = 16;
    private static final int OUTPUT = 32;
    private static final int LEAST_SALT = 8;
    private static final int LEAST_OUTPUT = 16;
    private static final int MOST_BYTES = 64;

    private final int iterations;
    private final SecureRandom random = new SecureRandom();
    private final PasswordHash decoy;

    Pbkdf2Hasher(int iterations) {
        if (iterations < FEWEST_ITERATIONS || iterations > MOST_ITERATIONS) {
            throw new IllegalArgumentException("PBKDF2 is used with " + FEWEST_ITERATIONS + " to " + MOST_ITERATIONS
                    + " iterations, and " + iterations + " is outside.");
        }
        this.iterations = iterations;
        this.decoy = new Stored(iterations, bytes(SALT), bytes(OUTPUT)).text();
    }

    /** What a hash's text says. */
    private static final class Stored {
        private final int iterations;
        private final byte[] salt;
        private final byte[] output;

        Stored(int iterations, byte[] salt, byte[] output) {
            this.iterations = iterations;
            this.salt = salt;
            this.output = output;
        }

        static Stored of(PasswordHash hash) {
            HashText text = HashText.of(hash, 3);
            text.requireParameters(0, 1);
            return new Stored(
                    text.parameter(0, 0, "i", 1, MOST_ITERATIONS),
                    text.base64(1, "salt", LEAST_SALT, MOST_BYTES),
                    text.base64(2, "hash", LEAST_OUTPUT, MOST_BYTES));
        }

        PasswordHash text() {
            return PasswordHash.parse(
                    "$" + ID + "$i=" + iterations + "$" + HashText.base64(salt) + "$" + HashText.base64(output));
        }

        boolean matches(PlainPassword password) {
            return MessageDigest.isEqual(output, derive(password.chars(), salt, iterations, output.length));
        }
    }

    /** The JDK takes the characters as UTF-8. */
    static byte[] derive(char[] password, byte[] salt, int iterations, int bytes) {
        PBEKeySpec spec = new PBEKeySpec(password, salt, iterations, bytes * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM + ", and this one has not.", e);
        } finally {
            spec.clearPassword();
        }
    }

    static HashStrength strength(PasswordHash hash) {
        int iterations = Stored.of(hash).iterations;
        return new HashStrength("i=" + iterations, iterations < ITERATIONS);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public PasswordHash hash(CharSequence password) {
        byte[] salt = bytes(SALT);
        return PlainPassword.hash(
                password,
                plain -> new Stored(iterations, salt, derive(plain.chars(), salt, iterations, OUTPUT)).text());
    }

    @Override
    public PasswordCheck verify(PasswordHash hash, CharSequence password) {
        Stored stored = stored(hash);
        return PlainPassword.check(password, plain -> stored.matches(plain) || spendTheRest(stored, plain));
    }

    private Stored stored(PasswordHash hash) {
        if (!knows(hash)) {
            throw new UnknownPasswordHashException(hash.scheme());
        }
        return Stored.of(hash);
    }

    @Override
    public void requireVerifiable(PasswordHash hash) {
        stored(hash);
    }

    /** A wrong password for an old hash costs what one for a new hash does. */
    private boolean spendTheRest(Stored stored, PlainPassword password) {
        if (stored.iterations < iterations) {
            derive(password.chars(), stored.salt, iterations - stored.iterations, OUTPUT);
        }
        return false;
    }

    @Override
    public boolean knows(PasswordHash hash) {
        return hash.scheme().equals(ID);
    }

    @Override
    public Optional<PasswordFault> fault(CharSequence password) {
        return PlainPassword.fault(password);
    }

    @Override
    public boolean isOutdated(PasswordHash hash) {
        if (!knows(hash)) {
            return true;
        }
        Stored stored = Stored.of(hash);
        return stored.iterations < iterations || stored.salt.length < SALT || stored.output.length < OUTPUT;
    }

    @Override
    public PasswordHash decoy() {
        return decoy;
    }
}
