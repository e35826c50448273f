package dev.clientele.examples.shop;

import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.history.HistoryItem;
import dev.clientele.history.HistoryRequest;
import dev.clientele.kernel.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** Shops in memory, each of its own. */
final class TestShop {
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("UTC"));

    static final Duration LONG = Duration.ofMinutes(1);

    private TestShop() {}

    /** Who waits for another one's row waits as long as it takes; a deadlock is found all the same. */
    static JdbcConnectionPool database() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000", "sa", "");
        pool.setMaxConnections(40);
        return pool;
    }

    static ExampleShop open() {
        return open(database());
    }

    /** A shop whose ports are waited for, however busy the machine is. */
    static ExampleShop open(DataSource database) {
        return ExampleShop.open(database, CLOCK, ports -> ports.within(LONG));
    }

    static CustomerId customer(ExampleShop shop, String name) {
        return shop.clientele()
                .customers()
                .register(CustomerDraft.of(name, "Tester", name + "@example.com"))
                .id();
    }

    static Product product(ExampleShop shop, String price) {
        return shop.catalogue().add("Something for " + price, Money.of(price));
    }

    /** An order that is paid. */
    static long sold(ExampleShop shop, CustomerId customer, Product... products) {
        List<Wanted> wanted = new ArrayList<>();
        for (Product product : products) {
            wanted.add(new Wanted(product.id(), 1));
        }
        long order = shop.orders().place(customer, wanted, "card");
        shop.orders().pay(order);
        return order;
    }

    /** The references of a list to its end, so many at a time. */
    static <T extends HistoryItem> List<String> paged(int size, Function<HistoryRequest, List<T>> list) {
        List<String> all = new ArrayList<>();
        HistoryRequest request = HistoryRequest.first(size);
        for (List<T> page = list.apply(request); !page.isEmpty(); page = list.apply(request)) {
            all.addAll(references(page));
            request = request.after(all.get(all.size() - 1));
        }
        return all;
    }

    /** Until another transaction waits for a row of this one. */
    static void awaitAnotherThatWaits(ExampleShop shop) {
        while (shop.tables()
                .find("select 1 from information_schema.sessions where blocker_id is not null", row -> row.getInt(1))
                .isEmpty()) {
            Thread.onSpinWait();
        }
    }

    static long number(HistoryItem item) {
        return Long.parseLong(item.reference().value());
    }

    static List<String> references(List<? extends HistoryItem> items) {
        return items.stream().map(item -> item.reference().value()).toList();
    }
}
