package dev.clientele.title;

import java.util.Objects;

/** A way to address a customer, such as "Dhr." or "Miss"; an immutable snapshot of what is stored. */
public final class SocialTitle {
    private final SocialTitleId id;
    private final long version;
    private final TitleName name;
    private final Gender gender;

    SocialTitle(SocialTitleId id, long version, TitleName name, Gender gender) {
        this.id = id;
        this.version = version;
        this.name = name;
        this.gender = gender;
    }

    /**
     * A new title, to be handed to a store.
     *
     * @param id its id
     * @param draft a draft that breaks no rule
     * @return the title, its version 1
     */
    public static SocialTitle of(SocialTitleId id, SocialTitleDraft draft) {
        return new SocialTitle(id, 1, new TitleName(draft.name()), draft.gender());
    }

    /**
     * This title as a draft says.
     *
     * @param draft a draft that breaks no rule
     * @return the next snapshot
     */
    public SocialTitle edited(SocialTitleDraft draft) {
        return new SocialTitle(id, version, new TitleName(draft.name()), draft.gender());
    }

    /**
     * The present state, to be changed and handed in again.
     *
     * @return a draft
     */
    public SocialTitleDraft draft() {
        return SocialTitleDraft.of(name.value(), gender);
    }

    /**
     * The id.
     *
     * @return the id
     */
    public SocialTitleId id() {
        return id;
    }

    /**
     * The number of times it has been written.
     *
     * @return 1 or more
     */
    public long version() {
        return version;
    }

    /**
     * The name as it is shown.
     *
     * @return the name
     */
    public TitleName name() {
        return name;
    }

    /**
     * Whom it fits.
     *
     * @return the gender
     */
    public Gender gender() {
        return gender;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof SocialTitle other
                && id.equals(other.id)
                && version == other.version
                && name.equals(other.name)
                && gender == other.gender;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version, name, gender);
    }

    @Override
    public String toString() {
        return "SocialTitle[id=" + id.value() + ", version=" + version + "]";
    }
}
