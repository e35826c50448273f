package dev.clientele.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.CustomerView;
import dev.clientele.customer.CustomerId;
import dev.clientele.examples.cli.CustomerFile;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupId;
import dev.clientele.history.CustomerMessage;
import dev.clientele.history.HistoryPort;
import dev.clientele.history.HistoryPorts;
import dev.clientele.history.HostReference;
import dev.clientele.history.Section;
import dev.clientele.kernel.NotFoundException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever the shop's own tables do, the customer's page is there. */
class FailingPortsTest {
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int MILLION = 1_000_000;

    private final DataSource database = TestShop.database();
    private final CustomerId john = ShopDemo.fill(database, TestShop.NOW).orElseThrow();
    private final ConcurrentLinkedQueue<HistoryPort> failed = new ConcurrentLinkedQueue<>();

    private ExampleShop open(UnaryOperator<HistoryPorts> changed) {
        return ExampleShop.open(
                database,
                TestShop.CLOCK,
                ports -> changed.apply(ports.within(TestShop.LONG))
                        .reportingTo((port, customer, cause, thrown) -> failed.add(port)));
    }

    private static Stream<Section<?>> others(CustomerView view) {
        return Stream.of(
                view.visits(), view.orderTotals(), view.orders(), view.products(), view.carts(), view.vouchers());
    }

    private static boolean othersAreShown(CustomerView view) {
        return others(view).allMatch(section -> section.shown().isPresent());
    }

    private static void assertOthersAreShown(CustomerView view) {
        assertThat(others(view)).allMatch(section -> section.shown().isPresent());
    }

    @Test
    void showThePageWithoutTheSectionThatThrows() {
        try (ExampleShop shop = open(ports -> ports.messages((customer, request) -> {
            throw new IllegalStateException("the table is gone");
        }))) {
            CustomerView view = shop.clientele().history().view(john);

            assertThat(view.messages()).isEqualTo(new Section.Unavailable<>(Section.Cause.FAILED));
            assertOthersAreShown(view);
            assertThat(failed).containsExactly(HistoryPort.MESSAGES);
        }
    }

    @Test
    void showThePageWithoutTheTableThatIsGone() {
        try (ExampleShop shop = open(ports -> ports)) {
            shop.tables().update("alter table shop_message rename to shop_message_gone");

            CustomerView view = shop.clientele().history().view(john);

            assertThat(view.messages()).isEqualTo(new Section.Unavailable<>(Section.Cause.FAILED));
            assertOthersAreShown(view);
        }
    }

    /** A busy machine may be late with others too, so it is asked until they are shown. */
    @Test
    @Timeout(60)
    void showThePageInTimeWithoutTheSectionThatHangs() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        try (ExampleShop shop = open(ports -> ports.within(SOON).messages((customer, request) -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return List.of();
        }))) {
            CustomerView view = shop.clientele().history().view(john);
            assertThat(view.messages()).isEqualTo(new Section.Unavailable<>(Section.Cause.TIMED_OUT));

            while (begun.getCount() > 0 || !othersAreShown(view)) {
                failed.clear();
                view = shop.clientele().history().view(john);
                assertThat(view.messages().isUnavailable()).isTrue();
            }
            interrupted.await();
            assertThat(failed).containsExactly(HistoryPort.MESSAGES);
        }
    }

    @Test
    void arePrintedAsWhatTheyAre() {
        try (ExampleShop shop = open(ports -> ports.messages((customer, request) -> {
            throw new IllegalStateException("the table is gone");
        }))) {
            CustomerFile file = CustomerFile.of(shop.clientele(), john, ZoneOffset.UTC, Locale.ENGLISH);

            assertThat(file.lines(120))
                    .containsSequence("Messages", "  Not shown just now   the shop failed to say")
                    .contains("Latest orders", "  Others               not shown here");
            assertThat(file.json().replaceAll("\\s", ""))
                    .contains("\"messages\":{\"state\":\"unavailable\",\"cause\":\"failed\"}")
                    .contains("\"orderTotals\":{\"state\":\"shown\",\"valid\":10,\"notValid\":2,\"spent\":198.3}")
                    .contains("\"next\":null", "\"link\":\"/orders/");
        }
    }

    @Test
    void takeNoMoreOfAMillionRowsThanThePageShows() {
        AtomicInteger made = new AtomicInteger();
        List<CustomerMessage> million = new AbstractList<>() {
            @Override
            public CustomerMessage get(int index) {
                made.incrementAndGet();
                return new CustomerMessage(HostReference.of("" + (MILLION - index)), TestShop.NOW, "new", "Hello");
            }

            @Override
            public int size() {
                return MILLION;
            }
        };
        try (ExampleShop shop = open(ports -> ports.messages((customer, request) -> million))) {
            CustomerView view = shop.clientele().history().view(john);

            assertThat(view.messages().shown().orElseThrow().items()).hasSize(20);
            assertThat(view.messages().shown().orElseThrow().next()).isPresent();
            assertThat(made).hasValueLessThanOrEqualTo(21);
            assertOthersAreShown(view);
        }
    }

    @Test
    void showWholePagesOrNobodyWhileCustomersAndGroupsAreRemoved() throws Exception {
        int customers = 12;
        ExecutorService viewers = Executors.newFixedThreadPool(3);
        try (ExampleShop shop = open(ports -> ports)) {
            List<CustomerId> ids = new ArrayList<>();
            List<GroupId> groups = new ArrayList<>();
            for (int i = 0; i < customers; i++) {
                GroupId group = shop.clientele()
                        .groups()
                        .create(GroupDraft.of("Group " + i))
                        .id();
                groups.add(group);
                shop.vouchers().rule("RULE" + i, group, "5% off", Vouchers.Period.since(TestShop.NOW));
                ids.add(TestShop.customer(shop, "c" + "x".repeat(i)));
            }
            for (CustomerId id : ids) {
                groups.forEach(group -> shop.clientele().customers().join(id, group));
                shop.messages().write(id, "Hello");
            }

            AtomicBoolean over = new AtomicBoolean();
            List<Future<Integer>> views = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                views.add(viewers.submit(() -> viewed(shop, ids, over)));
            }
            try {
                for (int i = 0; i < customers; i++) {
                    shop.clientele().groups().remove(shop.clientele().groups().planRemoval(groups.get(i)));
                    if (i % 2 == 0) {
                        shop.clientele()
                                .customers()
                                .remove(shop.clientele().customers().planRemoval(ids.get(i)));
                    }
                }
            } finally {
                over.set(true);
            }
            for (Future<Integer> view : views) {
                assertThat(view.get()).isPositive();
            }
            assertThat(failed).isEmpty();
        } finally {
            viewers.shutdownNow();
        }
    }

    private static int viewed(ExampleShop shop, List<CustomerId> ids, AtomicBoolean over) {
        int whole = 0;
        do {
            for (CustomerId id : ids) {
                try {
                    CustomerView view = shop.clientele().history().view(id);
                    assertOthersAreShown(view);
                    assertThat(view.messages().shown()).isPresent();
                    assertThat(view.groups()).isNotEmpty();
                    whole++;
                } catch (NotFoundException gone) {
                    assertThat(gone).hasMessageContaining("customer");
                }
            }
        } while (!over.get());
        return whole;
    }
}
