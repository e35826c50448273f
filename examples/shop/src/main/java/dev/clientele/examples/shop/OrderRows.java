package dev.clientele.examples.shop;

import dev.clientele.history.HostReference;
import dev.clientele.history.LineItem;
import dev.clientele.history.Order;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Orders with their lines, in two statements however many orders there are; thread-safe. */
final class OrderRows {
    /** What a statement that finds orders has to select. */
    static final String COLUMNS = "o.id, o.placed, o.payment, o.status, o.total";

    private static final String LINES = """
            select l.order_id as owner, l.product_id, p.name, l.quantity, l.total
            from shop_order_line l join shop_product p on p.id = l.product_id
            where l.order_id in (%s)
            order by l.order_id, l.product_id""";

    private final ShopTables tables;

    OrderRows(ShopTables tables) {
        this.tables = tables;
    }

    /** The orders that a statement finds, in its order. */
    List<Order> list(String sql, Object... parameters) {
        return tables.together(() -> withLines(sql, parameters));
    }

    private List<Order> withLines(String sql, Object... parameters) {
        List<Order> orders = tables.list(sql, OrderRows::order, List.of(parameters));
        Map<String, List<LineItem>> lines =
                LineRows.of(tables, LINES, orders.stream().map(Order::reference).toList());
        return orders.stream()
                .map(order ->
                        order.withLines(lines.getOrDefault(order.reference().value(), List.of())))
                .toList();
    }

    private static Order order(ResultSet row) throws SQLException {
        OrderStatus status = OrderStatus.valueOf(row.getString("status"));
        Order order = Order.of(
                        reference(row.getLong("id")), ShopTables.time(row, "placed"), ShopTables.money(row, "total"))
                .paidBy(row.getString("payment"))
                .inStatus(status.text());
        return status.isValid() ? order : order.notValid();
    }

    static HostReference reference(long order) {
        return HostReference.of(Long.toString(order), "/orders/" + order);
    }
}
