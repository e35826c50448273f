package dev.clientele.group;

/**
 * How many customers the removal of a group touches.
 *
 * @param members how many lose the group
 * @param newDefaults how many of them get the lowest of their other groups as default group
 * @param leftWithout how many of them have no other group, and get the built-in group Customer
 */
public record GroupUse(long members, long newDefaults, long leftWithout) {
    /** Nobody. */
    public static final GroupUse NONE = new GroupUse(0, 0, 0);
}
