package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.history.BoughtProduct;
import dev.clientele.history.Cart;
import dev.clientele.history.CustomerMessage;
import dev.clientele.history.HistoryFailures;
import dev.clientele.history.HistoryPage;
import dev.clientele.history.HistoryPort;
import dev.clientele.history.HistoryPorts;
import dev.clientele.history.HistoryRequest;
import dev.clientele.history.HostReference;
import dev.clientele.history.LineItem;
import dev.clientele.history.MessageHistory;
import dev.clientele.history.Order;
import dev.clientele.history.OrderHistory;
import dev.clientele.history.OrderTotals;
import dev.clientele.history.ProductHistory;
import dev.clientele.history.Section;
import dev.clientele.history.Voucher;
import dev.clientele.kernel.Money;
import dev.clientele.store.InMemoryStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a host's ports do, the page answers within its bounds and shows the rest. */
class CustomerHistoryTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:15:30Z");
    private static final Duration SHORT = Duration.ofMillis(50);

    /** Long enough never to be waited for where a port answers at all. */
    private static final Duration LONG = Duration.ofMinutes(1);

    private static final Order ORDER = Order.of(HostReference.of("100042", "/orders/100042"), NOW, Money.of("59.90"))
            .paidBy("iDEAL")
            .inStatus("Shipped")
            .withLines(List.of(new LineItem(HostReference.of("shoe"), "Shoe", 2, Money.of("59.90"))));
    private static final OrderTotals TOTALS = new OrderTotals(3, 1, Money.of("178.37"));
    private static final MessageHistory MESSAGES =
            (customer, request) -> List.of(new CustomerMessage(HostReference.of("1"), NOW, "open", "Where is it?"));
    private static final MessageHistory BROKEN = (customer, request) -> {
        throw new IllegalStateException("no such table");
    };

    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final CountDownLatch never = new CountDownLatch(1);
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final HistoryFailures reported = (port, customer, cause, thrown) -> failures.add(port + " of "
            + customer.value() + " " + cause + " " + thrown.getClass().getSimpleName());
    private final InMemoryStore store = new InMemoryStore();
    private CustomerId ada = new CustomerId(1);

    @AfterEach
    void letGo() {
        never.countDown();
        pool.shutdownNow();
    }

    private CustomerHistory history(HistoryPorts ports) {
        Clientele shop = Clientele.on(
                store,
                ClienteleOptions.defaults()
                        .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                        .history(ports));
        ada = shop.customers()
                .findByEmail(new EmailAddress("ada@example.com"))
                .orElseGet(() -> shop.customers().register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com")))
                .id();
        return shop.history();
    }

    private HistoryPorts ports() {
        return HistoryPorts.calledOn(pool).within(LONG).reportingTo(reported);
    }

    private static OrderHistory orders(List<Order> orders) {
        return new OrderHistory() {
            @Override
            public OrderTotals totals(CustomerId customer) {
                return TOTALS;
            }

            @Override
            public List<Order> orders(CustomerId customer, HistoryRequest request) {
                return orders;
            }
        };
    }

    private static ProductHistory products(List<BoughtProduct> products) {
        return new ProductHistory() {
            @Override
            public List<BoughtProduct> products(CustomerId customer, HistoryRequest request) {
                return products;
            }

            @Override
            public List<Order> ordersWith(CustomerId customer, String product, HistoryRequest request) {
                return product.equals("shoe") ? List.of(ORDER) : List.of();
            }
        };
    }

    private static <T> Section<HistoryPage<T>> shown(T item) {
        return new Section.Shown<>(new HistoryPage<>(List.of(item), Optional.empty()));
    }

    @Test
    void showsWhatEveryPortGives() {
        BoughtProduct shoe =
                new BoughtProduct(HostReference.of("shoe"), "Shoe", 9, List.of(HostReference.of("100042")));
        Cart cart = Cart.of(HostReference.of("7"), NOW, Money.of("5")).whileBeingFilled();
        Voucher voucher = new Voucher(HostReference.of("TEN"), Voucher.Kind.VOUCHER, "10 % off", Optional.empty());
        List<Instant> asked = new CopyOnWriteArrayList<>();
        CustomerHistory history = history(ports().orders(orders(List.of(ORDER)))
                .products(products(List.of(shoe)))
                .carts((customer, request) -> List.of(cart))
                .vouchers((customer, now, request) -> {
                    asked.add(now);
                    return List.of(voucher);
                })
                .messages(MESSAGES));

        CustomerView view = history.view(ada);

        assertThat(view.orderTotals()).isEqualTo(new Section.Shown<>(TOTALS));
        assertThat(view.orders()).isEqualTo(shown(ORDER));
        assertThat(view.products()).isEqualTo(shown(shoe));
        assertThat(view.carts()).isEqualTo(shown(cart));
        assertThat(view.vouchers()).isEqualTo(shown(voucher));
        assertThat(asked).containsExactly(NOW);
        assertThat(view.messages().shown().orElseThrow().items()).hasSize(1);
        assertThat(failures).isEmpty();
        HistoryRequest one = HistoryRequest.first(1);
        assertThat(history.orderTotals(ada)).isEqualTo(view.orderTotals());
        assertThat(history.orders(ada, one)).isEqualTo(view.orders());
        assertThat(history.products(ada, one)).isEqualTo(view.products());
        assertThat(history.ordersWith(ada, "shoe", one)).isEqualTo(view.orders());
        assertThat(history.ordersWith(ada, "hat", one).shown().orElseThrow().items())
                .isEmpty();
        assertThat(history.carts(ada, one)).isEqualTo(view.carts());
        assertThat(history.vouchers(ada, one)).isEqualTo(view.vouchers());
        assertThat(history.messages(ada, one)).isEqualTo(view.messages());
    }

    @Test
    void asksForOneMoreToSeeWhetherAListGoesOn() {
        List<HistoryRequest> requests = new ArrayList<>();
        CustomerHistory history = history(HistoryPorts.inCallersThread().carts((customer, request) -> {
            requests.add(request);
            return IntStream.range(0, request.limit())
                    .mapToObj(i -> Cart.of(HostReference.of("c" + i), NOW, Money.ZERO))
                    .toList();
        }));
        HistoryPage<Cart> page =
                history.carts(ada, HistoryRequest.first(2).after("x")).shown().orElseThrow();
        assertThat(requests).containsExactly(new HistoryRequest(Optional.of("x"), 3));
        assertThat(page.items()).hasSize(2);
        assertThat(page.next()).contains("c1");
        assertThat(history.carts(ada, HistoryRequest.first(1_000))
                        .shown()
                        .orElseThrow()
                        .items())
                .hasSize(1_000);
    }

    @Test
    void marksAPortThatThrowsAndShowsTheRest() {
        CustomerView view =
                history(ports().orders(orders(List.of(ORDER))).messages(BROKEN)).view(ada);
        assertThat(view.messages()).isEqualTo(new Section.Unavailable<>(Section.Cause.FAILED));
        assertThat(view.messages().isUnavailable()).isTrue();
        assertThat(view.messages().shown()).isEmpty();
        assertThat(view.orders()).isEqualTo(shown(ORDER));
        assertThat(failures).containsExactly("MESSAGES of " + ada.value() + " FAILED IllegalStateException");
    }

    @Test
    void marksAPortThatBreaksItsPromise() {
        List<Order> withNull = Collections.singletonList(null);
        CustomerHistory history = history(ports().orders(orders(withNull)).messages((customer, request) -> nothing()));
        assertThat(history.view(ada).orders()).isEqualTo(new Section.Unavailable<>(Section.Cause.FAILED));
        assertThat(history.view(ada).messages()).isEqualTo(new Section.Unavailable<>(Section.Cause.FAILED));
    }

    @SuppressWarnings("NullAway")
    private static List<CustomerMessage> nothing() {
        return null;
    }

    @Test
    void marksAPortThatNeverEnds() {
        CustomerHistory history = history(ports().messages((customer, request) -> endless(request)));
        assertThat(history.view(ada).messages()).isEqualTo(new Section.Unavailable<>(Section.Cause.FAILED));
        assertThat(failures).containsExactly("MESSAGES of " + ada.value() + " FAILED StackOverflowError");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static List<CustomerMessage> endless(HistoryRequest request) {
        return endless(request);
    }

    @Test
    void takesNoMoreOfAMillionRowsThanItShows() {
        AtomicInteger read = new AtomicInteger();
        List<Order> million = new AbstractList<>() {
            @Override
            public Order get(int index) {
                read.incrementAndGet();
                return ORDER;
            }

            @Override
            public int size() {
                return 1_000_000;
            }
        };
        HistoryPage<Order> page = history(ports().orders(orders(million)))
                .view(ada)
                .orders()
                .shown()
                .orElseThrow();
        assertThat(page.items()).hasSize(CustomerHistory.USUAL_ROWS);
        assertThat(page.next()).contains("100042");
        assertThat(read.get()).isLessThanOrEqualTo(CustomerHistory.USUAL_ROWS + 1);
    }

    /** A busy machine may be late with the others too, or not begin at all, so it is asked until they answer. */
    @Test
    @Timeout(60)
    void doesNotWaitForAPortThatHangs() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        CustomerHistory history = history(ports().within(SHORT)
                .orders(orders(List.of(ORDER)))
                .carts((customer, request) -> hang(new CountDownLatch(1)))
                .messages((customer, request) -> {
                    begun.countDown();
                    return hang(interrupted);
                }));
        CustomerView view = history.view(ada);
        assertThat(view.carts()).isEqualTo(new Section.Unavailable<>(Section.Cause.TIMED_OUT));
        assertThat(view.messages()).isEqualTo(new Section.Unavailable<>(Section.Cause.TIMED_OUT));
        assertThat(failures)
                .contains(
                        "CARTS of " + ada.value() + " TIMED_OUT TimeoutException",
                        "MESSAGES of " + ada.value() + " TIMED_OUT TimeoutException");
        while (begun.getCount() > 0 || !view.orders().equals(shown(ORDER))) {
            view = history.view(ada);
            assertThat(view.carts().isUnavailable()).isTrue();
            assertThat(view.messages().isUnavailable()).isTrue();
        }
        interrupted.await();
    }

    private <T> List<T> hang(CountDownLatch interrupted) {
        try {
            never.await();
        } catch (InterruptedException e) {
            interrupted.countDown();
        }
        return List.of();
    }

    /** In as many threads as a port gets, none of which comes back before it is let go. */
    @Test
    @Timeout(60)
    void makesNoMoreCallsOfAPortAtOnceThanTheHostSays() throws Exception {
        CountDownLatch hanging = new CountDownLatch(3);
        CustomerHistory history =
                history(ports().callsAtOnce(3).orders(orders(List.of(ORDER))).messages((customer, request) -> {
                    hanging.countDown();
                    return hang(new CountDownLatch(1));
                }));
        HistoryRequest one = HistoryRequest.first(1);
        List<Future<Section<HistoryPage<CustomerMessage>>>> waiting = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            waiting.add(pool.submit(() -> history.messages(ada, one)));
        }
        assertThat(hanging.await(1, TimeUnit.MINUTES)).isTrue();

        assertThat(history.messages(ada, one)).isEqualTo(new Section.Unavailable<>(Section.Cause.BUSY));
        assertThat(history.view(ada).orders()).isEqualTo(shown(ORDER));
        assertThat(failures).containsOnly("MESSAGES of " + ada.value() + " BUSY RejectedExecutionException");

        never.countDown();
        for (Future<Section<HistoryPage<CustomerMessage>>> answer : waiting) {
            assertThat(answer.get(1, TimeUnit.MINUTES)).isInstanceOf(Section.Shown.class);
        }
        while (history.messages(ada, one).isUnavailable()) {
            Thread.onSpinWait();
        }
    }

    /** As a driver does that does not hear of interrupts. */
    private List<CustomerMessage> hangForGood(Semaphore begun) {
        begun.release();
        boolean over = false;
        while (!over) {
            try {
                never.await();
                over = true;
            } catch (InterruptedException e) {
                over = false;
            }
        }
        return List.of();
    }

    /** A small pool, as hosts have them: the port takes two of its four threads for good, and the others answer. */
    @Test
    @Timeout(60)
    void leavesAPortAloneThatHangs() throws InterruptedException {
        ExecutorService four = Executors.newFixedThreadPool(4);
        try {
            Semaphore begun = new Semaphore(0);
            CustomerHistory history = history(HistoryPorts.calledOn(four)
                    .within(Duration.ofMillis(200))
                    .orders(orders(List.of(ORDER)))
                    .messages((customer, request) -> hangForGood(begun)));
            HistoryRequest one = HistoryRequest.first(1);
            int overdue = 0;
            while (overdue < 2) {
                overdue += history.messages(ada, one).equals(new Section.Unavailable<>(Section.Cause.TIMED_OUT))
                                && begun.tryAcquire()
                        ? 1
                        : 0;
            }
            for (int i = 0; i < 10; i++) {
                assertThat(history.messages(ada, one)).isEqualTo(new Section.Unavailable<>(Section.Cause.BUSY));
            }
            assertThat(begun.tryAcquire()).isFalse();
            while (history.orders(ada, one).isUnavailable()) {
                Thread.onSpinWait();
            }

            never.countDown();
            while (history.messages(ada, one).isUnavailable()) {
                Thread.onSpinWait();
            }
        } finally {
            four.shutdownNow();
        }
    }

    @Test
    void isFreeAgainAsSoonAsTheAnswerIsThere() {
        CustomerHistory history = history(ports().callsAtOnce(1).messages(MESSAGES));
        HistoryRequest one = HistoryRequest.first(1);
        for (int i = 0; i < 20_000; i++) {
            assertThat(history.messages(ada, one).isUnavailable()).isFalse();
        }
    }

    @Test
    void getsOverCallsThatTheExecutorLost() {
        AtomicInteger lost = new AtomicInteger();
        Executor forgetful = task -> {
            if (lost.incrementAndGet() > 40) {
                pool.execute(task);
            }
        };
        CustomerHistory history = history(HistoryPorts.calledOn(forgetful)
                .within(Duration.ofMillis(1))
                .reportingTo(reported)
                .messages(MESSAGES));
        HistoryRequest one = HistoryRequest.first(1);
        for (int i = 0; i < 40; i++) {
            assertThat(history.messages(ada, one)).isEqualTo(new Section.Unavailable<>(Section.Cause.TIMED_OUT));
        }
        assertThat(history.messages(ada, one)).isNotEqualTo(new Section.Unavailable<>(Section.Cause.BUSY));
    }

    @Test
    void getsOverAnExecutorWithoutThreads() {
        Executor exhausted = task -> {
            throw new OutOfMemoryError("unable to create native thread");
        };
        CustomerHistory history =
                history(HistoryPorts.calledOn(exhausted).reportingTo(reported).messages(MESSAGES));
        for (int i = 0; i < 40; i++) {
            assertThat(history.view(ada).messages()).isEqualTo(new Section.Unavailable<>(Section.Cause.BUSY));
        }
        assertThat(failures).hasSize(40).allMatch(line -> line.endsWith("BUSY OutOfMemoryError"));
    }

    @Test
    @Timeout(20)
    void isNotHeldUpByAnExecutorThatHandsItsWorkBack() {
        CustomerHistory history = history(HistoryPorts.calledOn(Runnable::run)
                .reportingTo(reported)
                .messages((customer, request) -> hang(new CountDownLatch(1))));
        for (int i = 0; i < 20; i++) {
            assertThat(history.view(ada).messages()).isEqualTo(new Section.Unavailable<>(Section.Cause.BUSY));
        }
        assertThat(failures).hasSize(20);
    }

    @Test
    void marksAPortThatHasTakenAllMemory() {
        MessageHistory greedy = (customer, request) -> {
            throw new OutOfMemoryError("a million rows");
        };
        assertThat(history(ports().messages(greedy)).view(ada).messages())
                .isEqualTo(new Section.Unavailable<>(Section.Cause.FAILED));
        CustomerHistory here = history(HistoryPorts.inCallersThread().messages(greedy));
        assertThatThrownBy(() -> here.view(ada)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void showsTheFirstLinesOfAnOrderOfAMillion() {
        List<LineItem> million =
                Collections.nCopies(1_000_000, new LineItem(HostReference.of("shoe"), "Shoe", 2, Money.of("1")));
        CustomerHistory history = history(ports().orders(orders(List.of(ORDER.withLines(million))))
                .carts((customer, request) -> List.of(
                        Cart.of(HostReference.of("7"), NOW, Money.of("5")).withLines(million))));
        CustomerView view = history.view(ada);
        Order order = view.orders().shown().orElseThrow().items().get(0);
        assertThat(order.lines()).hasSize(100);
        assertThat(order.pieces()).isEqualTo(2_000_000);
        assertThat(view.carts().shown().orElseThrow().items().get(0).lines()).hasSize(100);
        HistoryRequest one = HistoryRequest.first(1);
        assertThat(history.orders(ada, one).shown().orElseThrow().items().get(0).lines())
                .hasSize(1_000_000);
    }

    @Test
    void refusesProductsThatAreNone() {
        CustomerHistory history = history(ports().products(products(List.of())));
        for (String wrong : List.of("", "a\0b", "a".repeat(256))) {
            assertThatThrownBy(() -> history.ordersWith(ada, wrong, HistoryRequest.first(1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void marksPortsForWhichTheHostHasNoThread() {
        Executor full = task -> {
            throw new RejectedExecutionException("full");
        };
        CustomerHistory history =
                history(HistoryPorts.calledOn(full).reportingTo(reported).messages(MESSAGES));
        for (int i = 0; i < 20; i++) {
            assertThat(history.view(ada).messages()).isEqualTo(new Section.Unavailable<>(Section.Cause.BUSY));
        }
        assertThat(failures).hasSize(20).allMatch(line -> line.endsWith("BUSY RejectedExecutionException"));
    }

    @Test
    void staysInterruptedWithoutWaitingForTheRest() {
        CustomerHistory history = history(ports().carts((customer, request) -> hang(new CountDownLatch(1)))
                .messages((customer, request) -> hang(new CountDownLatch(1))));
        Thread.currentThread().interrupt();
        CustomerView view = history.view(ada);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(view.carts()).isEqualTo(new Section.Unavailable<>(Section.Cause.INTERRUPTED));
        assertThat(view.messages()).isEqualTo(new Section.Unavailable<>(Section.Cause.INTERRUPTED));
    }

    @Test
    void asksInTheCallersThreadWhereThatIsChosen() {
        List<Thread> threads = new ArrayList<>();
        CustomerHistory history = history(HistoryPorts.inCallersThread()
                .reportingTo(reported)
                .carts((customer, request) -> {
                    threads.add(Thread.currentThread());
                    return List.of();
                })
                .messages(BROKEN));
        CustomerView view = history.view(ada);
        assertThat(threads).containsExactly(Thread.currentThread());
        assertThat(view.messages()).isEqualTo(new Section.Unavailable<>(Section.Cause.FAILED));
        assertThat(failures).hasSize(1);
    }

    @Test
    void outlivesAHostThatCannotHearOfFailures() {
        CustomerHistory history =
                history(HistoryPorts.inCallersThread().messages(BROKEN).reportingTo((port, customer, cause, thrown) -> {
                    throw new IllegalStateException("no pager");
                }));
        assertThat(history.view(ada).messages()).isEqualTo(new Section.Unavailable<>(Section.Cause.FAILED));
    }

    @Test
    void logsAPortThatFailedWithoutWhatItSaid() {
        IllegalStateException thrown = new IllegalStateException("Ada Lovelace");
        thrown.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("com.example.Messages", "read", "Messages.java", 42)});
        assertThat(LoggedHistoryFailures.text(HistoryPort.MESSAGES, new CustomerId(7), Section.Cause.FAILED, thrown))
                .isEqualTo("The host's port to MESSAGES did not answer for customer 7 (FAILED):"
                        + " java.lang.IllegalStateException at com.example.Messages.read:42");
        assertThat(history(HistoryPorts.inCallersThread().messages(BROKEN))
                        .view(ada)
                        .messages())
                .isEqualTo(new Section.Unavailable<>(Section.Cause.FAILED));
    }

    @Test
    void refusesPagesOfNoSize() {
        CustomerHistory history = history(ports());
        for (int rows : new int[] {0, -1, 1_001}) {
            assertThatThrownBy(() -> history.view(ada, rows))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("1 to 1000 items");
        }
    }
}
