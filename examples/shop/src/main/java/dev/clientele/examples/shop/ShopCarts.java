package dev.clientele.examples.shop;

import dev.clientele.customer.CustomerId;
import dev.clientele.history.Cart;
import dev.clientele.history.CartHistory;
import dev.clientele.history.HistoryRequest;
import dev.clientele.history.HostReference;
import dev.clientele.history.LineItem;
import dev.clientele.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The port to the shop's carts. */
final class ShopCarts implements CartHistory {
    /** Who has changed the cart within this time is taken to be in the shop still. */
    private static final Duration IN_THE_SHOP = Duration.ofMinutes(30);

    private static final String FIRST = """
            select c.id, c.started, c.changed, c.order_id from shop_cart c
            where c.customer_id = ?
            order by c.customer_id desc, c.id desc limit ?""";

    private static final String BEHIND = """
            select c.id, c.started, c.changed, c.order_id from shop_cart c
            where c.customer_id = ? and c.id < (select a.id from shop_cart a where a.id = ? and a.customer_id = ?)
            order by c.customer_id desc, c.id desc limit ?""";

    private static final String LINES = """
            select l.cart_id as owner, l.product_id, p.name, l.quantity, l.quantity * p.price as total
            from shop_cart_line l join shop_product p on p.id = l.product_id
            where l.cart_id in (%s)
            order by l.cart_id, l.product_id""";

    private final ShopTables tables;
    private final Clock clock;

    ShopCarts(ShopTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    private record CartRow(
            HostReference reference, Instant started, boolean beingFilled, Optional<HostReference> order) {
        Cart with(List<LineItem> lines) {
            Money total = lines.stream().map(LineItem::total).reduce(Money.ZERO, Money::plus);
            Cart cart = Cart.of(reference, started, total).withLines(lines);
            return beingFilled
                    ? cart.whileBeingFilled()
                    : order.map(cart::orderedAs).orElse(cart);
        }
    }

    @Override
    public List<Cart> carts(CustomerId customer, HistoryRequest request) {
        return tables.together(() -> found(customer, request));
    }

    private List<Cart> found(CustomerId customer, HistoryRequest request) {
        long id = customer.value();
        List<CartRow> carts = request.after()
                .map(after ->
                        tables.list(BEHIND, this::cart, List.of(id, ShopTables.number(after), id, request.limit())))
                .orElseGet(() -> tables.list(FIRST, this::cart, List.of(id, request.limit())));
        return withLines(carts);
    }

    private List<Cart> withLines(List<CartRow> carts) {
        Map<String, List<LineItem>> lines = LineRows.of(
                tables, LINES, carts.stream().map(CartRow::reference).toList());
        return carts.stream()
                .map(cart -> cart.with(lines.getOrDefault(cart.reference.value(), List.of())))
                .toList();
    }

    private CartRow cart(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        Optional<HostReference> order =
                Optional.ofNullable(row.getObject("order_id", Long.class)).map(OrderRows::reference);
        Instant changed = ShopTables.time(row, "changed");
        return new CartRow(
                HostReference.of(Long.toString(id), "/carts/" + id),
                ShopTables.time(row, "started"),
                order.isEmpty() && changed.plus(IN_THE_SHOP).isAfter(clock.instant()),
                order);
    }
}
