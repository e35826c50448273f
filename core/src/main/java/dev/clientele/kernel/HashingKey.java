package dev.clientele.kernel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret with which a shop hashes what it must recognise and should not know: 256 bits, made once, kept in the store;
 * immutable. Without it nobody can tell from the hashes what they are of, not even by trying texts out; so backups that leave
 * the shop's record out give nothing away.
 */
public final class HashingKey {
    private static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] bytes;

    private HashingKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /**
     * A new key.
     *
     * @return a key that nobody can guess
     */
    public static HashingKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new HashingKey(bytes);
    }

    /**
     * A key that was stored.
     *
     * @param bytes what {@link #bytes()} gave
     * @return the key
     * @throws IllegalArgumentException if it has not 32 bytes
     */
    public static HashingKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException(
                    "A hashing key has " + BYTES + " bytes, and this one has " + bytes.length + ".");
        }
        return new HashingKey(bytes);
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
     * What can be kept of a text so that it is recognised when it comes again.
     *
     * @param kind what the text is; equal texts of different kinds have nothing in common
     * @param text any text
     * @return its hash (HMAC-SHA-256), 64 hexadecimal digits in lower case
     */
    public String hash(String kind, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes, ALGORITHM));
            mac.update(kind.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM + ", and this one has not.", e);
        }
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof HashingKey other && Arrays.equals(bytes, other.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "HashingKey[…]";
    }
}
