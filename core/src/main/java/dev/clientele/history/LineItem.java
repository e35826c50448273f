package dev.clientele.history;

import dev.clientele.kernel.Money;

/**
 * A product in an order or a cart.
 *
 * @param product which one, with the link to its page
 * @param name what it is called, for people
 * @param quantity how many pieces, 1 or more
 * @param total what they cost together, in the shop's currency
 */
public record LineItem(HostReference product, String name, int quantity, Money total) {
    /**
     * Checks the quantity.
     *
     * @throws IllegalArgumentException if it is less than one
     */
    public LineItem {
        if (quantity < 1) {
            throw new IllegalArgumentException("A line has one piece or more, and this one has " + quantity + ".");
        }
    }

    /** Without what was bought. */
    @Override
    public String toString() {
        return "LineItem[…]";
    }
}
