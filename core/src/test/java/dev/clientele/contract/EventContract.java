package dev.clientele.contract;

import static dev.clientele.contract.ListedRows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.clientele.Clientele;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerField;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.PersonName;
import dev.clientele.event.Event;
import dev.clientele.event.EventListener;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.Group;
import dev.clientele.group.GroupField;
import dev.clientele.group.GroupId;
import dev.clientele.intake.IntakeOptions;
import dev.clientele.intake.IntakeStoppedException;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.Transactions;
import dev.clientele.query.CustomerQuery;
import dev.clientele.settings.Settings;
import dev.clientele.settings.SettingsField;
import dev.clientele.title.Gender;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleDraft;
import dev.clientele.title.TitleField;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What listeners hear: every change once, inside its transaction and after the commit. */
public interface EventContract extends StoreFixture {
    /** Who acts when nobody says so. */
    Actor HOST = Actor.system("host");

    private static Event added(CustomerId customer) {
        return new Event.CustomerAdded(customer, HOST, NOW_KEPT);
    }

    private static Event changed(CustomerId customer, CustomerField... fields) {
        return new Event.CustomerChanged(customer, Set.of(fields), HOST, NOW_KEPT);
    }

    /** If this fails, check that every change of a customer is told once to both kinds of listeners, with what changed. */
    @Test
    default void event01TellsWhatBecomesOfACustomer() {
        Heard heard = new Heard();
        Clientele shop = shop(heard::in);
        GroupId vip = Samples.group(shop, "VIP").id();
        GroupId standard = shop.groups().builtIn(BuiltInGroup.CUSTOMER).id();
        heard.forget();

        Customer ada = shop.customers().register(Samples.ada());
        CustomerId id = ada.id();
        shop.customers()
                .edit(ada, Samples.ada().withEmail("king@example.com").withBirthDate(LocalDate.of(1915, 12, 10)));
        shop.customers().disable(id);
        shop.customers().enable(id);
        shop.customers().join(id, vip);
        shop.customers().preferGroup(id, vip);
        shop.customers().leave(id, standard);
        shop.customers().withdraw(id, Purpose.PARTNER_OFFERS);
        shop.customers().update(shop.customers().get(id).rename(new PersonName("Ada", "King")));
        shop.customers().remove(shop.customers().planRemoval(id));

        assertThat(heard.events())
                .containsExactly(
                        added(id),
                        changed(id, CustomerField.EMAIL, CustomerField.BIRTH_DATE),
                        changed(id, CustomerField.ENABLED),
                        changed(id, CustomerField.ENABLED),
                        changed(id, CustomerField.GROUPS),
                        changed(id, CustomerField.DEFAULT_GROUP),
                        changed(id, CustomerField.GROUPS),
                        changed(id, CustomerField.PARTNER_OFFERS),
                        changed(id, CustomerField.NAME),
                        new Event.CustomerRemoved(id, HOST, NOW_KEPT));
    }

    /** If this fails, check guests, permissions, selections and blocked addresses, and who is said to have acted. */
    @Test
    default void event02TellsWhatElseConcernsACustomer() {
        Heard heard = new Heard();
        Actor eva = Actor.staff("eva");
        Clientele shop = shop(heard::in).actingAs(eva);

        CustomerId id = shop.customers().addGuest(Samples.ada()).id();
        Customer ada = shop.customers().turnIntoCustomer(id);
        shop.consents().grant(id, Purpose.NEWSLETTER, ConsentContract.EVIDENCE);
        shop.consents().withdraw(id, Purpose.NEWSLETTER);
        shop.customers().selected(List.of(id)).disable();
        shop.customers().removeAndBlock(shop.customers().planRemoval(id));
        shop.customers().unblock(ada.email());

        Set<CustomerField> account = Set.of(CustomerField.ACCOUNT, CustomerField.GROUPS, CustomerField.DEFAULT_GROUP);
        Event newsletter = new Event.CustomerChanged(id, Set.of(CustomerField.NEWSLETTER), eva, NOW_KEPT);
        assertThat(heard.events())
                .containsExactly(
                        new Event.CustomerAdded(id, eva, NOW_KEPT),
                        new Event.CustomerChanged(id, account, eva, NOW_KEPT),
                        newsletter,
                        newsletter,
                        new Event.CustomerChanged(id, Set.of(CustomerField.ENABLED), eva, NOW_KEPT),
                        new Event.CustomerRemoved(id, eva, NOW_KEPT),
                        new Event.EmailBlocked(id, eva, NOW_KEPT),
                        new Event.EmailUnblocked(eva, NOW_KEPT));
    }

    /** If this fails, check the other aggregates, and that a removal is told once, however many customers it touches. */
    @Test
    default void event03TellsOfGroupsTitlesAndSettings() {
        Heard heard = new Heard();
        Clientele shop = shop(heard::in);

        Group vip = Samples.group(shop, "VIP");
        SocialTitle dr = shop.titles().create(SocialTitleDraft.of("Dr.", Gender.NEUTRAL));
        CustomerId ada = shop.customers()
                .register(Samples.ada().withTitle(dr.id()).withDefaultGroup(vip.id()))
                .id();
        shop.groups().edit(vip, vip.draft().withDescription("Very important").hidingPrices());
        shop.titles().edit(dr, SocialTitleDraft.of("Dr.", Gender.FEMALE));
        shop.groups().remove(shop.groups().planRemoval(vip.id()));
        shop.titles().remove(shop.titles().planRemoval(dr.id()));
        shop.settings().change(Settings::withB2bMode);
        shop.settings().update(shop.settings().current().withoutB2bMode());

        Event b2b = new Event.SettingsChanged(Set.of(SettingsField.B2B_MODE), HOST, NOW_KEPT);
        assertThat(heard.events())
                .containsExactly(
                        new Event.GroupAdded(vip.id(), HOST, NOW_KEPT),
                        new Event.TitleAdded(dr.id(), HOST, NOW_KEPT),
                        added(ada),
                        new Event.GroupChanged(
                                vip.id(), Set.of(GroupField.DESCRIPTION, GroupField.SHOW_PRICES), HOST, NOW_KEPT),
                        new Event.TitleChanged(dr.id(), Set.of(TitleField.GENDER), HOST, NOW_KEPT),
                        new Event.GroupRemoved(vip.id(), HOST, NOW_KEPT),
                        new Event.TitleRemoved(dr.id(), HOST, NOW_KEPT),
                        b2b,
                        b2b);
    }

    /** If this fails, check that a command which finds nothing to do sends nothing, nor does setting up the shop. */
    @Test
    default void event04IsSilentWhereNothingChanges() {
        Heard heard = new Heard();
        Clientele shop = shop(heard::in);
        assertThat(heard.events()).isEmpty();
        CustomerId id = shop.customers().register(Samples.full(shop)).id();
        Customer ada = shop.consents().withdraw(id, Purpose.PARTNER_OFFERS);
        Group vip = shop.groups().named("VIP").orElseThrow();
        SocialTitle title = shop.titles().all().get(0);
        heard.forget();

        shop.customers().edit(ada, ada.draft());
        shop.customers().disable(ada.id());
        shop.customers().join(ada.id(), vip.id());
        shop.consents().withdraw(ada.id(), Purpose.PARTNER_OFFERS);
        shop.customers().selected(List.of(ada.id())).disable();
        shop.customers().turnIntoCustomer(ada.id());
        shop.customers().update(ada);
        shop.customers().unblock(ada.email());
        shop.groups().edit(vip, vip.draft());
        shop.titles().edit(title, title.draft());
        shop.settings().change(Settings::withB2bMode);
        shop.settings().update(shop.settings().current());

        assertThat(heard.events()).isEmpty();
    }

    /** If this fails, check that what was rolled back, be it a part, is told to nobody after the commit. */
    @Test
    default void event05TellsNobodyWhatWasRolledBack() {
        Heard heard = new Heard();
        Clientele shop = shop(heard::in);
        Transactions transactions = store().transactions();
        List<Customer> kept = new ArrayList<>();

        assertThatThrownBy(() -> transactions.required(() -> {
                    Samples.customer(shop, "Bob", "Never");
                    kept.add(transactions.requiresNew(() -> Samples.customer(shop, "Eve", "Other")));
                    assertThat(heard.afterCommit())
                            .containsExactly(added(kept.get(0).id()));
                    throw new IllegalStateException("fault");
                }))
                .hasMessage("fault");
        transactions.required(() -> {
            kept.add(Samples.customer(shop, "Ada", "Lovelace"));
            assertThatThrownBy(() -> transactions.required(() -> {
                        Samples.customer(shop, "Bob", "Never");
                        throw new IllegalStateException("fault");
                    }))
                    .hasMessage("fault");
            assertThat(heard.afterCommit()).hasSize(1);
            return kept.add(Samples.customer(shop, "Ida", "Later"));
        });

        assertThat(heard.afterCommit())
                .containsExactlyElementsOf(
                        kept.stream().map(one -> added(one.id())).toList());
        assertThat(heard.inTransaction()).hasSize(5);
    }

    /** If this fails, check that what a listener inside throws, of whatever kind, rolls back and reaches the caller unchanged. */
    @Test
    default void event06RollsBackWhenAListenerInsideFails() {
        Heard heard = new Heard();
        AtomicReference<Throwable> fault = new AtomicReference<>();
        EventListener failing = event -> {
            if (fault.get() != null) {
                Undeclared.thrown(fault.get());
            }
        };
        Clientele shop = shop(options -> heard.in(options).listeningInTransaction(failing));
        Customer ada = shop.customers().register(Samples.ada());
        List<Object> before = everythingIn(shop);
        heard.forget();

        for (Throwable one : List.of(new IllegalStateException(), new AssertionError(), new IOException())) {
            fault.set(one);
            List<Runnable> changes = List.of(
                    () -> Samples.customer(shop, "Eve", "Other"),
                    () -> shop.customers().disable(ada.id()),
                    () -> shop.customers().edit(ada, Samples.ada().withEmail("other@example.com")),
                    () -> shop.customers().removeAndBlock(shop.customers().planRemoval(ada.id())),
                    () -> Samples.group(shop, "VIP"),
                    () -> shop.titles().create(SocialTitleDraft.of("Dr.", Gender.NEUTRAL)),
                    () -> shop.settings().change(Settings::withB2bMode));
            for (Runnable change : changes) {
                assertThat(catchThrowable(change::run)).isSameAs(one);
            }
        }
        fault.set(new IllegalStateException());
        assertThatThrownBy(() -> shop.intake()
                        .run(ListedRows.of(row("Eve", "Other", "eve@example.com")), IntakeOptions.defaults()))
                .isInstanceOf(IntakeStoppedException.class)
                .hasCause(fault.get());

        fault.set(null);
        assertThat(everythingIn(shop)).isEqualTo(before);
        assertThat(shop.customers().isBlocked(ada.email())).isFalse();
        assertThat(heard.afterCommit()).isEmpty();
        assertThat(meter().map(StoreMeter::connectionsOpen).orElse(0)).isZero();
    }

    private static List<Object> everythingIn(Clientele shop) {
        List<Object> all = new ArrayList<>();
        all.add(shop.settings().current());
        all.addAll(shop.groups().all());
        all.addAll(shop.titles().all());
        shop.customers().stream(CustomerQuery.all())
                .forEach(row -> all.add(shop.customers().get(row.id())));
        return all;
    }

    /** If this fails, check that the transaction around goes on where the host lets a failure inside pass. */
    @Test
    default void event07TakesBackOnlyWhatTheListenerRefused() {
        Heard heard = new Heard();
        EventListener refusing = event -> {
            if (event instanceof Event.GroupAdded) {
                throw new IllegalStateException("no groups");
            }
        };
        Clientele shop = shop(options -> heard.in(options).listeningInTransaction(refusing));

        Customer ada = store().transactions().required(() -> {
            assertThatThrownBy(() -> Samples.group(shop, "VIP")).hasMessage("no groups");
            return shop.customers().register(Samples.ada());
        });

        assertThat(shop.groups().all()).hasSize(3);
        assertThat(heard.afterCommit()).containsExactly(added(ada.id()));
    }

    /** If this fails, check that neither the caller nor the other listeners notice a listener that fails after the commit. */
    @Test
    default void event08SurvivesAListenerThatFailsAfterTheCommit() {
        Heard heard = new Heard();
        List<Throwable> faults = List.of(new IllegalStateException(), new AssertionError(), new IOException());
        List<Throwable> reported = new ArrayList<>();
        EventListener failing = event -> Undeclared.thrown(faults.get(reported.size()));
        Clientele shop = shop(options -> heard.in(options.listening(failing)).reportingTo((event, listener, thrown) -> {
            assertThat(listener).isSameAs(failing);
            reported.add(thrown);
            throw new IllegalStateException("not even this");
        }));

        CustomerId ada = shop.customers().register(Samples.ada()).id();
        shop.customers().disable(ada);
        shop.customers().enable(ada);

        assertThat(reported).isEqualTo(faults);
        assertThat(heard.events())
                .containsExactly(added(ada), changed(ada, CustomerField.ENABLED), changed(ada, CustomerField.ENABLED));
        assertThat(shop.customers().get(ada).version()).isEqualTo(3);
    }

    /** If this fails, check that each chunk sends one event in its transaction, and one that writes nothing none. */
    @Test
    default void event09TellsOfAnImportByTheChunk() {
        Heard heard = new Heard();
        Clientele shop = shop(heard::in);
        CustomerId ada = shop.customers().register(Samples.ada()).id();
        heard.forget();
        Actor by = Actor.system("import");
        IntakeOptions options = IntakeOptions.defaults()
                .onMatch(IntakeOptions.OnMatch.UPDATE)
                .unknownGroups(IntakeOptions.Unknown.CREATE)
                .chunksOf(2);

        for (IntakeOptions run : List.of(options.dryRun(), options)) {
            assertThat(heard.events()).isEmpty();
            shop.intake()
                    .run(
                            ListedRows.of(
                                    row("Eve", "Other", "eve@example.com").id(new CustomerId(9_001)),
                                    row("Ada", "King", "ada@example.com")
                                            .title("Dr.")
                                            .groups(List.of("VIP")),
                                    row("Ida", "Later", "ida@example.com").id(new CustomerId(9_002)),
                                    row("Jo", "Doe", "jo@example.com").id(new CustomerId(9_003))),
                            run);
        }
        shop.intake().run(ListedRows.of(row("Jo", "Doe", "jo@example.com")), options);

        SocialTitle dr = shop.titles().all().get(2);
        assertThat(heard.events())
                .containsExactly(
                        new Event.TitleAdded(dr.id(), by, NOW_KEPT),
                        new Event.GroupAdded(
                                shop.groups().named("VIP").orElseThrow().id(), by, NOW_KEPT),
                        new Event.CustomersTakenIn(List.of(new CustomerId(9_001)), List.of(ada), by, NOW_KEPT),
                        new Event.CustomersTakenIn(
                                List.of(new CustomerId(9_002), new CustomerId(9_003)), List.of(), by, NOW_KEPT));
    }

    /** If this fails, check that a listener after the commit may use the shop, and that its own changes are told too. */
    @Test
    default void event10LetsAListenerUseTheShopAfterTheCommit() {
        List<Event> last = new ArrayList<>();
        List<Customer> found = new ArrayList<>();
        AtomicReference<Clientele> door = new AtomicReference<>();
        EventListener writing = event -> {
            if (event instanceof Event.CustomerAdded added) {
                found.add(door.get().customers().get(added.customer()));
                door.get().customers().disable(added.customer());
            }
        };
        Clientele shop = shop(options -> options.listening(writing).listening(last::add));
        door.set(shop);

        Customer ada = shop.customers().register(Samples.ada());

        assertThat(found).containsExactly(ada);
        assertThat(last).containsExactly(added(ada.id()), changed(ada.id(), CustomerField.ENABLED));
        assertThat(shop.customers().get(ada.id()).isEnabled()).isFalse();
    }

    /** If this fails, check that a listener inside works in the transaction of the change, whatever becomes of it. */
    @Test
    default void event11LetsAListenerWriteWithTheChange() {
        Heard heard = new Heard();
        AtomicReference<Clientele> door = new AtomicReference<>();
        EventListener writing = event -> {
            if (event instanceof Event.CustomerAdded added) {
                String name =
                        door.get().customers().get(added.customer()).name().first();
                Samples.group(door.get(), "Of " + name);
            }
        };
        Clientele shop = shop(options -> heard.in(options).listeningInTransaction(writing));
        door.set(shop);

        assertThatThrownBy(() -> store().transactions().required(() -> {
                    Samples.customer(shop, "Bob", "Never");
                    assertThat(shop.groups().named("Of Bob")).isPresent();
                    throw new IllegalStateException("fault");
                }))
                .hasMessage("fault");
        assertThat(shop.groups().all()).hasSize(3);
        assertThat(heard.afterCommit()).isEmpty();
        heard.forget();

        CustomerId ada = shop.customers().register(Samples.ada()).id();
        Group made = shop.groups().named("Of Ada").orElseThrow();
        assertThat(heard.events()).containsExactly(added(ada), new Event.GroupAdded(made.id(), HOST, NOW_KEPT));
    }

    /** If this fails, check that work which is repeated is told once, and that nothing is lost among threads. */
    @Test
    default void event12TellsOnceWhatTookSeveralAttempts() throws InterruptedException {
        Heard heard = new Heard();
        Clientele shop = shop(heard::in);
        CustomerId ada = shop.customers().register(Samples.ada()).id();
        List<GroupId> groups = IntStream.range(0, 4)
                .mapToObj(i -> Samples.group(shop, "Group " + i).id())
                .toList();
        heard.forget();

        assertThat(Race.of(4, i -> shop.customers().join(ada, groups.get(i)))).allMatch(Race.Finish::won);

        assertThat(heard.afterCommit()).hasSize(4).containsOnly(changed(ada, CustomerField.GROUPS));
        assertThat(heard.inTransaction()).hasSizeGreaterThanOrEqualTo(4);
    }
}
