package dev.clientele.visit;

/**
 * The id of a visit, unique in the shop and never given twice.
 *
 * @param value a positive number
 */
public record VisitId(long value) implements Comparable<VisitId> {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public VisitId {
        if (value < 1) {
            throw new IllegalArgumentException("A visit's id is a positive number, and " + value + " is not.");
        }
    }

    @Override
    public int compareTo(VisitId other) {
        return Long.compare(value, other.value);
    }
}
