package dev.clientele.group;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What the host limits to some groups: a category, a way of payment, a page. Immutable.
 *
 * @param groups who belongs to one of them may use it; nobody if there are none
 */
public record GroupAccess(Set<GroupId> groups) {
    /** Makes the set unmodifiable. */
    public GroupAccess {
        groups = Set.copyOf(groups);
    }

    /**
     * What is limited to some groups.
     *
     * @param groups the groups
     * @return the access
     */
    public static GroupAccess limitedTo(GroupId... groups) {
        return new GroupAccess(Set.copyOf(List.of(groups)));
    }

    /**
     * Whether somebody may use it.
     *
     * @param memberOf the groups of who asks
     * @return true if one of them has access
     */
    public boolean admits(Collection<GroupId> memberOf) {
        return !Collections.disjoint(groups, memberOf);
    }
}
