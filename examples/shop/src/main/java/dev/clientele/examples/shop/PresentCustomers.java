package dev.clientele.examples.shop;

import dev.clientele.Clientele;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.Money;

/**
 * Sees to it that what goes with its customer is written for customers who are there, and that the customer's row is locked before the
 * shop's, as by an erasure. Thread-safe.
 *
 * <p>A look alone would not do: an erasure under way does not see what others have not committed yet, and would leave it behind.
 */
final class PresentCustomers {
    private final Clientele clientele;

    PresentCustomers(Clientele clientele) {
        this.clientele = clientele;
    }

    /**
     * Holds a customer until the transaction under way is over: an erasure waits for it, or comes first.
     *
     * @throws dev.clientele.kernel.NotFoundException if there is no such customer, or not any more
     */
    void hold(CustomerId customer) {
        // Locks the customer's row, and adds nothing.
        clientele.sales().add(customer, Money.ZERO);
    }
}
