package dev.clientele.title;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What can change of a social title, for events and histories, which say that something changed but not to what.
 *
 * <p>The names are stable and can be stored as text. Later versions may add some, so be ready for one you do not know.
 */
public enum TitleField {
    /** How it is written. */
    NAME,
    /** Whom it fits. */
    GENDER;

    /**
     * Compares two snapshots of one title. The version does not count.
     *
     * @param before the one
     * @param after the other one
     * @return what is not the same; empty if nothing is
     */
    public static Set<TitleField> changed(SocialTitle before, SocialTitle after) {
        EnumSet<TitleField> fields = EnumSet.allOf(TitleField.class);
        fields.removeIf(field -> field.of(before).equals(field.of(after)));
        return Collections.unmodifiableSet(fields);
    }

    private Object of(SocialTitle title) {
        return switch (this) {
            case NAME -> title.name();
            case GENDER -> title.gender();
        };
    }
}
