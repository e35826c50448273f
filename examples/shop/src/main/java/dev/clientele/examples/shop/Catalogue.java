package dev.clientele.examples.shop;

import dev.clientele.kernel.Money;

/** What the shop sells; thread-safe. */
public final class Catalogue {
    private static final String INSERT = "insert into shop_product (name, price) values (?, ?)";
    private static final String SELECT = "select id, name, price from shop_product where id = ?";

    private final ShopTables tables;

    Catalogue(ShopTables tables) {
        this.tables = tables;
    }

    /**
     * Adds a product.
     *
     * @param name what it is called, at most 255 characters
     * @param price of one piece
     * @return the product
     */
    public Product add(String name, Money price) {
        return new Product(tables.insert(INSERT, name, price.amount()), name, price);
    }

    /**
     * A product.
     *
     * @param id its number
     * @return the product
     * @throws RefusedException if there is none
     */
    public Product get(long id) {
        return tables.find(
                        SELECT,
                        row -> new Product(row.getLong("id"), row.getString("name"), ShopTables.money(row, "price")),
                        id)
                .orElseThrow(() -> new RefusedException("The shop has no product " + id + "."));
    }
}
