package dev.clientele.note;

/**
 * The id of a private note, unique in the shop and never given twice.
 *
 * @param value a positive number
 */
public record NoteId(long value) implements Comparable<NoteId> {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public NoteId {
        if (value < 1) {
            throw new IllegalArgumentException("A note's id is a positive number, and " + value + " is not.");
        }
    }

    @Override
    public int compareTo(NoteId other) {
        return Long.compare(value, other.value);
    }
}
