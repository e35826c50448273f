package dev.clientele.group;

/**
 * The id of a group, unique in the shop.
 *
 * @param value a positive number
 */
public record GroupId(long value) implements Comparable<GroupId> {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public GroupId {
        if (value < 1) {
            throw new IllegalArgumentException("A group's id is a positive number, and " + value + " is not.");
        }
    }

    @Override
    public int compareTo(GroupId other) {
        return Long.compare(value, other.value);
    }
}
