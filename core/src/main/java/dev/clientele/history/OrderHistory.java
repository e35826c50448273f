package dev.clientele.history;

import dev.clientele.customer.CustomerId;
import java.util.List;

/** The port to the host's orders; thread-safe. A host implements it over its own tables. */
public interface OrderHistory {
    /**
     * A customer's orders in sum. It is shown on each customer's page, so keep the numbers with the customer instead of counting
     * the orders anew: then a customer with many orders is shown as fast as one with few.
     *
     * @param customer whose
     * @return the sum; {@link OrderTotals#NONE} for who never ordered
     */
    OrderTotals totals(CustomerId customer);

    /**
     * A customer's orders.
     *
     * @param customer whose
     * @param request which part of them
     * @return newest first, with their lines; no more than were asked for
     */
    List<Order> orders(CustomerId customer, HistoryRequest request);
}
