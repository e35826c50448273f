package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.CustomerView;
import dev.clientele.b2b.B2bDraft;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.Group;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupId;
import dev.clientele.history.HistoryPage;
import dev.clientele.history.HistoryPorts;
import dev.clientele.history.HistoryRequest;
import dev.clientele.history.Order;
import dev.clientele.history.OrderHistory;
import dev.clientele.history.OrderTotals;
import dev.clientele.history.Section;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.note.Note;
import dev.clientele.settings.Settings;
import dev.clientele.visit.Visit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The customer's page. */
public interface HistoryContract extends StoreFixture {
    private Visit visit(CustomerId customer, long secondsAgo) {
        Visit visit = Visit.begun(
                store().visits().nextId(), customer, NOW.minusSeconds(secondsAgo), new IpAddress("192.0.2.1"));
        store().visits().add(visit);
        return visit;
    }

    /** If this fails, check the section that differs; what nobody keeps must say so. */
    @Test
    default void page01ShowsEverythingThatTheShopKeeps() {
        Clientele shop = shop();
        Group vip = shop.groups().create(GroupDraft.of("VIP"));
        Group press = shop.groups().create(GroupDraft.of("Press"));
        CustomerDraft draft =
                Samples.ada().withTitle(shop.titles().all().get(1).id()).withBirthDate(LocalDate.of(1996, 3, 2));
        Customer ada = shop.customers().register(draft);
        shop.customers().join(ada.id(), vip.id());
        shop.customers().join(ada.id(), press.id());
        ada = shop.customers().preferGroup(ada.id(), press.id());
        shop.sales().set(ada.id(), Money.of("12.5"));
        shop.sales().set(Samples.customer(shop, "Eve", "Other").id(), Money.of("13"));
        Visit first = visit(ada.id(), 20);
        Visit second = visit(ada.id(), 10);
        Note note = shop.actingAs(Actor.staff("eva")).notes().add(ada.id(), "Calls back on Monday.");

        CustomerView view = shop.history().view(ada.id());

        assertThat(view.asOf()).isEqualTo(NOW_KEPT);
        assertThat(view.customer()).isEqualTo(ada);
        assertThat(view.title()).contains(shop.titles().all().get(1));
        assertThat(view.age()).contains(29);
        assertThat(view.sales()).isEqualTo(Money.of("12.5"));
        assertThat(view.rank()).contains(2L);
        assertThat(view.lastVisit()).contains(second.start());
        assertThat(view.activity()).isEqualTo(shop.customers().activity(ada.id()));
        assertThat(view.groups()).extracting(Group::id).containsExactly(press.id(), customerGroup(shop), vip.id());
        assertThat(view.visits())
                .isEqualTo(new Section.Shown<>(new HistoryPage<>(List.of(second, first), Optional.empty())));
        assertThat(view.notes()).isEqualTo(new Section.Shown<>(new HistoryPage<>(List.of(note), Optional.empty())));
        assertThat(shop.actingAs(Actor.customer()).history().view(ada.id()).notes())
                .isEqualTo(new Section.Withheld<>());
        assertThat(List.of(view.orderTotals(), view.orders(), view.products(), view.carts(), view.vouchers()))
                .allMatch(Section.NotKept.class::isInstance);
        assertThat(view.messages()).isEqualTo(new Section.NotKept<>());
    }

    private static GroupId customerGroup(Clientele shop) {
        return shop.groups().builtIn(BuiltInGroup.CUSTOMER).id();
    }

    /** If this fails, check what a page shows where nothing is. */
    @Test
    default void page02ShowsAGuestOfWhomNothingIsKnown() {
        Clientele shop = shop();
        Customer guest = shop.customers().addGuest(Samples.ada());
        CustomerView view = shop.history().view(guest.id());
        assertThat(view.customer()).isEqualTo(guest);
        assertThat(view.title()).isEmpty();
        assertThat(view.age()).isEmpty();
        assertThat(view.rank()).isEmpty();
        assertThat(view.lastVisit()).isEmpty();
        assertThat(view.visits().shown()).contains(new HistoryPage<>(List.of(), Optional.empty()));
        assertThatThrownBy(() -> shop.history().view(new CustomerId(4_711_000)))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("customer 4711000");
        assertThatThrownBy(() -> shop.history().orders(new CustomerId(4_711_000), HistoryRequest.first(1)))
                .isInstanceOf(NotFoundException.class);
    }

    /** If this fails, check that a page hides what every other reading hides. */
    @Test
    default void page03HidesCompaniesWhileB2bModeIsOff() {
        Clientele shop = shop();
        shop.settings().change(Settings::withB2bMode);
        Customer ada = shop.customers().register(Samples.ada().withB2b(B2bDraft.of("Engines")));
        assertThat(shop.history().view(ada.id()).customer().b2b()).isPresent();
        shop.settings().change(Settings::withoutB2bMode);
        assertThat(shop.history().view(ada.id()).customer().b2b()).isEmpty();
    }

    /** If this fails, check that lists are cut where the rows are, and that nothing is read for each row. */
    @Test
    default void page04CostsTheSameWhateverTheCustomersSize() {
        Clientele shop = shop();
        Customer small = shop.customers().register(Samples.ada());
        Customer large = Samples.customer(shop, "Eve", "Other");
        store().transactions().required(() -> {
            for (int i = 0; i < 300; i++) {
                visit(large.id(), i);
                shop.notes().add(large.id(), "Note " + i);
                if (i < 20) {
                    visit(small.id(), i);
                    shop.notes().add(small.id(), "Note " + i);
                }
            }
            return true;
        });
        shop.sales().set(small.id(), Money.of("1"));
        shop.sales().set(large.id(), Money.of("1"));
        meter().ifPresent(meter -> {
            meter.reset();
            shop.history().view(small.id());
            long statements = meter.statements();
            long rows = meter.rowsFetched();
            meter.reset();
            CustomerView view = shop.history().view(large.id());
            assertThat(meter.statements()).isEqualTo(statements).isLessThanOrEqualTo(12);
            assertThat(meter.rowsFetched()).isLessThanOrEqualTo(rows + 2);
            assertThat(view.visits().shown().orElseThrow().next()).isPresent();
            assertThat(view.notes().shown().orElseThrow().items())
                    .first()
                    .matches(note -> note.text().equals("Note 299"));
        });
        assertThat(shop.history()
                        .view(large.id(), 300)
                        .visits()
                        .shown()
                        .orElseThrow()
                        .next())
                .isEmpty();
    }

    /** If this fails, check that a list goes on behind the place that the page gave, whoever hands it back. */
    @Test
    default void page07GoesOnBehindItsLists() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Customer eve = Samples.customer(shop, "Eve", "Other");
        Visit foreign = visit(eve.id(), 3);
        List<Visit> visits = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            visits.add(visit(ada.id(), i / 2));
            notes.add(0, shop.notes().add(ada.id(), "Note " + i));
        }
        visits.sort(Comparator.comparing(Visit::start).thenComparing(Visit::id).reversed());
        CustomerView view = shop.history().view(ada.id(), 2);
        HistoryRequest two = HistoryRequest.first(2);

        assertThat(followed(view.visits(), place -> shop.history().visits(ada.id(), two.after(place))))
                .isEqualTo(visits);
        assertThat(followed(view.notes(), place -> shop.history().notes(ada.id(), two.after(place))))
                .isEqualTo(notes);
        assertThat(shop.history().visits(ada.id(), two)).isEqualTo(view.visits());
        assertThat(shop.history().notes(ada.id(), two)).isEqualTo(view.notes());
        for (String wrong : List.of(
                "x",
                "-1",
                "0",
                "99999999999999999999",
                Long.toString(foreign.id().value()))) {
            assertThat(shop.history()
                            .visits(ada.id(), two.after(wrong))
                            .shown()
                            .orElseThrow()
                            .items())
                    .isEmpty();
        }
        assertThat(shop.history()
                        .notes(ada.id(), two.after("x"))
                        .shown()
                        .orElseThrow()
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> shop.history().visits(new CustomerId(4_711_000), two))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> shop.history().notes(new CustomerId(4_711_000), two))
                .isInstanceOf(NotFoundException.class);
        assertThat(shop.actingAs(Actor.customer()).history().notes(ada.id(), two))
                .isEqualTo(new Section.Withheld<>());
    }

    private static <T> List<T> followed(
            Section<HistoryPage<T>> first, Function<String, Section<HistoryPage<T>>> following) {
        List<T> all = new ArrayList<>();
        Optional<HistoryPage<T>> page = first.shown();
        while (page.isPresent()) {
            all.addAll(page.get().items());
            page = page.get()
                    .next()
                    .map(following)
                    .map(section -> section.shown().orElseThrow());
        }
        return all;
    }

    /** If this fails, check that a page reads the customer's groups and not all that there are. */
    @Test
    default void page08ReadsNoGroupsOfOthers() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        meter().ifPresent(meter -> {
            meter.reset();
            shop.history().view(ada.id());
            long rows = meter.rowsFetched();
            for (int i = 0; i < 20; i++) {
                shop.groups().create(GroupDraft.of("Group " + i).withCategoryDiscount("shoes", BigDecimal.ONE));
            }
            meter.reset();
            shop.history().view(ada.id());
            assertThat(meter.rowsFetched()).isEqualTo(rows);
        });
        assertThat(shop.history().view(ada.id()).groups()).hasSize(1);
    }

    /** If this fails, check that the number of items is looked at before anything else is. */
    @Test
    default void page09RefusesPagesOfNoSizeBeforeItReads() {
        Clientele shop = shop();
        for (int rows : new int[] {0, -1, 1_001}) {
            meter().ifPresent(StoreMeter::reset);
            assertThatThrownBy(() -> shop.history().view(new CustomerId(4_711_000), rows))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("1 to 1000 items of a list are given at once, and " + rows + " were asked for.");
            meter().ifPresent(meter -> assertThat(meter.statements()).isZero());
        }
    }

    /** If this fails, check that the transaction of the page is over before a port is asked: a pool of one connection must do. */
    @Test
    default void page05HoldsNoConnectionWhileAPortIsAsked() {
        List<Integer> open = new ArrayList<>();
        OrderHistory port = new OrderHistory() {
            @Override
            public OrderTotals totals(CustomerId customer) {
                meter().ifPresent(meter -> open.add(meter.connectionsOpen()));
                return OrderTotals.NONE;
            }

            @Override
            public List<Order> orders(CustomerId customer, HistoryRequest request) {
                return List.of();
            }
        };
        Clientele shop =
                shop(options -> options.history(HistoryPorts.inCallersThread().orders(port)));
        Customer ada = shop.customers().register(Samples.ada());
        assertThat(shop.history().view(ada.id()).orderTotals()).isEqualTo(new Section.Shown<>(OrderTotals.NONE));
        assertThat(open).allMatch(connections -> connections == 0);
    }

    /** If this fails, check that a page is put together anew when a group goes while it is read. */
    @Test
    default void page06IsWholeWhileGroupsAndCustomersGo() throws InterruptedException {
        Clientele shop = shop();
        List<CustomerId> ids = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Group group = shop.groups().create(GroupDraft.of("Group " + i));
            CustomerId id = shop.customers()
                    .register(CustomerDraft.of("Nr", "Member", i + "@example.com"))
                    .id();
            shop.customers().preferGroup(id, group.id());
            ids.add(id);
        }
        List<Group> groups = shop.groups().all().stream()
                .filter(group -> group.name().value().startsWith("Group"))
                .toList();
        List<Race.Finish<Integer>> finishes = Race.of(3, number -> {
            if (number == 0) {
                for (int i = 0; i < 10; i++) {
                    shop.groups().remove(shop.groups().planRemoval(groups.get(i).id()));
                    if (i % 2 == 0) {
                        shop.customers().remove(shop.customers().planRemoval(ids.get(i)));
                    }
                }
                return 0;
            }
            return viewed(shop, ids);
        });
        assertThat(finishes).allMatch(Race.Finish::won);
        assertThat(shop.history().view(ids.get(1)).groups()).hasSize(1);
    }

    /** How many of the pages were whole; the others are of customers who are gone. */
    private static int viewed(Clientele shop, List<CustomerId> ids) {
        int whole = 0;
        for (int round = 0; round < 3; round++) {
            for (CustomerId id : ids) {
                try {
                    CustomerView view = shop.history().view(id);
                    assertThat(view.groups())
                            .extracting(Group::id)
                            .containsExactlyInAnyOrderElementsOf(
                                    view.customer().membership().groups());
                    whole++;
                } catch (NotFoundException gone) {
                    assertThat(gone.kind()).isEqualTo("customer");
                }
            }
        }
        return whole;
    }
}
