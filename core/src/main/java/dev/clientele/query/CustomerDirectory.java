package dev.clientele.query;

import dev.clientele.kernel.Money;
import java.util.List;
import java.util.Optional;

/** What a store does with many customers at once, reading; hosts use {@code Clientele.customers()}. */
public interface CustomerDirectory {
    /**
     * Rows of a list. A store filters, sorts and cuts where the rows are: it fetches no more of them than it gives.
     *
     * @param query filters, sort and direction; its size and cursor are of no account here
     * @param after rows up to and including this position are left out
     * @param limit the most rows to give, 1 to 1,001
     * @return the rows in order, texts compared by code point
     */
    List<CustomerRow> rows(CustomerQuery query, Optional<Position> after, int limit);

    /**
     * How many customers have more sales than an amount.
     *
     * @param sales the amount
     * @return the number of customers, guests included
     */
    long withHigherSales(Money sales);
}
