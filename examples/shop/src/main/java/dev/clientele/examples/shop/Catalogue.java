package dev.clientele.examples.shop;

import dev.clientele.kernel.Money;
import java.util.List;

/** What the shop sells; thread-safe. */
public final class Catalogue {
    private static final String INSERT = "insert into shop_product (id, name, price) values (?, ?, ?)";
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
        return tables.together(() -> {
            Product product = new Product(tables.nextNumber(), name, price);
            tables.update(INSERT, product.id(), name, price.amount());
            return product;
        });
    }

    /**
     * A product.
     *
     * @param id its number
     * @return the product
     * @throws IllegalArgumentException if there is none
     */
    public Product get(long id) {
        return tables
                .list(
                        SELECT,
                        row -> new Product(row.getLong("id"), row.getString("name"), ShopTables.money(row, "price")),
                        List.of(id))
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The shop has no product " + id + "."));
    }
}
