package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerId;
import dev.clientele.intake.IntakeOptions;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import dev.clientele.query.CustomerSort;
import dev.clientele.query.SearchWords;
import dev.clientele.visit.Visit;
import dev.clientele.visit.VisitId;
import dev.clientele.visit.VisitOrigin;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Visits of customers; a store without the capability does not implement this part. */
public interface VisitContract extends StoreFixture {
    /** An address of version 4. */
    IpAddress HOME = new IpAddress("192.0.2.1");

    /** The longest address there is. */
    IpAddress AWAY = new IpAddress("2001:db8:1111:2222:3333:4444:5555:6666");

    private Clientele shopAt(Instant now) {
        return Clientele.on(store(), ClienteleOptions.defaults().clock(Clock.fixed(now, ZoneOffset.UTC)));
    }

    private Visit visit(CustomerId customer, Instant start, IpAddress ip) {
        Visit visit = Visit.begun(store().visits().nextId(), customer, start, ip);
        store().visits().add(visit);
        return visit;
    }

    /** If this fails, check the column that differs, and that beginning a visit leaves the customer's version alone. */
    @Test
    default void visit1KeepsEveryFieldOfAVisit() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Visit full = shop.visits().begin(ada.id(), AWAY, "https://example.com/" + "𐐀".repeat(300) + "?q=ada");
        Visit bare = shop.visits().begin(ada.id(), HOME);

        assertThat(full)
                .isEqualTo(Visit.begun(full.id(), ada.id(), NOW_KEPT, AWAY)
                        .comingFrom(VisitOrigin.of("https://example.com/" + "𐐀".repeat(235))));
        assertThat(store().visits().find(full.id())).contains(full);
        assertThat(store().visits().find(bare.id())).contains(bare);
        assertThat(shop.visits().of(ada.id())).containsExactly(bare, full);
        assertThat(shop.visits().of(ada.id(), 1)).containsExactly(bare);
        assertThat(shop.customers().activity(ada.id()))
                .isEqualTo(new CustomerActivity(Money.ZERO, Optional.of(NOW_KEPT), Optional.of(HOME)));
        CustomerRow row = shop.customers().list(CustomerQuery.all()).rows().get(0);
        assertThat(row.lastVisit()).contains(NOW_KEPT);
        assertThat(row.lastIp()).contains(HOME);
        assertThat(shop.customers().get(ada.id())).isEqualTo(ada);
    }

    /** If this fails, check that pages are counted by the write itself, and that a visit never gets shorter. */
    @Test
    default void visit2CountsPages() {
        Customer ada = shop().customers().register(Samples.ada());
        Visit visit = shop().visits().begin(ada.id(), HOME);
        Visit second = shopAt(NOW.plusSeconds(90)).visits().sawPage(visit.id());
        Visit third = shopAt(NOW.minusSeconds(90)).visits().sawPage(visit.id());

        assertThat(second).isEqualTo(visit.sawPage(NOW.plusSeconds(90)));
        assertThat(third).isEqualTo(second.sawPage(NOW));
        assertThat(third.pages()).isEqualTo(3);
        assertThat(third.duration()).isEqualTo(Duration.ofSeconds(90));
        assertThat(store().visits().find(visit.id())).contains(third);
        assertThat(shop().customers().activity(ada.id()).lastVisit()).contains(NOW_KEPT);
        assertThatThrownBy(() -> shop().visits().sawPage(new VisitId(4_711_000)))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("visit 4711000");
    }

    /** If this fails, check that the last visit is compared by the write, with its milliseconds. */
    @Test
    default void visit3MovesTheLastVisitOnlyForward() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Visit now = shop.visits().begin(ada.id(), HOME);
        Visit late = shopAt(NOW.minusMillis(1)).visits().begin(ada.id(), AWAY);

        assertThat(shop.customers().activity(ada.id()))
                .isEqualTo(new CustomerActivity(Money.ZERO, Optional.of(NOW_KEPT), Optional.of(HOME)));
        assertThat(shop.visits().of(ada.id())).containsExactly(now, late);

        shop.visits().begin(ada.id(), AWAY);
        assertThat(shop.customers().activity(ada.id()).lastIp()).contains(AWAY);
        shopAt(NOW.plusMillis(1)).visits().begin(ada.id(), HOME);
        assertThat(shop.customers().activity(ada.id()))
                .isEqualTo(new CustomerActivity(Money.ZERO, Optional.of(NOW_KEPT.plusMillis(1)), Optional.of(HOME)));
    }

    /** If this fails, check that a visit needs a customer, be it a guest, and goes with it. */
    @Test
    default void visit4BelongsToACustomer() {
        Clientele shop = shop();
        Customer guest = shop.customers().addGuest(Samples.ada());
        Customer eve = Samples.customer(shop, "Eve", "Other");
        Visit gone = shop.visits().begin(guest.id(), HOME);
        Visit stays = shop.visits().begin(eve.id(), HOME);
        shop.customers().remove(shop.customers().planRemoval(guest.id()));

        assertThat(store().visits().find(gone.id())).isEmpty();
        assertThat(store().visits().of(guest.id(), 10)).isEmpty();
        assertThat(shop.visits().of(eve.id())).containsExactly(stays);
        assertThatThrownBy(() -> shop.visits().of(guest.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> shop.visits().sawPage(gone.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> shop.visits().begin(guest.id(), HOME))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("customer " + guest.id().value());
    }

    /** If this fails, check that no edit and no import writes what it read of the activity a while ago. */
    @Test
    default void visit5OutlastsEditsAndImports() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        var read = store().bulk().findByIds(List.of(ada.id())).get(0);
        shop.visits().begin(ada.id(), HOME);
        store().bulk().updateAll(List.of(read), Set.of(), NOW);
        shop.customers().disable(ada.id());

        assertThat(shop.customers().activity(ada.id()))
                .isEqualTo(new CustomerActivity(Money.ZERO, Optional.of(NOW_KEPT), Optional.of(HOME)));

        importVisit(shop, NOW.minusSeconds(60));
        assertThat(shop.customers().activity(ada.id()).lastVisit()).contains(NOW_KEPT);
        importVisit(shop, NOW.plusSeconds(60));
        assertThat(shop.customers().activity(ada.id()))
                .isEqualTo(new CustomerActivity(Money.ZERO, Optional.of(NOW_KEPT.plusSeconds(60)), Optional.of(HOME)));
    }

    private static void importVisit(Clientele shop, Instant visit) {
        shop.intake()
                .run(
                        ListedRows.of(ListedRows.row("Ada", "Lovelace", "ada@example.com")
                                .lastVisit(visit)),
                        IntakeOptions.defaults().onMatch(IntakeOptions.OnMatch.UPDATE));
    }

    /** If this fails, check that a visit is added and its customer changed by writes that compare, not by reads before. */
    @Test
    default void visit6TakesManyAtOnce() throws InterruptedException {
        Customer ada = shop().customers().register(Samples.ada());
        List<Race.Finish<Visit>> begun = Race.of(6, i -> {
            Instant now = NOW.plusSeconds(i);
            return shopAt(now).visits().begin(ada.id(), new IpAddress("192.0.2." + i));
        });
        assertThat(begun).allMatch(Race.Finish::won);
        Visit first = begun.get(0).result();
        List<Race.Finish<Visit>> seen =
                Race.of(6, i -> shopAt(NOW.plusSeconds(60 - i)).visits().sawPage(first.id()));
        assertThat(seen).allMatch(Race.Finish::won);

        List<Visit> visits = shop().visits().of(ada.id());
        assertThat(visits)
                .hasSize(6)
                .isSortedAccordingTo(Comparator.comparing(Visit::start).reversed());
        assertThat(visits.get(5).pages()).isEqualTo(7);
        assertThat(visits.get(5).duration()).isEqualTo(Duration.ofSeconds(60));
        assertThat(shop().customers().activity(ada.id()))
                .isEqualTo(new CustomerActivity(
                        Money.ZERO, Optional.of(NOW_KEPT.plusSeconds(5)), Optional.of(new IpAddress("192.0.2.5"))));
        assertThat(shop().customers().get(ada.id())).isEqualTo(ada);
    }

    /** If this fails, check that the oldest go first, so many a transaction, and that who still has a visit keeps the address. */
    @Test
    default void visit7RemovesOldVisitsInBatches() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Customer eve = Samples.customer(shop, "Eve", "Other");
        Instant end = NOW_KEPT.minus(Duration.ofDays(90));
        store().transactions().required(() -> {
            IntStream.range(0, 2_001).forEach(i -> visit(ada.id(), end.minusMillis(1 + i % 500), AWAY));
            return visit(eve.id(), end.minusMillis(1), AWAY);
        });
        Visit border = visit(eve.id(), end, HOME);
        long rows = meter().map(StoreMeter::rowsFetched).orElse(0L);

        assertThat(shop.visits().prune(Duration.ofDays(90))).isEqualTo(2_002);

        meter().ifPresent(meter -> {
            assertThat(meter.rowsFetched() - rows).isLessThanOrEqualTo(2_002 + 4);
            assertThat(meter.connectionsOpen()).isZero();
        });
        assertThat(shop.visits().of(ada.id())).isEmpty();
        assertThat(shop.visits().of(eve.id())).containsExactly(border);
        assertThat(shop.customers().activity(ada.id()))
                .isEqualTo(new CustomerActivity(Money.ZERO, Optional.of(end.minusMillis(1)), Optional.empty()));
        assertThat(shop.customers().activity(eve.id()))
                .isEqualTo(new CustomerActivity(Money.ZERO, Optional.of(end), Optional.of(HOME)));
        assertThat(shop.visits().prune(Duration.ofDays(90))).isZero();
        assertThat(shop.visits().prune(Duration.ofSeconds(Long.MAX_VALUE))).isZero();
        assertThat(shop.customers().get(ada.id())).isEqualTo(ada);
    }

    /** If this fails, check that removing visits and adding one lock the customer first, whoever comes first. */
    @Test
    default void visit8RemovesOldVisitsWhileNewOnesBegin() throws InterruptedException {
        Clientele shop = shop();
        Instant old = NOW.minus(Duration.ofDays(100));
        for (int round = 0; round < 10; round++) {
            Customer ada = Samples.customer(shop, "Ada", "Number" + "abcdefghij".charAt(round));
            visit(ada.id(), old, AWAY);
            visit(ada.id(), old.plusSeconds(1), AWAY);
            List<Race.Finish<Long>> finishes = Race.of(
                    4, i -> i % 2 == 0 ? shop.visits().prune(Duration.ofDays(90)) : longTransaction(shop, ada.id()));

            assertThat(finishes).allMatch(Race.Finish::won);
            assertThat(finishes.get(0).result() + finishes.get(2).result()).isEqualTo(2);
            assertThat(shop.visits().of(ada.id())).hasSize(2);
            assertThat(shop.customers().activity(ada.id()).lastIp()).contains(HOME);
        }
    }

    /** Begins a visit and takes its time before it commits. */
    private long longTransaction(Clientele shop, CustomerId customer) {
        return store().transactions().required(() -> {
            Visit visit = shop.visits().begin(customer, HOME);
            return IntStream.range(0, 20)
                    .mapToLong(i -> shop.visits().sawPage(visit.id()).pages())
                    .sum();
        });
    }

    /** If this fails, check that whoever begins a visit holds the customer, and that a removal sees what it waited for. */
    @Test
    default void visit9LeavesNoVisitOfARemovedCustomer() throws InterruptedException {
        Clientele shop = shop();
        for (int round = 0; round < 10; round++) {
            Customer ada = shop.customers().register(Samples.ada());
            List<Visit> begun = new ArrayList<>();
            Race.of(3, i -> {
                        if (i == 0) {
                            shop.customers().remove(shop.customers().planRemoval(ada.id()));
                            return Optional.<Visit>empty();
                        }
                        return Optional.of(shop.visits().begin(ada.id(), HOME));
                    })
                    .forEach(finish -> {
                        if (finish.won()) {
                            finish.result().ifPresent(begun::add);
                        } else {
                            assertThat(finish.thrown()).isInstanceOf(NotFoundException.class);
                        }
                    });

            assertThat(shop.customers().find(ada.id())).isEmpty();
            assertThat(store().visits().of(ada.id(), 10)).isEmpty();
            assertThat(begun)
                    .allSatisfy(visit ->
                            assertThat(store().visits().find(visit.id())).isEmpty());
        }
    }

    /** If this fails, check that the canonical text of the address is compared, with every sort and across pages. */
    @Test
    default void visit10ListsWhoWasLastSeenFromAnAddress() {
        Clientele shop = shop();
        List<Customer> all = new ArrayList<>();
        for (String last : List.of("Cole", "Abel", "Bond", "Dean", "Elsewhere", "Never")) {
            all.add(Samples.customer(shop, "Ada", last));
        }
        all.subList(0, 5).forEach(customer -> shop.visits().begin(customer.id(), HOME));
        shop.visits().begin(all.get(4).id(), AWAY);
        shop.visits().begin(shop.customers().addGuest(Samples.ada()).id(), HOME);

        for (CustomerSort sort : CustomerSort.values()) {
            CustomerQuery query = CustomerQuery.all()
                    .lastSeenFrom(new IpAddress("::ffff:192.0.2.1"))
                    .sortedBy(sort)
                    .descending()
                    .ofSize(3);
            var first = shop.customers().list(query);
            var second = shop.customers().list(query.after(first.next().orElseThrow()));

            assertThat(first.rows()).as("%s", sort).hasSize(3);
            assertThat(second.rows()).as("%s", sort).hasSize(1).doesNotContainAnyElementsOf(first.rows());
            assertThat(second.next()).isEmpty();
            assertThat(shop.customers().stream(query))
                    .hasSize(4)
                    .allMatch(row -> row.lastIp().equals(Optional.of(HOME)));
            assertThat(shop.customers().stream(query.includingGuests())).hasSize(5);
        }
    }

    /** If this fails, check that the whole text is read as an address besides its words, in whatever notation. */
    @Test
    default void visit11FindsByTheAddressOfTheLastVisit() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Customer eve = Samples.customer(shop, "Eve", "Other");
        Customer named = shop.customers().register(Samples.ada().withEmail("192.0.2.1@example.com"));
        shop.visits().begin(ada.id(), HOME);
        shop.visits().begin(eve.id(), AWAY);

        for (String text : List.of("192.0.2.1", "  192.0.2.1\t", "::ffff:192.0.2.1", "::FFFF:C000:0201")) {
            assertThat(found(shop, text)).as(text).contains(ada.id()).doesNotContain(eve.id());
        }
        assertThat(found(shop, "192.0.2.1")).containsExactlyInAnyOrder(ada.id(), named.id());
        assertThat(found(shop, "2001:0DB8:1111:2222:3333:4444:5555:6666")).containsExactly(eve.id());
        for (String text : List.of("192.0.2", "192.0.2.2", "192.0.2.1 ada", "::", "2001:db8::", "192.0.2.1/24")) {
            assertThat(found(shop, text)).as(text).doesNotContain(ada.id(), eve.id());
        }
        CustomerQuery query = CustomerQuery.all()
                .matching(SearchWords.of("192.0.2.1"))
                .sortedBy(CustomerSort.LAST_NAME)
                .ofSize(1);
        var first = shop.customers().list(query);
        assertThat(first.rows()).extracting(CustomerRow::id).containsExactly(ada.id());
        assertThat(shop.customers()
                        .list(query.after(first.next().orElseThrow()))
                        .rows())
                .extracting(CustomerRow::id)
                .containsExactly(named.id());

        shop.visits().begin(eve.id(), new IpAddress("::"));
        assertThat(found(shop, "::")).containsExactly(eve.id());
    }

    private static List<CustomerId> found(Clientele shop, String text) {
        return shop.customers().search(text).rows().stream()
                .map(CustomerRow::id)
                .toList();
    }
}
