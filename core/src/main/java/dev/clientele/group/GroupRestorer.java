package dev.clientele.group;

/** Lets {@code dev.clientele.store} give stored groups back as snapshots; hosts make groups from drafts instead. */
public abstract class GroupRestorer {
    /** For the one door in {@code dev.clientele.store}. */
    protected GroupRestorer() {}

    /**
     * A group as it was stored.
     *
     * @param state all that is stored of it
     * @return the snapshot
     */
    protected final Group restoreGroup(GroupState state) {
        return new Group(state);
    }

    /**
     * A group as it stands in the store after it was written.
     *
     * @param group the snapshot that was handed in
     * @return the same, its version one higher
     */
    protected final Group writtenGroup(Group group) {
        return new Group(group.state().version(group.version() + 1));
    }
}
