package dev.clientele.examples.shop;

import dev.clientele.history.HostReference;
import dev.clientele.history.LineItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The products in orders or carts.
 *
 * @param owner the number of the order or cart
 * @param item the product in it
 */
record LineRows(String owner, LineItem item) {
    /** The lines of all of them in one statement, by the number of the order or cart. */
    static Map<String, List<LineItem>> of(ShopTables tables, String sql, List<HostReference> owners) {
        if (owners.isEmpty()) {
            return Map.of();
        }
        List<Long> numbers =
                owners.stream().map(owner -> Long.valueOf(owner.value())).toList();
        return tables.list(ShopTables.withPlaces(sql, numbers), LineRows::read, numbers).stream()
                .collect(Collectors.groupingBy(
                        LineRows::owner, Collectors.mapping(LineRows::item, Collectors.toList())));
    }

    private static LineRows read(ResultSet row) throws SQLException {
        LineItem item = new LineItem(
                product(row.getLong("product_id")),
                row.getString("name"),
                row.getInt("quantity"),
                ShopTables.money(row, "total"));
        return new LineRows(row.getString("owner"), item);
    }

    static HostReference product(long product) {
        return HostReference.of(Long.toString(product), "/products/" + product);
    }
}
