package dev.clientele.examples.shop;

import dev.clientele.customer.CustomerId;
import dev.clientele.history.CustomerMessage;
import dev.clientele.history.HistoryRequest;
import dev.clientele.history.HostReference;
import dev.clientele.history.MessageHistory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The port to what customers wrote to the shop. */
final class ShopMessages implements MessageHistory {
    private static final String FIRST = """
            select m.id, m.sent, m.status, m.text from shop_message m
            where m.customer_id = ?
            order by m.customer_id desc, m.id desc limit ?""";

    private static final String BEHIND = """
            select m.id, m.sent, m.status, m.text from shop_message m
            where m.customer_id = ? and m.id < (select a.id from shop_message a where a.id = ? and a.customer_id = ?)
            order by m.customer_id desc, m.id desc limit ?""";

    private final ShopTables tables;

    ShopMessages(ShopTables tables) {
        this.tables = tables;
    }

    @Override
    public List<CustomerMessage> messages(CustomerId customer, HistoryRequest request) {
        long id = customer.value();
        return request.after()
                .map(after -> tables.list(
                        BEHIND, ShopMessages::message, List.of(id, ShopTables.number(after), id, request.limit())))
                .orElseGet(() -> tables.list(FIRST, ShopMessages::message, List.of(id, request.limit())));
    }

    private static CustomerMessage message(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new CustomerMessage(
                HostReference.of(Long.toString(id), "/messages/" + id),
                ShopTables.time(row, "sent"),
                row.getString("status"),
                row.getString("text"));
    }
}
