package dev.clientele.title;

/**
 * The id of a social title, unique in the shop.
 *
 * @param value a positive number
 */
public record SocialTitleId(long value) implements Comparable<SocialTitleId> {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public SocialTitleId {
        if (value < 1) {
            throw new IllegalArgumentException("A social title's id is a positive number, and " + value + " is not.");
        }
    }

    @Override
    public int compareTo(SocialTitleId other) {
        return Long.compare(value, other.value);
    }
}
