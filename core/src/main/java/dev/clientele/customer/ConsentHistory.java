package dev.clientele.customer;

import dev.clientele.consent.ConsentChange;
import java.util.List;

/**
 * What a store does with the history of permissions; hosts use {@code Clientele.consents()}. Entries are added, and go when
 * their customer is removed; nothing ever changes one.
 */
public interface ConsentHistory {
    /**
     * An entry of one customer's history.
     *
     * @param customer whose it is
     * @param change what happened
     */
    record Entry(CustomerId customer, ConsentChange change) {}

    /**
     * Adds entries, in the transaction that has written their customers before.
     *
     * @param entries in the order in which they happened
     */
    void append(List<Entry> entries);

    /**
     * Adds the first entries of customers, in the transaction that has added them before: none of them has an entry yet.
     *
     * @param entries in the order in which they happened
     */
    default void begin(List<Entry> entries) {
        append(entries);
    }

    /**
     * The history of one customer.
     *
     * @param customer whose
     * @param limit the most entries to give
     * @return the latest entries, newest first
     */
    List<ConsentChange> of(CustomerId customer, int limit);

    /**
     * The history of one customer from its beginning, part by part.
     *
     * @param customer whose
     * @param skip how many of the oldest entries to leave out
     * @param limit the most entries to give
     * @return the entries behind those, oldest first; entries that are added meanwhile shift none of them
     */
    List<ConsentChange> fromTheBeginning(CustomerId customer, int skip, int limit);
}
