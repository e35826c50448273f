package dev.clientele.settings;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What can change of a shop's settings, for events and histories, which say that something changed but not to what.
 *
 * <p>The names are stable and can be stored as text. Later versions may add some, so be ready for one you do not know.
 */
public enum SettingsField {
    /** What may stand in names that are typed into forms. */
    NAMES,
    /** Whether customers are companies too. */
    B2B_MODE,
    /** What must be filled in when a customer creates an account. */
    REQUIRED_FIELDS,
    /** What a new password must be. */
    PASSWORDS,
    /** The currency of all amounts. */
    CURRENCY,
    /** The time zone. */
    ZONE,
    /** What the shop speaks. */
    LANGUAGE;

    /**
     * Compares two snapshots of a shop's settings. The version does not count.
     *
     * @param before the one
     * @param after the other one
     * @return what is not the same; empty if nothing is
     */
    public static Set<SettingsField> changed(Settings before, Settings after) {
        EnumSet<SettingsField> fields = EnumSet.allOf(SettingsField.class);
        fields.removeIf(field -> field.of(before).equals(field.of(after)));
        return Collections.unmodifiableSet(fields);
    }

    private Object of(Settings settings) {
        return switch (this) {
            case NAMES -> settings.names();
            case B2B_MODE -> settings.isB2b();
            case REQUIRED_FIELDS -> settings.required();
            case PASSWORDS -> settings.passwords();
            case CURRENCY -> settings.currency();
            case ZONE -> settings.zone();
            case LANGUAGE -> settings.language();
        };
    }
}
