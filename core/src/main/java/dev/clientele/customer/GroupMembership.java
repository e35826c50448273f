package dev.clientele.customer;

import dev.clientele.group.GroupId;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The groups a customer belongs to, and the one among them whose discount holds.
 *
 * @param groups at least one group; kept in the order of their ids
 * @param defaultGroup one of the groups
 */
public record GroupMembership(Set<GroupId> groups, GroupId defaultGroup) {
    /**
     * Checks that the default group is one of the groups.
     *
     * @throws IllegalArgumentException if it is not
     */
    public GroupMembership {
        SortedSet<GroupId> sorted = new TreeSet<>(groups);
        if (!sorted.contains(defaultGroup)) {
            throw new IllegalArgumentException("The default group " + defaultGroup.value()
                    + " is none of the customer's groups. Let the customer join it first.");
        }
        groups = Collections.unmodifiableSortedSet(sorted);
    }

    /**
     * Membership of one group.
     *
     * @param group the only group, thereby the default
     * @return the membership
     */
    public static GroupMembership of(GroupId group) {
        return new GroupMembership(Set.of(group), group);
    }

    /**
     * The same with one group more.
     *
     * @param group a group, which may be in already
     * @return the next membership
     */
    public GroupMembership join(GroupId group) {
        Set<GroupId> next = new TreeSet<>(groups);
        next.add(group);
        return new GroupMembership(next, defaultGroup);
    }

    /**
     * The same without a group. The default group can only be left for another one: prefer that one first.
     *
     * @param group a group, which may be out already
     * @return the next membership
     * @throws DefaultGroupException if it is the default group
     */
    public GroupMembership leave(GroupId group) {
        if (group.equals(defaultGroup)) {
            throw new DefaultGroupException(group);
        }
        Set<GroupId> next = new TreeSet<>(groups);
        next.remove(group);
        return new GroupMembership(next, defaultGroup);
    }

    /**
     * The same with another default group, which is joined if need be.
     *
     * @param group the next default group
     * @return the next membership
     */
    public GroupMembership prefer(GroupId group) {
        return new GroupMembership(join(group).groups(), group);
    }

    /**
     * What remains after the removal of a group.
     *
     * @param group the group that is removed
     * @param fallback the only group of who would be left with none
     * @return the next membership; where the group was the default, the remaining one with the lowest id is now
     */
    public GroupMembership without(GroupId group, GroupId fallback) {
        SortedSet<GroupId> next = new TreeSet<>(groups);
        next.remove(group);
        if (next.isEmpty()) {
            return of(fallback);
        }
        return new GroupMembership(next, defaultGroup.equals(group) ? next.first() : defaultGroup);
    }
}
