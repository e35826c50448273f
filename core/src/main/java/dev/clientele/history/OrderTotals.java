package dev.clientele.history;

import dev.clientele.kernel.Money;

/**
 * A customer's orders in sum.
 *
 * @param valid how many count as bought
 * @param notValid how many do not: not paid yet, cancelled, sent back
 * @param spent what the valid ones cost together, in the shop's currency
 */
public record OrderTotals(long valid, long notValid, Money spent) {
    /** No orders. */
    public static final OrderTotals NONE = new OrderTotals(0, 0, Money.ZERO);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public OrderTotals {
        if (valid < 0 || notValid < 0) {
            throw new IllegalArgumentException(
                    "Orders are counted from 0 on, and " + valid + " valid and " + notValid + " others were counted.");
        }
    }

    /** Without amounts. */
    @Override
    public String toString() {
        return "OrderTotals[…]";
    }
}
