package dev.clientele.intake;

import dev.clientele.customer.BlockedEmailRepository;
import dev.clientele.customer.ConsentHistory;
import dev.clientele.group.GroupRepository;
import dev.clientele.kernel.Transactions;
import dev.clientele.title.SocialTitleRepository;

/** What the intake needs of a store; {@code dev.clientele.store.Store} is one. */
public interface IntakeStore {
    /**
     * The store's transactions.
     *
     * @return the transactions
     */
    Transactions transactions();

    /**
     * Customer groups.
     *
     * @return the repository
     */
    GroupRepository groups();

    /**
     * Social titles.
     *
     * @return the repository
     */
    SocialTitleRepository titles();

    /**
     * The addresses that may not register again.
     *
     * @return the repository
     */
    BlockedEmailRepository blockedEmails();

    /**
     * The history of permissions.
     *
     * @return the repository
     */
    ConsentHistory consents();

    /**
     * Many customers at once.
     *
     * @return the capability
     */
    BulkCustomers bulk();
}
