package dev.clientele.group;

import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StaleVersionException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a store does with groups; hosts use {@code Clientele.groups()}. */
public interface GroupRepository {
    /**
     * An id for a new group.
     *
     * @return an id that was never given before
     */
    GroupId nextId();

    /**
     * Adds a group.
     *
     * @param group its version is 1
     * @throws GroupNameTakenException if its name is taken
     */
    void add(Group group);

    /**
     * Writes the next snapshot of a group.
     *
     * @param group carries the version that was read
     * @return what is stored now, its version one higher
     * @throws NotFoundException if there is no such group
     * @throws StaleVersionException if another version is stored
     * @throws GroupNameTakenException if its name is taken
     */
    Group update(Group group);

    /**
     * Finds a group.
     *
     * @param id its id
     * @return the group, if there is one
     */
    Optional<Group> find(GroupId id);

    /**
     * All groups of the shop.
     *
     * @return in the order of their ids
     */
    List<Group> all();

    /**
     * Some of the groups.
     *
     * @param ids which ones
     * @return those that are there, in the order of their ids
     */
    List<Group> among(Collection<GroupId> ids);

    /**
     * How many members a group has.
     *
     * @param id the group
     * @return the number of customers, guests included; 0 if there is no such group
     */
    long memberCount(GroupId id);

    /**
     * How many members each group has.
     *
     * @return the number of customers, guests included, of every group that has any
     */
    Map<GroupId, Long> memberCounts();

    /**
     * Whom the removal of a group would touch.
     *
     * @param id the group
     * @return how many customers; none if there is no such group
     */
    GroupUse useOf(GroupId id);

    /**
     * Removes a group. Its members lose it: who is left with none gets the fallback; whose default group it was gets the
     * remaining one with the lowest id, else the fallback. All of them count as written now, their versions one higher.
     *
     * @param id the group
     * @param version the version that was read
     * @param fallback another group
     * @param at when it is removed
     * @return whom it touched
     * @throws NotFoundException if there is no such group
     * @throws StaleVersionException if another version is stored
     */
    GroupUse remove(GroupId id, long version, GroupId fallback, Instant at);
}
