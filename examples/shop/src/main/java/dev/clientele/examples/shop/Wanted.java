package dev.clientele.examples.shop;

/**
 * What is put into a cart, or ordered.
 *
 * @param product the product's number
 * @param quantity how many pieces, 1 or more
 */
public record Wanted(long product, int quantity) {
    /**
     * Checks the quantity.
     *
     * @throws RefusedException if it is less than one
     */
    public Wanted {
        if (quantity < 1) {
            throw new RefusedException("One piece or more is wanted, not " + quantity + ".");
        }
    }
}
