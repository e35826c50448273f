package dev.clientele.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.clientele.customer.CustomerId;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupId;
import dev.clientele.history.BoughtProduct;
import dev.clientele.history.Cart;
import dev.clientele.history.CustomerMessage;
import dev.clientele.history.HistoryPorts;
import dev.clientele.history.HistoryRequest;
import dev.clientele.history.HostReference;
import dev.clientele.history.LineItem;
import dev.clientele.history.Order;
import dev.clientele.history.Voucher;
import dev.clientele.kernel.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each port gives its list in order, in parts, and this customer's alone. */
class PortsTest {
    private static final HistoryRequest TEN = HistoryRequest.first(10);

    private final DataSource database = TestShop.database();
    private HistoryPorts ports = HistoryPorts.inCallersThread();
    private final ExampleShop shop = ExampleShop.open(database, TestShop.CLOCK, own -> {
        ports = own;
        return own;
    });
    private final CustomerId ada = TestShop.customer(shop, "ada");
    private final CustomerId zoe = TestShop.customer(shop, "zoe");
    private final Product cup = TestShop.product(shop, "7.95");
    private final Product grinder = TestShop.product(shop, "129");

    @AfterEach
    void close() {
        shop.close();
    }

    private List<Order> orders(CustomerId customer, HistoryRequest request) {
        return ports.orders().orElseThrow().orders(customer, request);
    }

    private List<BoughtProduct> products(CustomerId customer, HistoryRequest request) {
        return ports.products().orElseThrow().products(customer, request);
    }

    private List<Cart> carts(CustomerId customer, HistoryRequest request) {
        return ports.carts().orElseThrow().carts(customer, request);
    }

    private List<Voucher> vouchers(CustomerId customer, HistoryRequest request) {
        return ports.vouchers()
                .orElseThrow()
                .usable(shop.clientele().customers().get(customer), TestShop.NOW, request);
    }

    private List<CustomerMessage> messages(CustomerId customer, HistoryRequest request) {
        return ports.messages().orElseThrow().messages(customer, request);
    }

    private static List<String> newestFirst(List<Long> numbers) {
        List<String> references =
                new ArrayList<>(numbers.stream().map(String::valueOf).toList());
        Collections.reverse(references);
        return references;
    }

    @Test
    void givesOrdersWithTheirLines() {
        long order = shop.orders().place(ada, List.of(new Wanted(cup.id(), 2), new Wanted(grinder.id(), 1)), "PayPal");

        assertThat(orders(ada, TEN))
                .containsExactly(
                        Order.of(HostReference.of("" + order, "/orders/" + order), TestShop.NOW, Money.of("144.90"))
                                .paidBy("PayPal")
                                .inStatus("placed")
                                .notValid()
                                .withLines(List.of(
                                        new LineItem(product(cup), cup.name(), 2, Money.of("15.90")),
                                        new LineItem(product(grinder), grinder.name(), 1, Money.of("129")))));
    }

    private static HostReference product(Product product) {
        return HostReference.of("" + product.id(), "/products/" + product.id());
    }

    @Test
    void givesOrdersNewestFirstInParts() {
        List<Long> placed = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            placed.add(TestShop.sold(shop, ada, cup));
            TestShop.sold(shop, zoe, cup);
        }

        assertThat(TestShop.paged(3, request -> orders(ada, request))).isEqualTo(newestFirst(placed));
        assertThat(TestShop.paged(7, request -> orders(ada, request))).isEqualTo(newestFirst(placed));
        assertThat(TestShop.paged(1, request -> ports.products().orElseThrow().ordersWith(ada, "" + cup.id(), request)))
                .isEqualTo(newestFirst(placed));
        assertThat(ports.products().orElseThrow().ordersWith(ada, "" + grinder.id(), TEN))
                .isEmpty();
        assertThat(ports.products().orElseThrow().ordersWith(ada, "' or 1=1 --", TEN))
                .isEmpty();
    }

    @Test
    void givesProductsMostOftenBoughtFirst() {
        Product beans = TestShop.product(shop, "18.50");
        Product spoon = TestShop.product(shop, "2");
        List<Long> withCups = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            withCups.add(TestShop.sold(shop, ada, cup));
        }
        TestShop.sold(shop, ada, beans, spoon);
        long latest = TestShop.sold(shop, ada, beans, spoon);
        shop.orders().cancel(TestShop.sold(shop, ada, grinder));
        TestShop.sold(shop, zoe, grinder);

        List<BoughtProduct> found = products(ada, TEN);
        assertThat(found)
                .extracting(BoughtProduct::name, BoughtProduct::times)
                .containsExactly(tuple(cup.name(), 12L), tuple(beans.name(), 2L), tuple(spoon.name(), 2L));
        assertThat(found.get(0).orders().stream().map(HostReference::value))
                .as("the latest ten")
                .isEqualTo(newestFirst(withCups).subList(0, 10));
        assertThat(found.get(1).orders().get(0)).isEqualTo(HostReference.of("" + latest, "/orders/" + latest));
        for (int size = 1; size <= 4; size++) {
            assertThat(TestShop.paged(size, request -> products(ada, request)))
                    .containsExactly("" + cup.id(), "" + beans.id(), "" + spoon.id());
        }
    }

    @Test
    void givesTheLatestOrdersOfAsManyProductsAsAPageHas() {
        List<Product> products = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            products.add(TestShop.product(shop, "1"));
        }
        TestShop.sold(shop, ada, products.toArray(Product[]::new));

        assertThat(products(ada, HistoryRequest.first(1_000)))
                .hasSize(250)
                .allMatch(product -> product.orders().size() == 1);
    }

    @Test
    void givesCartsWithTheOneThatIsBeingFilled() {
        long left;
        long ordered;
        try (ExampleShop earlier = at(TestShop.NOW.minus(Duration.ofMinutes(31)))) {
            left = earlier.carts().begin(ada);
            earlier.carts().put(left, new Wanted(grinder.id(), 1));
        }
        try (ExampleShop earlier = at(TestShop.NOW.minus(Duration.ofMinutes(10)))) {
            ordered = earlier.carts().begin(ada);
            earlier.carts().put(ordered, new Wanted(cup.id(), 2));
            earlier.carts().order(ordered, "card");
        }
        long empty;
        long now;
        try (ExampleShop earlier = at(TestShop.NOW.minus(Duration.ofMinutes(29)))) {
            empty = earlier.carts().begin(ada);
            now = earlier.carts().begin(ada);
        }
        shop.carts().put(now, new Wanted(cup.id(), 1));
        shop.carts().begin(zoe);

        assertThat(carts(ada, TEN))
                .extracting(TestShop::number, Cart::isBeingFilled, Cart::total)
                .containsExactly(
                        tuple(now, true, Money.of("7.95")),
                        tuple(empty, true, Money.ZERO),
                        tuple(ordered, false, Money.of("15.90")),
                        tuple(left, false, Money.of("129")));
        assertThat(carts(ada, TEN).get(2).lines())
                .containsExactly(new LineItem(product(cup), cup.name(), 2, Money.of("15.90")));
        assertThat(TestShop.paged(1, request -> carts(ada, request)))
                .containsExactly("" + now, "" + empty, "" + ordered, "" + left);
        assertThat(TestShop.paged(3, request -> carts(ada, request))).hasSize(4);
    }

    private ExampleShop at(Instant time) {
        return ExampleShop.open(database, Clock.fixed(time, ZoneOffset.UTC));
    }

    @Test
    void givesVouchersAndPriceRulesThatAreValidAndUnusedNow() {
        Instant now = TestShop.NOW;
        Duration week = Duration.ofDays(7);
        GroupId vip = shop.clientele().groups().create(GroupDraft.of("VIP")).id();
        GroupId other =
                shop.clientele().groups().create(GroupDraft.of("Others")).id();
        shop.clientele().customers().join(ada, vip);
        Vouchers vouchers = shop.vouchers();
        vouchers.give("B", ada, "5% off", new Vouchers.Period(now, now.plus(week)), 1);
        vouchers.give("D", ada, "Free cup", Vouchers.Period.since(now), 2);
        vouchers.give("A", ada, "1% off", new Vouchers.Period(now, now), 1);
        vouchers.give("OVER", ada, "5% off", new Vouchers.Period(now.minus(week), now.minusMillis(1)), 1);
        vouchers.give("SOON", ada, "5% off", Vouchers.Period.since(now.plusMillis(1)), 1);
        vouchers.give("USED", ada, "5% off", Vouchers.Period.since(now), 1);
        vouchers.use("USED", ada);
        vouchers.give("ZOE", zoe, "5% off", Vouchers.Period.since(now), 1);
        vouchers.rule("C", vip, "Free shipping", new Vouchers.Period(now, now.plus(week)));
        vouchers.rule("VIP-OVER", vip, "Free shipping", new Vouchers.Period(now.minus(week), now.minusMillis(1)));
        vouchers.rule("OTHERS", other, "Free shipping", Vouchers.Period.since(now));

        assertThat(vouchers(ada, TEN))
                .containsExactly(
                        voucher("A", Voucher.Kind.VOUCHER, "1% off", Optional.of(now)),
                        voucher("B", Voucher.Kind.VOUCHER, "5% off", Optional.of(now.plus(week))),
                        voucher("rule:C", Voucher.Kind.PRICE_RULE, "Free shipping", Optional.of(now.plus(week))),
                        voucher("D", Voucher.Kind.VOUCHER, "Free cup", Optional.empty()));
        for (int size = 1; size <= 5; size++) {
            assertThat(TestShop.paged(size, request -> vouchers(ada, request)))
                    .containsExactly("A", "B", "rule:C", "D");
        }
        assertThat(vouchers(ada, TEN.after("USED")))
                .as("used up since the page before")
                .isEmpty();
        assertThat(TestShop.references(vouchers(ada, TEN.after("OVER"))))
                .as("over since the page before")
                .containsExactly("A", "B", "rule:C", "D");
        assertThat(vouchers(ada, TEN.after("rule:OTHERS")))
                .as("another group's")
                .isEmpty();
    }

    @Test
    void givesAVoucherAndAPriceRuleOfTheSameCode() {
        GroupId vip = shop.clientele().groups().create(GroupDraft.of("VIP")).id();
        shop.clientele().customers().join(ada, vip);
        Vouchers.Period week = new Vouchers.Period(TestShop.NOW, TestShop.NOW.plus(Duration.ofDays(7)));
        for (String code : List.of("A", "SAME", "sold", "z")) {
            shop.vouchers().give(code, ada, "5% off", week, 1);
            shop.vouchers().rule(code, vip, "5% off", week);
        }
        shop.vouchers().give("LATER", ada, "5% off", Vouchers.Period.since(TestShop.NOW), 1);
        shop.vouchers().rule("LATER", vip, "5% off", Vouchers.Period.since(TestShop.NOW));

        for (int size = 1; size <= 11; size++) {
            assertThat(TestShop.paged(size, request -> vouchers(ada, request)))
                    .containsExactly(
                            "A",
                            "SAME",
                            "rule:A",
                            "rule:SAME",
                            "rule:sold",
                            "rule:z",
                            "sold",
                            "z",
                            "LATER",
                            "rule:LATER");
        }
        assertThatThrownBy(() -> shop.vouchers().give("rule:B", ada, "5% off", week, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A voucher's code does not begin with rule:, as price rules do. Choose another code.");
    }

    private static Voucher voucher(String code, Voucher.Kind kind, String description, Optional<Instant> until) {
        return new Voucher(HostReference.of(code), kind, description, until);
    }

    @Test
    void givesMessagesNewestFirstInParts() {
        List<Long> written = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            written.add(shop.messages().write(ada, "Message " + i));
            shop.messages().write(zoe, "Another");
        }
        shop.messages().answered(written.get(4));

        CustomerMessage last = messages(ada, TEN).get(0);
        assertThat(last)
                .isEqualTo(new CustomerMessage(
                        HostReference.of("" + written.get(4), "/messages/" + written.get(4)),
                        TestShop.NOW,
                        "answered",
                        "Message 4"));
        assertThat(TestShop.paged(2, request -> messages(ada, request))).isEqualTo(newestFirst(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4711", "0", "-1", "abc", "' or 1=1 --", "999999999999999999", "9999999999999999999999"})
    void givesNothingBehindAReferenceThatNothingHas(String unknown) {
        fill(ada, "A");

        assertNothingBehind(unknown);
    }

    @Test
    void givesNothingBehindWhatIsAnotherCustomers() {
        fill(ada, "A");
        fill(zoe, "Z");

        for (String reference : List.of(
                TestShop.references(orders(zoe, TEN)).get(0),
                TestShop.references(carts(zoe, TEN)).get(0),
                TestShop.references(vouchers(zoe, TEN)).get(0),
                TestShop.references(messages(zoe, TEN)).get(0))) {
            assertNothingBehind(reference);
        }
    }

    private void fill(CustomerId customer, String code) {
        TestShop.sold(shop, customer, cup);
        shop.carts().begin(customer);
        shop.vouchers().give(code, customer, "5% off", Vouchers.Period.since(TestShop.NOW), 1);
        shop.messages().write(customer, "Hello");
    }

    private void assertNothingBehind(String reference) {
        HistoryRequest behind = TEN.after(reference);
        assertThat(orders(ada, behind)).isEmpty();
        assertThat(products(ada, behind)).isEmpty();
        assertThat(ports.products().orElseThrow().ordersWith(ada, "" + cup.id(), behind))
                .isEmpty();
        assertThat(carts(ada, behind)).isEmpty();
        assertThat(vouchers(ada, behind)).isEmpty();
        assertThat(messages(ada, behind)).isEmpty();
    }
}
