package dev.clientele.customer;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a shop asks of its customers' data as they come in, besides what holds in every shop.
 *
 * @param names what may stand in a person's name
 * @param b2b whether customers are companies too
 * @param required what must be filled in when a customer creates an account
 */
public record EntryPolicy(NamePolicy names, boolean b2b, Set<RequiredField> required) {
    /** Strict names, private persons, nothing demanded. */
    public static final EntryPolicy STANDARD = new EntryPolicy(NamePolicy.STRICT, false, Set.of());

    /** Keeps the fields in their order. */
    public EntryPolicy {
        EnumSet<RequiredField> ordered = EnumSet.noneOf(RequiredField.class);
        ordered.addAll(required);
        required = Collections.unmodifiableSet(ordered);
    }

    /**
     * The same with other rules for names.
     *
     * @param next what may stand in a person's name
     * @return the next policy
     */
    public EntryPolicy withNames(NamePolicy next) {
        return new EntryPolicy(next, b2b, required);
    }

    /**
     * The same with nothing demanded, as for staff and for edits.
     *
     * @return the next policy
     */
    public EntryPolicy demandingNothing() {
        return new EntryPolicy(names, b2b, Set.of());
    }

    List<RequiredField> missingIn(CustomerDraft draft) {
        return required.stream().filter(field -> field.isMissingIn(draft, b2b)).toList();
    }
}
