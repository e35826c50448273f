package dev.clientele;

import dev.clientele.event.Event;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.settings.Settings;
import dev.clientele.settings.SettingsField;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What the shop decided once for all of its customers. Thread-safe; a use is one transaction. */
public final class ShopSettings {
    private final Workplace workplace;

    ShopSettings(Workplace workplace) {
        this.workplace = workplace;
    }

    /**
     * The present settings.
     *
     * @return what is stored
     */
    public Settings current() {
        return workplace.settings();
    }

    /**
     * What day it is for the shop, for example to ask for a customer's age.
     *
     * @return the day by the shop's clock, in its time zone
     */
    public LocalDate today() {
        return LocalDate.ofInstant(workplace.now(), current().zone());
    }

    /**
     * Stores the next settings, for example after a form with all of them was filled in.
     *
     * @param next made from what was read, by the verbs of {@link Settings}
     * @return what is stored now
     * @throws StaleVersionException if somebody else changed them meanwhile
     */
    public Settings update(Settings next) {
        return workplace.transaction(() -> written(current(), next));
    }

    /**
     * Changes settings, whatever else somebody changes at the same time.
     *
     * @param verb for example {@code Settings::withB2bMode}; called again if somebody was faster
     * @return what is stored now
     * @throws StaleVersionException if others were faster time and again
     */
    public Settings change(UnaryOperator<Settings> verb) {
        return Attempts.untilNobodyInterferes(() -> workplace.transaction(() -> {
            Settings stored = workplace.settings();
            Settings next = verb.apply(stored);
            return next.equals(stored) ? stored : written(stored, next);
        }));
    }

    private Settings written(Settings stored, Settings next) {
        Settings written = workplace.store().shop().update(next);
        Set<SettingsField> fields = SettingsField.changed(stored, written);
        if (!fields.isEmpty()) {
            workplace.publish((by, at) -> new Event.SettingsChanged(fields, by, at));
        }
        return written;
    }
}
