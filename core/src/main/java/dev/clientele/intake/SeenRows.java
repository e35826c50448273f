package dev.clientele.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.OptionalLong;

/**
 * Remembers on which line each e-mail address and id of a file stood, in some 30 bytes each: an open hash table over
 * 128 bits of a digest, wide enough that two different addresses are never taken for one. For one thread.
 */
final class SeenRows {
    private static final int INITIAL = 1 << 10;

    /** Ids get this as their second half, which a digest has with a probability of 2^-64. */
    private static final long ID_MARK = 0x6964L;

    private final MessageDigest digest = sha256();
    private long[] keys = new long[2 * INITIAL];
    private int[] lines = new int[INITIAL];
    private int size;

    /**
     * Remembers an address.
     *
     * @param canonical its canonical form
     * @param line where it stands
     * @return the line where it stood before; empty if it is new
     */
    OptionalLong email(String canonical, long line) {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        return remember(hash.getLong(), hash.getLong(), line);
    }

    /**
     * Remembers an id.
     *
     * @param id the number
     * @param line where it stands
     * @return the line where it stood before; empty if it is new
     */
    OptionalLong id(long id, long line) {
        return remember(id, ID_MARK, line);
    }

    private OptionalLong remember(long high, long low, long line) {
        int slot = slotOf(high, low);
        if (lines[slot] != 0) {
            return OptionalLong.of(Integer.toUnsignedLong(lines[slot]));
        }
        put(slot, high, low, (int) Math.min(line, 0xFFFF_FFFFL));
        if (++size * 5L > lines.length * 4L) {
            grow();
        }
        return OptionalLong.empty();
    }

    private void put(int slot, long high, long low, int line) {
        keys[2 * slot] = high;
        keys[2 * slot + 1] = low;
        lines[slot] = line;
    }

    /** The slot of a key, or the free one where it belongs; line 0 marks a free slot. */
    private int slotOf(long high, long low) {
        int slot = (int) Long.remainderUnsigned(mixed(high ^ low), lines.length);
        while (lines[slot] != 0 && (keys[2 * slot] != high || keys[2 * slot + 1] != low)) {
            slot = slot + 1 == lines.length ? 0 : slot + 1;
        }
        return slot;
    }

    private static long mixed(long key) {
        long h = key * 0x9E37_79B9_7F4A_7C15L;
        return h ^ h >>> 32;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldLines = lines;
        lines = new int[Math.addExact(oldLines.length, oldLines.length / 2)];
        keys = new long[Math.multiplyExact(lines.length, 2)];
        for (int i = 0; i < oldLines.length; i++) {
            if (oldLines[i] != 0) {
                put(slotOf(oldKeys[2 * i], oldKeys[2 * i + 1]), oldKeys[2 * i], oldKeys[2 * i + 1], oldLines[i]);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256, but this one has not.", e);
        }
    }
}
