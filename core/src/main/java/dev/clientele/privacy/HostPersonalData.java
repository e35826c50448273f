package dev.clientele.privacy;

import dev.clientele.customer.CustomerId;

/**
 * The port to what the host's own tables know of a customer; thread-safe. Orders, carts, vouchers and messages that have a port of their
 * own are exported without this.
 */
public interface HostPersonalData {
    /**
     * Hands out what the host knows beyond its ports: vouchers that were used, addresses that orders went to, reviews.
     *
     * @param customer of whom
     * @param sections takes sections of the host's own, such as {@code reviews}; the host reads them page by page where they are long
     */
    void export(CustomerId customer, PersonalDataSections sections);

    /**
     * Erases what the host knows, and has no reason to keep, in the transaction in which the library erases its own: over JDBC
     * {@code JdbcStore.inTransaction} lends the connection. What it throws keeps everything from being erased. It may be called again if
     * the database asks for the transaction to be repeated.
     *
     * <p>The customer's row is locked by then. Work on another connection that waits for it, a foreign key's check included, would wait for
     * ever; and whoever writes both the customer and rows of the host's in one transaction elsewhere should begin with the customer.
     *
     * @param customer of whom; the row of the library is still there
     */
    void erase(CustomerId customer);
}
