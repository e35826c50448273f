package dev.clientele.intake;

import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.customer.IdTakenException;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StaleVersionException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What a store does with many customers at once, in a bounded number of statements per call; the intake uses it a chunk at a
 * time, at most {@value IntakeOptions#MAX_CHUNK} customers.
 */
public interface BulkCustomers {
    /**
     * Finds customers by their addresses.
     *
     * @param emails addresses, compared in their canonical form
     * @return those that are stored, in any order
     */
    List<StoredCustomer> findByEmails(Collection<EmailAddress> emails);

    /**
     * Finds customers by their ids.
     *
     * @param ids any ids
     * @return those that are stored, in any order
     */
    List<StoredCustomer> findByIds(Collection<CustomerId> ids);

    /**
     * Ids for new customers.
     *
     * @param count how many, 0 or more
     * @return that many ids that were never given before
     */
    List<CustomerId> nextIds(int count);

    /**
     * Makes sure that no id up to this one is ever given to a new customer. It may do more than asked, and it need not be
     * undone by a rollback. Others who do so wait for the end of the transaction, which should be a short one of its own.
     *
     * @param highest an id that a file brought along
     */
    void raiseIdsPast(CustomerId highest);

    /**
     * Adds customers with their activity. After an exception the transaction is good for a rollback only.
     *
     * @param customers their versions are 1
     * @throws EmailTakenException if an address belongs to another customer
     * @throws IdTakenException if an id belongs to another customer
     * @throws NotFoundException if a group or title does not exist
     */
    void addAll(List<StoredCustomer> customers);

    /**
     * Writes the next snapshots of customers and updates their activity, as
     * {@link dev.clientele.customer.CustomerActivity#updatedTo} says. After an exception the transaction is good for a rollback
     * only.
     *
     * @param customers carry the versions that were read
     * @param withSales of which of them the sales are written; those of the others stay as they are stored, with what was added
     *     since they were read
     * @param at when they are written
     * @throws StaleVersionException if a customer was changed or removed meanwhile
     * @throws EmailTakenException if an address belongs to another customer
     * @throws NotFoundException if a group or title does not exist
     */
    void updateAll(List<StoredCustomer> customers, Set<CustomerId> withSales, Instant at);
}
