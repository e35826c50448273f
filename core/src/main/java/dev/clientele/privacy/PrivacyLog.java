package dev.clientele.privacy;

import dev.clientele.customer.CustomerId;
import java.util.List;
import java.util.Optional;

/** What a store does with the log of exports and erasures, which stays when customers go; hosts use {@code Clientele.privacy()}. */
public interface PrivacyLog {
    /**
     * A number for a new entry.
     *
     * @return a number that was never given before
     */
    long nextNumber();

    /**
     * Adds an entry.
     *
     * @param entry its number is new
     */
    void add(PrivacyLogEntry entry);

    /**
     * What the log tells of a customer.
     *
     * @param customer whose entries
     * @param limit the most to give
     * @return the highest numbers first
     */
    List<PrivacyLogEntry> of(CustomerId customer, int limit);

    /**
     * Entries of the log.
     *
     * @param before only entries with a lower number; empty for all
     * @param limit the most to give
     * @return the highest numbers first
     */
    List<PrivacyLogEntry> entries(Optional<Long> before, int limit);
}
