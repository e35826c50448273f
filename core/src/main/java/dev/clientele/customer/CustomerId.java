package dev.clientele.customer;

/**
 * The id of a customer, unique in the shop and never given twice.
 *
 * @param value a positive number
 */
public record CustomerId(long value) implements Comparable<CustomerId> {
    /** The highest id that a file may bring along: 10<sup>12</sup>. */
    public static final long MAX_FORCED = 1_000_000_000_000L;

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public CustomerId {
        if (value < 1) {
            throw new IllegalArgumentException("A customer's id is a positive number, and " + value + " is not.");
        }
    }

    @Override
    public int compareTo(CustomerId other) {
        return Long.compare(value, other.value);
    }
}
