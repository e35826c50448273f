package dev.clientele.history;

import java.util.List;

/**
 * A product that a customer has bought: how often, and in which orders. "Bought nine times" tells staff that the next time is the
 * tenth.
 *
 * @param reference which product, with the link to its page
 * @param name what it is called, for people
 * @param times in how many valid orders it was bought, 1 or more
 * @param orders the latest of these orders, newest first, with the links to their pages: as many as the host likes to give, ten
 *     at most; for the others there is {@link ProductHistory#ordersWith}
 */
public record BoughtProduct(HostReference reference, String name, long times, List<HostReference> orders)
        implements HistoryItem {
    /** The most orders that are kept. */
    public static final int MAX_ORDERS = 10;

    /**
     * Keeps the latest orders.
     *
     * @throws IllegalArgumentException if the product was never bought
     */
    public BoughtProduct {
        if (times < 1) {
            throw new IllegalArgumentException(
                    "A product that was bought was bought once or more, and this one " + times + " times.");
        }
        orders = orders.stream().limit(MAX_ORDERS).toList();
    }

    /** Without what was bought. */
    @Override
    public String toString() {
        return "BoughtProduct[…]";
    }
}
