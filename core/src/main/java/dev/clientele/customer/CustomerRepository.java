package dev.clientele.customer;

import dev.clientele.kernel.Money;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StaleVersionException;
import java.time.Instant;
import java.util.Optional;

/** What a store does with single customers; hosts use {@code Clientele.customers()}. */
public interface CustomerRepository {
    /**
     * An id for a new customer.
     *
     * @return an id that was never given before
     */
    CustomerId nextId();

    /**
     * Adds a customer with an activity of none. The address of a guest need not be free.
     *
     * @param customer its version is 1
     * @throws EmailTakenException if the address belongs to another customer
     * @throws IdTakenException if the id belongs to another customer
     * @throws NotFoundException if one of its groups or its title does not exist
     */
    void add(Customer customer);

    /**
     * Writes the next snapshot of a customer.
     *
     * @param customer carries the version that was read
     * @param at when it is written
     * @return what is stored now, its version one higher
     * @throws NotFoundException if there is no such customer, or one of its groups or its title does not exist
     * @throws StaleVersionException if another version is stored
     * @throws EmailTakenException if the address belongs to another customer
     */
    Customer update(Customer customer, Instant at);

    /**
     * Removes a customer and all that belongs to it.
     *
     * @param id which one
     * @param version the version that was read
     * @throws NotFoundException if there is no such customer
     * @throws StaleVersionException if another version is stored
     */
    void remove(CustomerId id, long version);

    /**
     * Adds to a customer's sales at once, whatever the customer's version, which is not touched.
     *
     * @param id whose
     * @param amount what to add; negative to take off
     * @throws NotFoundException if there is no such customer
     * @throws dev.clientele.kernel.InvalidValueException if the sum is too large for {@link Money}; nothing is changed then
     */
    void addSales(CustomerId id, Money amount);

    /**
     * Puts an amount in place of a customer's sales, whatever the customer's version, which is not touched.
     *
     * @param id whose
     * @param amount the sales from now on
     * @throws NotFoundException if there is no such customer
     */
    void setSales(CustomerId id, Money amount);

    /**
     * Finds a customer.
     *
     * @param id its id
     * @return the customer with its activity, if there is one
     */
    Optional<StoredCustomer> find(CustomerId id);

    /**
     * Finds a customer.
     *
     * @param email an address, compared in its canonical form
     * @return the customer with its activity, if there is one; guests are not found by their address
     */
    Optional<StoredCustomer> findByEmail(EmailAddress email);
}
