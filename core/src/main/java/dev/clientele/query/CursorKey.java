package dev.clientele.query;

import java.security.SecureRandom;
import java.util.Arrays;

/** The secret with which a shop seals its cursors: 128 bits, made once, kept in the store; immutable. */
public final class CursorKey {
    private static final int BYTES = 16;

    private final byte[] bytes;

    private CursorKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /**
     * A new key.
     *
     * @return a key that nobody can guess
     */
    public static CursorKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new CursorKey(bytes);
    }

    /**
     * A key that was stored.
     *
     * @param bytes what {@link #bytes()} gave
     * @return the key
     * @throws IllegalArgumentException if it has not 16 bytes
     */
    public static CursorKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException(
                    "A cursor key has " + BYTES + " bytes, and this one has " + bytes.length + ".");
        }
        return new CursorKey(bytes);
    }

    /**
     * The key's bytes, for a store.
     *
     * @return a copy, 16 bytes
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CursorKey other && Arrays.equals(bytes, other.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "CursorKey[…]";
    }
}
