package dev.clientele.examples.shop;

import dev.clientele.customer.CustomerId;
import java.time.Clock;
import java.util.List;

/** Shopping carts; thread-safe. */
public final class Carts {
    private static final String INSERT = """
            insert into shop_cart (customer_id, started, changed) values (?, ?, ?)""";

    private static final String TOUCH = "update shop_cart set changed = ? where id = ? and order_id is null";

    private static final String CHANGE = "update shop_cart_line set quantity = ? where cart_id = ? and product_id = ?";
    private static final String PUT = "insert into shop_cart_line (quantity, cart_id, product_id) values (?, ?, ?)";

    private static final String OWNER = "select customer_id from shop_cart where id = ?";

    /** Locks the cart: of two who order it, one does. */
    private static final String OPEN = "select id from shop_cart where id = ? and order_id is null for update";

    private static final String LINES = "select product_id, quantity from shop_cart_line where cart_id = ?";
    private static final String ORDERED = "update shop_cart set order_id = ? where id = ?";

    private final ShopTables tables;
    private final PresentCustomers customers;
    private final Orders orders;
    private final Clock clock;

    Carts(ShopTables tables, PresentCustomers customers, Orders orders, Clock clock) {
        this.tables = tables;
        this.customers = customers;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * Begins an empty cart.
     *
     * @param customer whose
     * @return its number
     * @throws dev.clientele.kernel.NotFoundException if there is no such customer
     */
    public long begin(CustomerId customer) {
        return tables.together(() -> {
            customers.hold(customer);
            return tables.insert(INSERT, customer.value(), clock.instant(), clock.instant());
        });
    }

    /**
     * Puts a product into a cart, in the place of the same one.
     *
     * @param cart its number
     * @param wanted which product, how many pieces
     * @throws RefusedException if there is no such cart, or it was ordered
     */
    public void put(long cart, Wanted wanted) {
        tables.together(() -> {
            // Locks the cart, so nobody else puts the same product into it meanwhile.
            if (tables.update(TOUCH, clock.instant(), cart) == 0) {
                throw notOpen(cart);
            }
            return tables.update(CHANGE, wanted.quantity(), cart, wanted.product()) == 1
                    || tables.update(PUT, wanted.quantity(), cart, wanted.product()) == 1;
        });
    }

    /**
     * Orders what is in a cart.
     *
     * @param cart its number
     * @param payment the way it will be paid, for people
     * @return the order's number
     * @throws RefusedException if there is no such cart, it is empty, or it was ordered, or {@link Orders#place} refuses it
     * @throws dev.clientele.kernel.NotFoundException if the customer is removed at the same time
     */
    public long order(long cart, String payment) {
        return tables.together(() -> {
            CustomerId customer = tables.find(OWNER, row -> new CustomerId(row.getLong("customer_id")), cart)
                    .orElseThrow(() -> notOpen(cart));
            // Before the cart, as by an erasure, so that the two never wait for each other.
            customers.hold(customer);
            if (tables.find(OPEN, row -> row.getLong("id"), cart).isEmpty()) {
                throw notOpen(cart);
            }
            List<Wanted> wanted = tables.list(
                    LINES, row -> new Wanted(row.getLong("product_id"), row.getInt("quantity")), List.of(cart));
            long order = orders.place(customer, wanted, payment);
            tables.update(ORDERED, order, cart);
            return order;
        });
    }

    private static RefusedException notOpen(long cart) {
        return new RefusedException(
                "There is no cart " + cart + " that can be filled: begin a new one where it was ordered.");
    }
}
