package dev.clientele.customer;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** What a store does with the addresses that may not register again; hosts use {@code Clientele.customers()}. */
public interface BlockedEmailRepository {
    /**
     * Keeps an address from registering; no change if it is kept already.
     *
     * @param email its hash
     * @param at now
     */
    void add(BlockedEmail email, Instant at);

    /**
     * Lets an address register again.
     *
     * @param email its hash
     * @return false if it was not kept from it
     */
    boolean remove(BlockedEmail email);

    /**
     * Which of some addresses may not register.
     *
     * @param emails hashes
     * @return those that are kept from it
     */
    Set<BlockedEmail> among(Collection<BlockedEmail> emails);
}
