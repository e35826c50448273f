package dev.clientele.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.CustomerView;
import dev.clientele.customer.CustomerId;
import dev.clientele.history.HistoryRequest;
import dev.clientele.history.Section;
import dev.clientele.kernel.Money;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A customer with 100,000 orders is shown with as little work as one with ten. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SizeTest {
    private static final int MANY = 100_000;

    /** One more is read, which is all ten orders of the small customer. */
    private static final int ROWS = 9;

    private final CountingDataSource database = new CountingDataSource(TestShop.database());
    private final ExampleShop shop = TestShop.open(database.dataSource());
    private final CustomerId small = TestShop.customer(shop, "small");
    private final CustomerId large = TestShop.customer(shop, "large");
    private final List<Product> products = new ArrayList<>();

    @BeforeAll
    void fill() {
        for (int i = 0; i < 10; i++) {
            products.add(TestShop.product(shop, "1"));
        }
        for (int i = 0; i < 10; i++) {
            TestShop.sold(shop, small, products.toArray(Product[]::new));
            shop.carts()
                    .put(shop.carts().begin(small), new Wanted(products.get(0).id(), 1));
            shop.messages().write(small, "Hello");
            shop.vouchers().give("SMALL" + i, small, "5% off", Vouchers.Period.since(TestShop.NOW), 1);
        }
        fillLarge();
    }

    /** Lines only where a test looks. */
    private void fillLarge() {
        long customer = large.value();
        long product = products.get(0).id();
        ShopTables tables = shop.tables();
        shop.clientele().sales().set(large, Money.of("" + MANY));
        tables.update("""
                insert into shop_order (id, customer_id, placed, payment, status, total)
                select 1000000 + x, ?, ?, 'card', 'PAID', 1 from system_range(1, ?)""", customer, TestShop.NOW, MANY);
        tables.update("""
                insert into shop_order_line (order_id, product_id, quantity, total)
                select id, ? + mod(id, 10), 1, 1 from shop_order
                where customer_id = ? and mod(id, 50000) not between 100 and 49900""", product, customer);
        tables.update("""
                insert into shop_purchase (customer_id, product_id, order_id)
                select customer_id, ? + mod(id, 10), id from shop_order where customer_id = ?""", product, customer);
        tables.update("""
                insert into shop_favourite (customer_id, product_id, times)
                select customer_id, product_id, count(*) from shop_purchase
                where customer_id = ? group by customer_id, product_id""", customer);
        tables.update("""
                insert into shop_customer_total (customer_id, last_order, valid, spent) values (?, 1, ?, ?)""", customer, MANY, MANY);
        tables.update("""
                insert into shop_cart (id, customer_id, started, changed)
                select 2000000 + x, ?, ?, ? from system_range(1, 10000)""", customer, TestShop.NOW, TestShop.NOW);
        tables.update("""
                insert into shop_cart_line (cart_id, product_id, quantity)
                select id, ?, 1 from shop_cart where id > 2000000""", product);
        tables.update("""
                insert into shop_message (id, customer_id, sent, status, text)
                select 3000000 + x, ?, ?, 'new', 'Hello' from system_range(1, 10000)""", customer, TestShop.NOW);
        tables.update("""
                insert into shop_voucher (code, customer_id, description, valid_from, valid_until, uses_left)
                select 'L' || x, ?, '5% off', ?, ?, 1 from system_range(1, 10000)""", customer, TestShop.NOW, Vouchers.NEVER);
    }

    @AfterAll
    void close() {
        shop.close();
    }

    /**
     * What a page costs.
     *
     * @param statements how many there were
     * @param rows how many they gave
     * @param read how many the database looked at for them
     */
    private record Work(long statements, long rows, long read) {}

    private Work of(Supplier<Stream<Section<?>>> page) throws SQLException {
        database.reset();
        assertThat(page.get()).allMatch(section -> section.shown().isPresent());
        return new Work(database.statements(), database.rowsFetched(), database.rowsRead());
    }

    private Stream<Section<?>> page(CustomerId customer) {
        CustomerView view = shop.clientele().history().view(customer, ROWS);
        return Stream.of(
                view.visits(),
                view.orderTotals(),
                view.orders(),
                view.products(),
                view.carts(),
                view.vouchers(),
                view.messages());
    }

    @Test
    void ofTheCustomerCostsNothing() throws SQLException {
        page(small);

        Work little = of(() -> page(small));
        Work much = of(() -> page(large));

        assertThat(much.statements()).isEqualTo(little.statements()).isLessThan(30);
        assertThat(much.rows()).isLessThanOrEqualTo(little.rows());
        assertThat(much.read()).isPositive().isLessThanOrEqualTo(little.read());
    }

    @Test
    void ofTheListCostsNothingHoweverFarItIsReached() throws SQLException {
        HistoryRequest last = HistoryRequest.first(5).after("1000010");
        HistoryRequest middle = HistoryRequest.first(5).after("1050000");
        String product = "" + products.get(0).id();

        assertThat(of(() -> Stream.of(shop.clientele().history().orders(large, middle))))
                .isEqualTo(of(() -> Stream.of(shop.clientele().history().orders(large, last))));
        assertThat(of(() -> Stream.of(shop.clientele().history().ordersWith(large, product, middle)))
                        .read())
                .isLessThan(100);
    }
}
