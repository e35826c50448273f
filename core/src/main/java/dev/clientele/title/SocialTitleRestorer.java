package dev.clientele.title;

/** Lets {@code dev.clientele.store} give stored titles back as snapshots; hosts make titles from drafts instead. */
public abstract class SocialTitleRestorer {
    /** For the one door in {@code dev.clientele.store}. */
    protected SocialTitleRestorer() {}

    /**
     * A title as it was stored.
     *
     * @param id its id
     * @param version its version
     * @param name its name
     * @param gender whom it fits
     * @return the snapshot
     */
    protected final SocialTitle restoreTitle(SocialTitleId id, long version, TitleName name, Gender gender) {
        return new SocialTitle(id, version, name, gender);
    }

    /**
     * A title as it stands in the store after it was written.
     *
     * @param title the snapshot that was handed in
     * @return the same, its version one higher
     */
    protected final SocialTitle writtenTitle(SocialTitle title) {
        return new SocialTitle(title.id(), title.version() + 1, title.name(), title.gender());
    }
}
