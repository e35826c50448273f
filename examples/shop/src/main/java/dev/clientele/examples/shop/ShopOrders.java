package dev.clientele.examples.shop;

import dev.clientele.customer.CustomerId;
import dev.clientele.history.HistoryRequest;
import dev.clientele.history.Order;
import dev.clientele.history.OrderHistory;
import dev.clientele.history.OrderTotals;
import java.util.List;

/** The port to the shop's orders. */
final class ShopOrders implements OrderHistory {
    private static final String TOTALS =
            "select valid, not_valid, spent from shop_customer_total where customer_id = ?";

    private static final String FIRST = "select " + OrderRows.COLUMNS + """
             from shop_order o
            where o.customer_id = ?
            order by o.customer_id desc, o.id desc limit ?""";

    /** An order that this customer has not leads nowhere: nothing is less than null. */
    private static final String BEHIND = "select " + OrderRows.COLUMNS + """
             from shop_order o
            where o.customer_id = ? and o.id < (select a.id from shop_order a where a.id = ? and a.customer_id = ?)
            order by o.customer_id desc, o.id desc limit ?""";

    private final ShopTables tables;
    private final OrderRows orders;

    ShopOrders(ShopTables tables) {
        this.tables = tables;
        this.orders = new OrderRows(tables);
    }

    @Override
    public OrderTotals totals(CustomerId customer) {
        return tables.find(
                        TOTALS,
                        row -> new OrderTotals(
                                row.getLong("valid"), row.getLong("not_valid"), ShopTables.money(row, "spent")),
                        customer.value())
                .orElse(OrderTotals.NONE);
    }

    @Override
    public List<Order> orders(CustomerId customer, HistoryRequest request) {
        long id = customer.value();
        return request.after()
                .map(after -> orders.list(BEHIND, id, ShopTables.number(after), id, request.limit()))
                .orElseGet(() -> orders.list(FIRST, id, request.limit()));
    }
}
