package dev.clientele.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.CustomerPrivacy;
import dev.clientele.customer.CustomerId;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupId;
import dev.clientele.history.HistoryRequest;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.NotFoundException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ServicesTest {
    private final ExampleShop shop = TestShop.open();
    private final CustomerId ada = TestShop.customer(shop, "ada");
    private final CustomerId zoe = TestShop.customer(shop, "zoe");
    private final Product cup = TestShop.product(shop, "7.95");

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void theCatalogueKeepsProducts() {
        assertThat(shop.catalogue().get(cup.id())).isEqualTo(cup);
    }

    @Test
    void aCartIsOrderedOnce() {
        long cart = shop.carts().begin(ada);
        shop.carts().put(cart, new Wanted(cup.id(), 1));
        shop.carts().put(cart, new Wanted(cup.id(), 3));

        long order = shop.carts().order(cart, "card");
        shop.orders().pay(order);

        assertThat(shop.clientele().sales().of(ada)).isEqualTo(Money.of("23.85"));
        String refusal = "There is no cart " + cart + " that can be filled: begin a new one where it was ordered.";
        assertThatThrownBy(() -> shop.carts().order(cart, "card")).hasMessage(refusal);
        assertThatThrownBy(() -> shop.carts().put(cart, new Wanted(cup.id(), 1)))
                .hasMessage(refusal);
    }

    @Test
    @Timeout(60)
    void aCartDoesNotWaitInACircleWithOneWhoHoldsItsCustomerFirst() throws Exception {
        long cart = shop.carts().begin(ada);
        shop.carts().put(cart, new Wanted(cup.id(), 1));
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<Long> order = shop.tables().together(() -> {
                shop.clientele().sales().add(ada, Money.ZERO);
                Future<Long> waiting = thread.submit(() -> shop.carts().order(cart, "card"));
                TestShop.awaitAnotherThatWaits(shop);
                shop.carts().put(cart, new Wanted(cup.id(), 2));
                return waiting;
            });
            assertThat(order.get()).as("none of the two was given up").isPositive();
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void anEmptyCartIsNotOrdered() {
        long cart = shop.carts().begin(ada);

        assertThatThrownBy(() -> shop.carts().order(cart, "card")).isInstanceOf(IllegalArgumentException.class);

        shop.carts().put(cart, new Wanted(cup.id(), 1));
        assertThat(shop.carts().order(cart, "card")).isPositive();
    }

    @Test
    void aVoucherIsUsedByItsOwnerWhileItIsValid() {
        Duration week = Duration.ofDays(7);
        Vouchers vouchers = shop.vouchers();
        vouchers.give("TWICE", ada, "5% off", new Vouchers.Period(TestShop.NOW, TestShop.NOW), 2);
        vouchers.give(
                "OVER", ada, "5% off", new Vouchers.Period(TestShop.NOW.minus(week), TestShop.NOW.minusMillis(1)), 1);
        vouchers.give("SOON", ada, "5% off", Vouchers.Period.since(TestShop.NOW.plusMillis(1)), 1);

        assertThat(vouchers.use("TWICE", zoe)).isFalse();
        assertThat(vouchers.use("TWICE", ada)).isTrue();
        assertThat(vouchers.use("TWICE", ada)).isTrue();
        assertThat(vouchers.use("TWICE", ada)).isFalse();
        assertThat(vouchers.use("OVER", ada)).isFalse();
        assertThat(vouchers.use("SOON", ada)).isFalse();
        assertThat(vouchers.use("NONE", ada)).isFalse();
    }

    @Test
    void aMessageIsAnsweredOnce() {
        long message = shop.messages().write(ada, "Where is my cup?");

        assertThat(shop.messages().answered(message)).isTrue();
        assertThat(shop.messages().answered(message)).isFalse();
    }

    @Test
    void theShopForgetsWithTheLibrary() {
        GroupId vip = shop.clientele().groups().create(GroupDraft.of("VIP")).id();
        shop.clientele().customers().join(ada, vip);
        shop.clientele().customers().join(zoe, vip);
        shop.vouchers().rule("VIP", vip, "5% off", Vouchers.Period.since(TestShop.NOW));
        for (CustomerId customer : new CustomerId[] {ada, zoe}) {
            shop.carts().put(shop.carts().begin(customer), new Wanted(cup.id(), 1));
            shop.vouchers().give("FOR" + customer.value(), customer, "5% off", Vouchers.Period.since(TestShop.NOW), 1);
            shop.messages().write(customer, "Hello");
            TestShop.sold(shop, customer, cup);
        }

        shop.clientele().customers().remove(shop.clientele().customers().planRemoval(ada));

        assertThat(rows("shop_cart")).isOne();
        assertThat(rows("shop_cart_line")).isOne();
        assertThat(rows("shop_voucher")).isOne();
        assertThat(rows("shop_message")).isOne();
        assertThat(rows("shop_order")).isEqualTo(2);
        HistoryRequest first = HistoryRequest.first(10);
        assertThat(shop.clientele()
                        .history()
                        .vouchers(zoe, first)
                        .shown()
                        .orElseThrow()
                        .items())
                .hasSize(2);

        shop.clientele().groups().remove(shop.clientele().groups().planRemoval(vip));
        assertThat(rows("shop_price_rule")).isZero();
        assertThat(shop.clientele()
                        .history()
                        .vouchers(zoe, first)
                        .shown()
                        .orElseThrow()
                        .items())
                .hasSize(1);
    }

    @Test
    void nothingIsWrittenForACustomerWhoIsNotThere() {
        CustomerId nobody = new CustomerId(4711);
        Vouchers.Period always = Vouchers.Period.since(TestShop.NOW);

        assertThatThrownBy(() -> shop.carts().begin(nobody)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> shop.messages().write(nobody, "Hello")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> shop.vouchers().give("CODE", nobody, "5% off", always, 1))
                .isInstanceOf(NotFoundException.class);
        assertNothingIsKept();
    }

    private void assertNothingIsKept() {
        assertThat(rows("shop_cart")).isZero();
        assertThat(rows("shop_message")).isZero();
        assertThat(rows("shop_voucher")).isZero();
    }

    @Test
    @Timeout(60)
    void nothingIsWrittenForACustomerWhoIsBeingErased() {
        Vouchers.Period always = Vouchers.Period.since(TestShop.NOW);

        assertRefusedBehindAnErasure(ada, () -> shop.carts().begin(ada));
        assertRefusedBehindAnErasure(zoe, () -> shop.messages().write(zoe, "Hello"));
        CustomerId max = TestShop.customer(shop, "max");
        assertRefusedBehindAnErasure(max, () -> shop.vouchers().give("CODE", max, "5% off", always, 1));
        assertNothingIsKept();
    }

    private void assertRefusedBehindAnErasure(CustomerId customer, Runnable write) {
        CustomerPrivacy privacy = shop.clientele().actingAs(Actor.staff("Eva")).privacy();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> late = shop.tables().together(() -> {
                privacy.erase(privacy.planErasure(customer));
                Future<?> waiting = thread.submit(write);
                TestShop.awaitAnotherThatWaits(shop);
                return waiting;
            });
            assertThatThrownBy(late::get).hasCauseInstanceOf(NotFoundException.class);
        } finally {
            thread.shutdownNow();
        }
    }

    private long rows(String table) {
        return shop.tables()
                .find("select count(*) from " + table, row -> row.getLong(1))
                .orElseThrow();
    }
}
