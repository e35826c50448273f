package dev.clientele.examples.generator;

/**
 * The numbers from 0 to one less than a size in a shuffled order, computed rather than kept.
 *
 * <p>A Feistel network over the next power of four that is large enough, walked until the number falls inside.
 */
final class Shuffle {

    private static final int ROUNDS = 4;

    private final long size;
    private final int halfBits;
    private final long halfMask;
    private final long[] keys = new long[ROUNDS];

    Shuffle(long size, Dice dice) {
        this.size = size;
        int bits = Long.SIZE - Long.numberOfLeadingZeros(size);
        this.halfBits = (bits + 1) / 2;
        this.halfMask = (1L << halfBits) - 1;
        for (int round = 0; round < ROUNDS; round++) {
            keys[round] = dice.next();
        }
    }

    /** The number at a place, which is itself from 0 to one less than the size; another for each place. */
    long at(long place) {
        long number = encrypted(place);
        while (number >= size) {
            number = encrypted(number);
        }
        return number;
    }

    private long encrypted(long number) {
        long left = number >>> halfBits;
        long right = number & halfMask;
        for (long key : keys) {
            long swapped = left ^ (Dice.mixed(right + key) & halfMask);
            left = right;
            right = swapped;
        }
        return left << halfBits | right;
    }
}
