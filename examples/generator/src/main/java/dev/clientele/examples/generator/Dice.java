package dev.clientele.examples.generator;

import java.util.List;

/**
 * A stream of chance, the same on every Java version: the JDK's generators promise that for their raw numbers at most.
 *
 * <p>SplitMix64, after Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (2014). Neither for several
 * threads nor for secrets.
 */
final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** The stream for one row and one purpose: independent of all others. */
    static Dice of(long seed, String purpose, long row) {
        return new Dice(mixed(mixed(seed + purpose.hashCode() * STEP) + row));
    }

    long next() {
        state += STEP;
        return mixed(state);
    }

    /** From 0 to one less than {@code bound}. */
    long below(long bound) {
        return (next() >>> 1) % bound;
    }

    /** From 0 to less than 1. */
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double share) {
        return unit() < share;
    }

    <T> T pick(List<T> choices) {
        return choices.get((int) below(choices.size()));
    }

    /** Like {@link #pick}, but four times as likely to take the first as the last. */
    <T> T pickEarly(List<T> choices) {
        double u = unit();
        return choices.get((int) (choices.size() * u * (0.4 + 0.6 * u)));
    }

    static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
