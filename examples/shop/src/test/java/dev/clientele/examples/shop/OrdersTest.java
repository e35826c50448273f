package dev.clientele.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.customer.CustomerId;
import dev.clientele.history.HistoryRequest;
import dev.clientele.history.Order;
import dev.clientele.history.OrderTotals;
import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OrdersTest {
    private final ExampleShop shop = TestShop.open();
    private final CustomerId ada = TestShop.customer(shop, "ada");
    private final Product cup = TestShop.product(shop, "7.95");
    private final Product grinder = TestShop.product(shop, "129");

    @AfterEach
    void close() {
        shop.close();
    }

    private long place() {
        return shop.orders()
                .place(
                        ada,
                        List.of(new Wanted(cup.id(), 1), new Wanted(grinder.id(), 1), new Wanted(cup.id(), 1)),
                        "card");
    }

    private OrderTotals totals() {
        return new ShopOrders(shop.tables()).totals(ada);
    }

    private Order order() {
        return new ShopOrders(shop.tables())
                .orders(ada, HistoryRequest.first(1))
                .get(0);
    }

    private Money sales() {
        return shop.clientele().sales().of(ada);
    }

    private List<Long> times() {
        return new ShopProducts(shop.tables())
                .products(ada, HistoryRequest.first(10)).stream()
                        .map(product -> product.times())
                        .toList();
    }

    private static OrderTotals totals(long valid, long notValid, String spent) {
        return new OrderTotals(valid, notValid, Money.of(spent));
    }

    @Test
    void countForNothingUntilTheyArePaid() {
        place();

        assertThat(order().status()).isEqualTo("placed");
        assertThat(order().isValid()).isFalse();
        assertThat(order().total()).isEqualTo(Money.of("144.90"));
        assertThat(order().pieces()).isEqualTo(3);
        assertThat(order().placed()).isEqualTo(TestShop.NOW);
        assertThat(totals()).isEqualTo(totals(0, 1, "0"));
        assertThat(sales()).isEqualTo(Money.ZERO);
        assertThat(times()).isEmpty();
    }

    @Test
    void countOnceWhenTheyArePaid() {
        long order = place();

        assertThat(shop.orders().pay(order)).isTrue();
        assertThat(shop.orders().pay(order)).isFalse();
        assertThat(order().status()).isEqualTo("paid");
        assertThat(totals()).isEqualTo(totals(1, 0, "144.90"));
        assertThat(sales()).isEqualTo(Money.of("144.90"));
        assertThat(times()).containsExactly(1L, 1L);

        assertThat(shop.orders().ship(order)).isTrue();
        assertThat(shop.orders().ship(order)).isFalse();
        assertThat(order().status()).isEqualTo("shipped");
        assertThat(totals()).isEqualTo(totals(1, 0, "144.90"));
    }

    @Test
    void countNoMoreWhenTheyAreCancelled() {
        long kept = place();
        long back = place();
        long never = place();
        shop.orders().pay(kept);
        shop.orders().pay(back);
        shop.orders().ship(back);

        assertThat(shop.orders().cancel(back)).isTrue();
        assertThat(shop.orders().cancel(back)).isFalse();
        assertThat(shop.orders().cancel(never)).isTrue();
        assertThat(shop.orders().pay(never)).isFalse();
        assertThat(shop.orders().ship(never)).isFalse();
        assertThat(totals()).isEqualTo(totals(1, 2, "144.90"));
        assertThat(sales()).isEqualTo(Money.of("144.90"));
        assertThat(times()).containsExactly(1L, 1L);

        shop.orders().cancel(kept);
        assertThat(totals()).isEqualTo(totals(0, 3, "0"));
        assertThat(sales()).isEqualTo(Money.ZERO);
        assertThat(times()).isEmpty();
    }

    @Test
    void areRefusedWhereNothingCanBeSold() {
        CustomerId nobody = new CustomerId(4711);

        assertThatThrownBy(() -> shop.orders().place(ada, List.of(), "card"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An order has one product or more. Put something into the cart first.");
        assertThatThrownBy(() -> shop.orders().place(ada, List.of(new Wanted(4711, 1)), "card"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The shop has no product 4711.");
        assertThatThrownBy(() -> shop.orders().place(nobody, List.of(new Wanted(cup.id(), 1)), "card"))
                .isInstanceOf(NotFoundException.class);
        assertThat(shop.orders().pay(4711)).isFalse();
        assertThat(shop.orders().cancel(4711)).isFalse();
        assertThat(totals()).isEqualTo(OrderTotals.NONE);
    }

    @Test
    void goTogetherWithTheSalesOrNotAtAll() {
        long order = place();

        assertThatThrownBy(() -> shop.tables().together(() -> {
                    shop.orders().pay(order);
                    assertThat(sales()).isEqualTo(Money.of("144.90"));
                    throw new IllegalStateException("The payment service has changed its mind.");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(order().status()).isEqualTo("placed");
        assertThat(totals()).isEqualTo(totals(0, 1, "0"));
        assertThat(sales()).isEqualTo(Money.ZERO);
        assertThat(times()).isEmpty();
    }

    @Test
    void arePaidInVainWhenTheSalesCannotBeAdded() {
        shop.clientele().sales().set(ada, Money.of("999999999999999999"));
        long order = place();

        assertThatThrownBy(() -> shop.orders().pay(order)).isInstanceOf(InvalidValueException.class);

        assertThat(order().status()).isEqualTo("placed");
        assertThat(totals()).isEqualTo(totals(0, 1, "0"));
        assertThat(times()).isEmpty();
    }

    @Test
    void areCancelledAfterTheirCustomerWasRemoved() {
        long order = place();
        shop.orders().pay(order);
        shop.clientele().customers().remove(shop.clientele().customers().planRemoval(ada));

        assertThat(shop.orders().cancel(order)).isTrue();
        assertThat(totals()).isEqualTo(totals(0, 1, "0"));
    }

    @Test
    void arePaidAfterTheirCustomerWasRemoved() {
        long order = place();
        shop.clientele().customers().remove(shop.clientele().customers().planRemoval(ada));

        assertThat(shop.orders().pay(order)).isTrue();
        assertThat(shop.orders().pay(order)).isFalse();
        assertThat(order().status()).isEqualTo("paid");
        assertThat(totals()).isEqualTo(totals(1, 0, "144.90"));
    }

    @Test
    @Timeout(60)
    void arePaidWhileTheirCustomerIsRemoved() throws Exception {
        long order = place();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> paid = shop.tables().together(() -> {
                shop.clientele().customers().remove(shop.clientele().customers().planRemoval(ada));
                Future<Boolean> waiting = thread.submit(() -> shop.orders().pay(order));
                TestShop.awaitAnotherThatWaits(shop);
                return waiting;
            });
            assertThat(paid.get()).isTrue();
        } finally {
            thread.shutdownNow();
        }
        assertThat(totals()).isEqualTo(totals(1, 0, "144.90"));
    }

    @Test
    @Timeout(60)
    void doNotWaitInACircleWithOneWhoHoldsTheCustomerFirst() throws Exception {
        long order = place();

        assertThat(attemptsWhileTheCustomerIsHeld(order, () -> shop.orders().pay(order)))
                .as("one of each, so none was given up")
                .isEqualTo(2);
        assertThat(attemptsWhileTheCustomerIsHeld(order, () -> shop.orders().cancel(order)))
                .isEqualTo(2);
        assertThat(totals()).isEqualTo(totals(0, 1, "0"));
        assertThat(sales()).isEqualTo(Money.ZERO);
    }

    /** As by an erasure that blots out something in the orders too. */
    private int attemptsWhileTheCustomerIsHeld(long order, BooleanSupplier change) throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> changed = shop.tables().together(() -> {
                attempts.incrementAndGet();
                shop.clientele().sales().add(ada, Money.ZERO);
                Future<Boolean> waiting = thread.submit(() -> shop.tables().together(() -> {
                    attempts.incrementAndGet();
                    return change.getAsBoolean();
                }));
                TestShop.awaitAnotherThatWaits(shop);
                shop.tables().update("update shop_order set payment = '' where id = ?", order);
                return waiting;
            });
            assertThat(changed.get()).isTrue();
            return attempts.get();
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void countOnceWhoeverPaysAndCancelsAtTheSameTime() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 25; round++) {
                long order = place();
                List<Boolean> changed = atOnce(
                        threads,
                        List.of(
                                () -> shop.orders().pay(order),
                                () -> shop.orders().pay(order),
                                () -> shop.orders().cancel(order),
                                () -> shop.orders().cancel(order)));
                assertThat(changed.subList(0, 2))
                        .as("paid once at most")
                        .filteredOn(paid -> paid)
                        .hasSizeBetween(0, 1);
                assertThat(changed.subList(2, 4)).as("cancelled once").containsOnlyOnce(true);
                assertThat(totals()).isEqualTo(totals(0, round + 1, "0"));
                assertThat(sales()).isEqualTo(Money.ZERO);
                assertThat(times()).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void ofOneCustomerAllCountWhenTheyArePaidAtTheSameTime() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            atOnce(threads, List.of(this::placeAndPay, this::placeAndPay, this::placeAndPay, this::placeAndPay));
        } finally {
            threads.shutdownNow();
        }

        assertThat(totals()).isEqualTo(totals(4, 0, "579.60"));
        assertThat(sales()).isEqualTo(Money.of("579.60"));
        assertThat(times()).containsExactly(4L, 4L);
    }

    private boolean placeAndPay() {
        return shop.orders().pay(place());
    }

    private static List<Boolean> atOnce(ExecutorService threads, List<Callable<Boolean>> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(work.size());
        List<Future<Boolean>> started = new ArrayList<>();
        for (Callable<Boolean> one : work) {
            started.add(threads.submit(() -> {
                start.await();
                return one.call();
            }));
        }
        List<Boolean> results = new ArrayList<>();
        for (Future<Boolean> future : started) {
            results.add(future.get());
        }
        return results;
    }
}
