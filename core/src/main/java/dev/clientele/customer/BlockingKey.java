package dev.clientele.customer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret with which a shop hashes e-mail addresses that may not register again: 256 bits, made once, kept in the store;
 * immutable. Without it nobody can tell from the hashes whose addresses they are, not even by trying addresses out; so backups
 * that leave the shop's record out give nothing away.
 */
public final class BlockingKey {
    private static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] bytes;

    private BlockingKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /**
     * A new key.
     *
     * @return a key that nobody can guess
     */
    public static BlockingKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new BlockingKey(bytes);
    }

    /**
     * A key that was stored.
     *
     * @param bytes what {@link #bytes()} gave
     * @return the key
     * @throws IllegalArgumentException if it has not 32 bytes
     */
    public static BlockingKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException(
                    "A blocking key has " + BYTES + " bytes, and this one has " + bytes.length + ".");
        }
        return new BlockingKey(bytes);
    }

    /**
     * The key's bytes, for a store.
     *
     * @return a copy, 32 bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * What is kept of an address that may not register again.
     *
     * @param email an address, taken in its canonical form
     * @return its hash (HMAC-SHA-256)
     */
    public BlockedEmail hash(EmailAddress email) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes, ALGORITHM));
            return new BlockedEmail(
                    HexFormat.of().formatHex(mac.doFinal(email.canonical().getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM + ", and this one has not.", e);
        }
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof BlockingKey other && Arrays.equals(bytes, other.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "BlockingKey[…]";
    }
}
