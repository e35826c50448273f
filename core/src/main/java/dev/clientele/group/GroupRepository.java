package dev.clientele.group;

import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StaleVersionException;
import java.util.List;
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
}
