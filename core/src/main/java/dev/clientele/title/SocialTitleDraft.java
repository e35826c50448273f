package dev.clientele.title;

import java.util.Objects;

/** What a form about a social title holds; immutable, checked when it is handed in. */
public final class SocialTitleDraft {
    @ValidTitleName
    private final String name;

    private final Gender gender;

    private SocialTitleDraft(String name, Gender gender) {
        this.name = Objects.requireNonNull(name, "name");
        this.gender = Objects.requireNonNull(gender, "gender");
    }

    /**
     * A draft.
     *
     * @param name 1 to 20 characters
     * @param gender whom the title fits
     * @return the draft
     */
    public static SocialTitleDraft of(String name, Gender gender) {
        return new SocialTitleDraft(name, gender);
    }

    /**
     * The name as it was typed.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Whom the title fits.
     *
     * @return the gender
     */
    public Gender gender() {
        return gender;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof SocialTitleDraft other && name.equals(other.name) && gender == other.gender;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, gender);
    }

    @Override
    public String toString() {
        return "SocialTitleDraft[" + name + ", " + gender + "]";
    }
}
