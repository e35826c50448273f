package dev.clientele.group;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What can change of a group, for events and histories, which say that something changed but not to what.
 *
 * <p>The names are stable and can be stored as text. Later versions may add some, so be ready for one you do not know.
 */
public enum GroupField {
    /** What it is called. */
    NAME,
    /** What it is for. */
    DESCRIPTION,
    /** The colour that marks it in lists. */
    COLOR,
    /** The discount off every product. */
    DISCOUNT,
    /** The discounts off products of some categories. */
    CATEGORY_DISCOUNTS,
    /** Whether prices are shown with taxes. */
    PRICE_DISPLAY,
    /** Whether prices are shown at all. */
    SHOW_PRICES;

    /**
     * Compares two snapshots of one group. The version does not count.
     *
     * @param before the one
     * @param after the other one
     * @return what is not the same; empty if nothing is
     */
    public static Set<GroupField> changed(Group before, Group after) {
        EnumSet<GroupField> fields = EnumSet.allOf(GroupField.class);
        fields.removeIf(field -> field.of(before).equals(field.of(after)));
        return Collections.unmodifiableSet(fields);
    }

    private Object of(Group group) {
        return switch (this) {
            case NAME -> group.name();
            case DESCRIPTION -> group.description();
            case COLOR -> group.color();
            case DISCOUNT -> group.pricing().discount();
            case CATEGORY_DISCOUNTS -> group.pricing().categories();
            case PRICE_DISPLAY -> group.pricing().display();
            case SHOW_PRICES -> group.pricing().showPrices();
        };
    }
}
