package dev.clientele.examples.shop;

import dev.clientele.customer.CustomerId;
import dev.clientele.history.BoughtProduct;
import dev.clientele.history.HistoryRequest;
import dev.clientele.history.HostReference;
import dev.clientele.history.Order;
import dev.clientele.history.ProductHistory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The port to what was bought. */
final class ShopProducts implements ProductHistory {
    private static final String TIMES = "select times from shop_favourite where customer_id = ? and product_id = ?";

    private static final String PRODUCTS = """
            select f.product_id, p.name, f.times
            from shop_favourite f join shop_product p on p.id = f.product_id
            where f.customer_id = ? and f.times <= ? and (f.times < ? or f.product_id > ?)
            order by f.customer_id, f.times desc, f.product_id limit ?""";

    /** For each product on the page a short read of an index; a window over all purchases would read all of them. */
    private static final String LATEST = """
            (select product_id, order_id from shop_purchase
            where customer_id = ? and product_id = ?
            order by customer_id desc, product_id desc, order_id desc limit %d)""".formatted(BoughtProduct.MAX_ORDERS);

    /** So many products are looked up in one statement, which no database finds too long. */
    private static final int AT_ONCE = 100;

    private static final String FIRST_WITH = "select " + OrderRows.COLUMNS + """
             from shop_purchase b join shop_order o on o.id = b.order_id
            where b.customer_id = ? and b.product_id = ?
            order by b.customer_id desc, b.product_id desc, b.order_id desc limit ?""";

    private static final String BEHIND_WITH = "select " + OrderRows.COLUMNS + """
             from shop_purchase b join shop_order o on o.id = b.order_id
            where b.customer_id = ? and b.product_id = ? and b.order_id < (
                select a.id from shop_order a where a.id = ? and a.customer_id = ?)
            order by b.customer_id desc, b.product_id desc, b.order_id desc limit ?""";

    private final ShopTables tables;
    private final OrderRows orders;

    ShopProducts(ShopTables tables) {
        this.tables = tables;
        this.orders = new OrderRows(tables);
    }

    private record Favourite(long product, String name, long times) {}

    private record Purchase(long product, long order) {}

    @Override
    public List<BoughtProduct> products(CustomerId customer, HistoryRequest request) {
        return tables.together(() -> found(customer, request));
    }

    private List<BoughtProduct> found(CustomerId customer, HistoryRequest request) {
        long last = request.after().map(ShopTables::number).orElse(0L);
        Optional<Long> times = request.after().isEmpty()
                ? Optional.of(Long.MAX_VALUE)
                : tables.find(TIMES, row -> row.getLong("times"), customer.value(), last);
        List<Favourite> favourites = times.map(most -> favourites(customer, most, last, request.limit()))
                .orElse(List.of());
        Map<Long, List<HostReference>> latest = latest(customer, favourites);
        return favourites.stream().map(found -> bought(found, latest)).toList();
    }

    private List<Favourite> favourites(CustomerId customer, long most, long last, int limit) {
        return tables.list(
                PRODUCTS,
                row -> new Favourite(row.getLong("product_id"), row.getString("name"), row.getLong("times")),
                List.of(customer.value(), most, most, last, limit));
    }

    private static BoughtProduct bought(Favourite found, Map<Long, List<HostReference>> latest) {
        return new BoughtProduct(
                LineRows.product(found.product),
                found.name,
                found.times,
                latest.getOrDefault(found.product, List.of()));
    }

    private Map<Long, List<HostReference>> latest(CustomerId customer, List<Favourite> favourites) {
        List<Purchase> purchases = new ArrayList<>();
        for (int from = 0; from < favourites.size(); from += AT_ONCE) {
            List<Favourite> some = favourites.subList(from, Math.min(from + AT_ONCE, favourites.size()));
            List<Long> parameters = some.stream()
                    .flatMap(one -> List.of(customer.value(), one.product).stream())
                    .toList();
            String sql = String.join(" union all ", Collections.nCopies(some.size(), LATEST));
            purchases.addAll(tables.list(
                    sql, row -> new Purchase(row.getLong("product_id"), row.getLong("order_id")), parameters));
        }
        return purchases.stream()
                .collect(Collectors.groupingBy(
                        Purchase::product,
                        Collectors.mapping(one -> OrderRows.reference(one.order), Collectors.toList())));
    }

    @Override
    public List<Order> ordersWith(CustomerId customer, String product, HistoryRequest request) {
        long id = customer.value();
        long number = ShopTables.number(product);
        return request.after()
                .map(after -> orders.list(BEHIND_WITH, id, number, ShopTables.number(after), id, request.limit()))
                .orElseGet(() -> orders.list(FIRST_WITH, id, number, request.limit()));
    }
}
