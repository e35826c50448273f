package dev.clientele.examples.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.clientele.Clientele;
import dev.clientele.CustomerView;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.examples.shop.ExampleShop;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.GroupId;
import dev.clientele.jdbc.JdbcStore;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The example shop in an H2 file, with one customer who ordered ten times, one who ordered very often, and many others. */
final class PageShop implements AutoCloseable {
    /** One more is read, which is all that the small customer has: so both pages have the same length. */
    private static final int ROWS = 9;

    private static final int FEW = 10;
    private static final int CHUNK = 5_000;
    private static final IpAddress IP = new IpAddress("192.0.2.1");

    private final HikariDataSource database;
    private final ExampleShop shop;
    private final Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);

    private PageShop(HikariDataSource database) {
        this.database = database;
        this.shop = ExampleShop.open(database, Clock.systemUTC());
    }

    static PageShop in(Path folder) {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl("jdbc:h2:file:" + folder.resolve("shop").toAbsolutePath());
        database.setMaximumPoolSize(20);
        return new PageShop(database);
    }

    /** The pages to show, those of which there is a floor followed by it. */
    List<PageWay> ways(int customers, int orders) throws SQLException {
        List<CustomerId> others = others(customers);
        CustomerId small = customer("small");
        CustomerId large = customer("large");
        // Both have half of the others ahead of them, so that the rank costs them the same.
        Money spent = Money.of(Long.toString(50L * customers));
        fill("insert into shop_product (id, name, price) select x, 'Product ' || x, 1 from system_range(1, 5)");
        business(small, spent, FEW);
        business(large, spent, orders);
        fill("analyze");
        return List.of(
                page("page, 10 orders", small),
                floor("floor, 10 orders", small),
                page("page, %,d orders".formatted(orders), large),
                floor("floor, %,d orders".formatted(orders), large),
                page("page, lowest sales of all", others.get(0)),
                page("page, highest sales of all", others.get(others.size() - 1)));
    }

    /** With sales of 100, 200, 300 and so on. */
    private List<CustomerId> others(int customers) {
        JdbcStore store = JdbcStore.over(database);
        GroupId group = shop.clientele().groups().builtIn(BuiltInGroup.CUSTOMER).id();
        List<CustomerId> all = store.bulk().nextIds(customers);
        for (int from = 0; from < customers; from += CHUNK) {
            store.bulk()
                    .addAll(LongStream.range(from, Math.min(from + CHUNK, customers))
                            .mapToObj(i -> other(all.get((int) i), i, group))
                            .toList());
        }
        return all;
    }

    private StoredCustomer other(CustomerId id, long number, GroupId group) {
        CustomerDraft draft = CustomerDraft.of("Ada", "Lovelace", "other" + number + "@example.com")
                .withDefaultGroup(group);
        return new StoredCustomer(
                Customer.of(id, draft, group, now),
                new CustomerActivity(Money.of(Long.toString(100 * (number + 1))), Optional.empty(), Optional.empty()));
    }

    private CustomerId customer(String name) {
        return shop.clientele()
                .customers()
                .register(CustomerDraft.of("Ada", "Lovelace", name + "@example.com"))
                .id();
    }

    /** Each order has all five products; of carts, vouchers, messages and visits there are ten, or a hundredth of the orders. */
    private void business(CustomerId customer, Money spent, int orders) throws SQLException {
        long id = customer.value();
        BigDecimal each = spent.amount().divide(BigDecimal.valueOf(orders), 10, RoundingMode.HALF_EVEN);
        int some = Math.max(FEW, orders / 100);
        Clientele clientele = shop.clientele();
        clientele.sales().set(customer, spent);
        for (int i = 0; i < some; i++) {
            clientele.visits().begin(customer, IP);
        }
        fill("""
                insert into shop_order (customer_id, placed, payment, status, total)
                select ?, ?, 'card', 'SHIPPED', ? from system_range(1, ?)""", id, now, each, orders);
        fill("""
                insert into shop_order_line (order_id, product_id, quantity, total)
                select o.id, p.id, 1, o.total / 5 from shop_order o cross join shop_product p
                where o.customer_id = ?""", id);
        fill("""
                insert into shop_purchase (customer_id, product_id, order_id)
                select o.customer_id, p.id, o.id from shop_order o cross join shop_product p
                where o.customer_id = ?""", id);
        fill("""
                insert into shop_favourite (customer_id, product_id, times)
                select ?, id, ? from shop_product""", id, orders);
        fill("""
                insert into shop_customer_total (customer_id, last_order, valid, spent)
                select ?, max(id), ?, ? from shop_order where customer_id = ?""", id, orders, spent.amount(), id);
        fill("""
                insert into shop_cart (customer_id, started, changed)
                select ?, ?, ? from system_range(1, ?)""", id, now, now, some);
        fill("""
                insert into shop_cart_line (cart_id, product_id, quantity)
                select c.id, p.id, 1 from shop_cart c cross join shop_product p where c.customer_id = ?""", id);
        fill("""
                insert into shop_message (customer_id, sent, status, text)
                select ?, ?, 'new', 'Where is my parcel?' from system_range(1, ?)""", id, now, some);
        fill("""
                insert into shop_voucher (code, customer_id, description, valid_from, valid_until, uses_left)
                select cast(? as varchar) || '-' || x, ?, '5% off', ?, ?, 1 from system_range(1, ?)""", id, id, now, now.plus(30, ChronoUnit.DAYS), some);
    }

    private void fill(String sql, Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, inUtc(parameters[i]));
            }
            statement.execute();
        }
    }

    /** As the shop keeps its times. */
    private static Object inUtc(Object value) {
        return value instanceof Instant time ? LocalDateTime.ofInstant(time, ZoneOffset.UTC) : value;
    }

    private PageWay page(String name, CustomerId customer) {
        return new PageWay(name, () -> show(shop, customer));
    }

    /** A page that lacks a section is quick, and no measurement. */
    private static void show(ExampleShop shop, CustomerId customer) {
        CustomerView view = shop.clientele().history().view(customer, ROWS);
        if (!Stream.of(
                        view.visits(),
                        view.orderTotals(),
                        view.orders(),
                        view.products(),
                        view.carts(),
                        view.vouchers(),
                        view.messages())
                .allMatch(section -> section.shown().isPresent())) {
            throw new IllegalStateException("A section of the page is missing. Measure on a machine with less to do.");
        }
    }

    private PageWay floor(String name, CustomerId customer) {
        PageStatements statements = new PageStatements(database);
        try (ExampleShop watched = ExampleShop.open(statements.watched(), Clock.systemUTC())) {
            statements.reset();
            show(watched, customer);
        }
        return new PageWay("%s (%d statements)".formatted(name, statements.count()), statements::again);
    }

    @Override
    public void close() {
        shop.close();
        database.close();
    }
}
