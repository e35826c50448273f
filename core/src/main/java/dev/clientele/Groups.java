package dev.clientele;

import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.Group;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupId;
import dev.clientele.group.GroupName;
import dev.clientele.group.GroupNameTakenException;
import dev.clientele.kernel.DraftValidator;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.Problem;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.store.Store;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The shop's customer groups. Thread-safe; a use is one transaction. */
public final class Groups {
    private final Store store;
    private final ClienteleOptions options;
    private final DraftValidator validator;

    Groups(Store store, ClienteleOptions options, DraftValidator validator) {
        this.store = store;
        this.options = options;
        this.validator = validator;
    }

    /**
     * All groups.
     *
     * @return in the order of their ids
     */
    public List<Group> all() {
        return store.transactions().required(() -> store.groups().all());
    }

    /**
     * Finds a group.
     *
     * @param id its id
     * @return the group, if there is one
     */
    public Optional<Group> find(GroupId id) {
        return store.transactions().required(() -> store.groups().find(id));
    }

    /**
     * Finds a group by its name; case and accents do not count.
     *
     * @param name any text
     * @return the group, if there is one
     */
    public Optional<Group> named(String name) {
        if (GroupName.fault(name).isPresent()) {
            return Optional.empty();
        }
        String key = new GroupName(name).key();
        return all().stream().filter(group -> group.name().key().equals(key)).findFirst();
    }

    /**
     * One of the three groups that every shop has.
     *
     * @param which which one
     * @return the group, under the name that the shop gave it
     */
    public Group builtIn(BuiltInGroup which) {
        return all().stream()
                .filter(group -> group.builtIn().equals(Optional.of(which)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The shop has lost its built-in group " + which + "."));
    }

    /**
     * Says everything that is wrong with a draft.
     *
     * @param draft what somebody filled in
     * @return the problems in the order of their paths; none if the draft is sound
     */
    public List<Problem> check(GroupDraft draft) {
        return validator.problems(draft, options.language());
    }

    /**
     * Makes a group.
     *
     * @param draft what somebody filled in
     * @return what is stored
     * @throws InvalidDraftException with everything that is wrong with the draft
     * @throws GroupNameTakenException if its name is taken
     */
    public Group create(GroupDraft draft) {
        require(draft);
        return store.transactions().required(() -> {
            Group group = Group.of(
                    store.groups().nextId(), draft, options.clock().instant().truncatedTo(ChronoUnit.MILLIS));
            store.groups().add(group);
            return group;
        });
    }

    /**
     * Changes a group to what a draft says. The built-in groups can be renamed too.
     *
     * @param read the snapshot that the draft was made from
     * @param draft the group as it shall be
     * @return what is stored now
     * @throws InvalidDraftException with everything that is wrong with the draft
     * @throws NotFoundException if there is no such group
     * @throws StaleVersionException if somebody else changed it meanwhile
     * @throws GroupNameTakenException if its name is taken
     */
    public Group edit(Group read, GroupDraft draft) {
        require(draft);
        return store.transactions().required(() -> store.groups().update(read.edited(draft)));
    }

    private void require(GroupDraft draft) {
        List<Problem> problems = check(draft);
        if (!problems.isEmpty()) {
            throw new InvalidDraftException("group", problems);
        }
    }
}
