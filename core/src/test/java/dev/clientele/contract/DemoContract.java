package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.DemoData;
import dev.clientele.account.SignIn;
import dev.clientele.consent.Consent;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.NamePolicy;
import dev.clientele.customer.RequiredField;
import dev.clientele.event.Event;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.Group;
import dev.clientele.group.GroupDraft;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Money;
import dev.clientele.password.PasswordHasher;
import dev.clientele.password.PasswordHashers;
import dev.clientele.password.PasswordPolicy;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import dev.clientele.settings.Settings;
import dev.clientele.title.Gender;
import dev.clientele.visit.Visit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The demo data in every store; a store without visits, accounts or bulk intake does not implement this part. */
public interface DemoContract extends StoreFixture {
    /** It makes no difference here, and takes no time. */
    PasswordHasher FAST = PasswordHashers.pbkdf2(1_000);

    private Clientele demoShop() {
        return shop(options -> options.hashing(FAST));
    }

    private Customer demoCustomer(Clientele shop, String email) {
        return shop.customers().findByEmail(new EmailAddress(email)).orElseThrow();
    }

    private List<CustomerRow> everybody(Clientele shop) {
        return shop.customers().stream(CustomerQuery.all()).toList();
    }

    /** If this fails, check what of John is not stored, or not as it is for other customers. */
    @Test
    default void demo1BringsJohn() {
        Clientele shop = demoShop();
        DemoData.Made made = DemoData.putInto(shop);
        Customer john = demoCustomer(shop, "pub@prestashop.com");
        List<Visit> visits = shop.visits().of(john.id());

        assertThat(made).isEqualTo(new DemoData.Made(14, 3));
        assertThat(john.name().first()).isEqualTo("John");
        assertThat(john.name().last()).isEqualTo("DOE");
        assertThat(john.birthDate()).isPresent();
        assertThat(john.ageOn(LocalDate.of(2026, 3, 1))).contains(56);
        assertThat(shop.titles().find(john.title().orElseThrow()).orElseThrow().gender())
                .isEqualTo(Gender.MALE);
        assertThat(john.addresses().billing())
                .isPresent()
                .isEqualTo(john.addresses().shipping());
        assertThat(john.registered()).isBetween(NOW.minus(Duration.ofDays(730)), NOW.minus(Duration.ofDays(700)));
        for (Purpose purpose : Purpose.values()) {
            assertThat(john.consents().of(purpose))
                    .isInstanceOfSatisfying(
                            Consent.Granted.class,
                            granted -> assertThat(granted.evidence().how()).contains("demonstration data"));
        }
        assertThat(shop.consents().history(john.id())).hasSize(2);
        assertThat(visits).hasSize(2).allMatch(visit -> visit.start().isAfter(john.registered()));
        assertThat(visits).extracting(Visit::pages).containsExactly(3, 7);
        assertThat(shop.customers().activity(john.id()))
                .isEqualTo(new CustomerActivity(
                        Money.of("178.37"),
                        Optional.of(visits.get(0).start()),
                        Optional.of(visits.get(0).ip())));
        assertThat(shop.accounts().signIn("pub@prestashop.com", "123456789", new IpAddress("192.0.2.1")))
                .isInstanceOf(SignIn.SignedIn.class);
    }

    /** If this fails, check bulk writes of guests, companies, addresses and letters of other scripts. */
    @Test
    default void demo2BringsASmallShop() {
        Clientele shop = demoShop();
        DemoData.putInto(shop);
        shop.settings().change(Settings::withB2bMode);
        List<CustomerRow> rows = everybody(shop);

        assertThat(rows).hasSize(13);
        assertThat(rows)
                .allMatch(row -> row.email().value().matches("pub@prestashop\\.com|.*@example\\.(com|org|net)"));
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.registered()).isBefore(NOW);
            assertThat(row.lastVisit())
                    .hasValueSatisfying(last -> assertThat(last).isBetween(row.registered(), NOW));
            Customer customer = shop.customers().get(row.id());
            assertThat(customer.addresses().billing()).isPresent();
            assertThat(shop.customers().checkEdit(customer, customer.draft())).isEmpty();
            assertThat(shop.accounts().passwordSince(row.id()).isPresent())
                    .isEqualTo(row.email().value().startsWith("pub@"));
        });
        assertThat(rows).extracting(CustomerRow::isEnabled).contains(true, false);
        assertThat(rows).extracting(CustomerRow::hasNewsletter).contains(true, false);
        assertThat(rows).extracting(CustomerRow::company).contains(Optional.of("Smit Groothandel"));
        assertThat(shop.customers().search("Παπαδοπούλου").rows()).hasSize(1);
        assertThat(shop.groups().all())
                .extracting(group -> group.name().value())
                .contains("VIP", "Wholesale", "Friends and family");
        Group wholesale = shop.groups().named("Wholesale").orElseThrow();
        assertThat(shop.groups()
                        .pricingFor(demoCustomer(shop, "karin.smit@example.net").id()))
                .isEqualTo(wholesale.pricing());
        assertThat(shop.groups()
                        .memberCount(shop.groups().builtIn(BuiltInGroup.GUEST).id()))
                .isOne();
    }

    /** If this fails, check that the data is found by its addresses. */
    @Test
    default void demo3ChangesNothingTheSecondTime() {
        Clientele shop = demoShop();
        DemoData.putInto(shop);
        Customer john = demoCustomer(shop, "pub@prestashop.com");
        shop.customers().edit(john, john.draft().withEmail("john.doe@example.com"));
        shop.accounts().setPassword(john.id(), "nobody knows this");
        shop.customers()
                .remove(shop.customers()
                        .planRemoval(demoCustomer(shop, "olena@example.com").id()));
        List<CustomerRow> before = everybody(shop);

        assertThat(DemoData.putInto(shop)).isEqualTo(new DemoData.Made(0, 0));
        assertThat(everybody(shop)).isEqualTo(before);
        assertThat(shop.accounts()
                        .signIn("john.doe@example.com", "nobody knows this", new IpAddress("192.0.2.1"))
                        .signedIn())
                .isPresent();
    }

    /** If this fails, check that all of it is written in one transaction. */
    @Test
    default void demo4IsWrittenAsAWhole() {
        List<Event> told = new ArrayList<>();
        Clientele failing = shop(options -> options.hashing(FAST).listeningInTransaction(event -> {
            told.add(event);
            if (event instanceof Event.PasswordChanged) {
                throw new IllegalStateException("not now");
            }
        }));
        int groups = failing.groups().all().size();

        assertThatThrownBy(() -> DemoData.putInto(failing)).hasMessageContaining("not now");
        assertThat(told).hasSizeGreaterThan(10);
        assertThat(everybody(failing)).isEmpty();
        assertThat(failing.groups().all()).hasSize(groups);
        assertThat(DemoData.putInto(demoShop())).isEqualTo(new DemoData.Made(14, 3));
    }

    /** If this fails, check that the shop's rules for what is typed do not hold for it, and that its own groups stay. */
    @Test
    default void demo5FitsIntoAnyShop() {
        Heard heard = new Heard();
        Clientele shop = shop(options -> heard.in(options.hashing(FAST)));
        shop.settings()
                .change(settings -> settings.withNames(NamePolicy.STRICT)
                        .withRequired(Set.of(RequiredField.values()))
                        .withPasswords(new PasswordPolicy(20).refusingMostUsed().refusingPersonal()));
        Group own = shop.groups().create(GroupDraft.of("vip"));
        shop.titles().all().forEach(title -> shop.titles().remove(shop.titles().planRemoval(title.id())));
        Customer blocked = shop.customers().addGuest(Samples.ada().withEmail("zoe.mueller@example.net"));
        shop.customers().removeAndBlock(shop.customers().planRemoval(blocked.id()));
        heard.forget();

        assertThat(DemoData.putInto(shop).groups()).isEqualTo(2);
        assertThat(shop.groups().find(own.id())).contains(own);
        assertThat(shop.groups().memberCount(own.id())).isOne();
        assertThat(shop.customers().list(CustomerQuery.all()).rows())
                .allMatch(row -> row.title().isEmpty());
        assertThat(heard.events())
                .hasAtLeastOneElementOfType(Event.CustomerAdded.class)
                .hasAtLeastOneElementOfType(Event.GroupAdded.class)
                .hasAtLeastOneElementOfType(Event.PasswordChanged.class)
                .hasAtLeastOneElementOfType(Event.VisitBegan.class);
    }

    /** If this fails, check what a unique key does to the second of two transactions that write it. */
    @Test
    default void demo6IsPutInOnceBySeveralAtOnce() throws InterruptedException {
        Clientele shop = demoShop();
        List<Race.Finish<DemoData.Made>> finishes = Race.of(4, i -> DemoData.putInto(shop));

        assertThat(finishes).allMatch(Race.Finish::won);
        assertThat(finishes)
                .extracting(Race.Finish::result)
                .containsExactlyInAnyOrder(
                        new DemoData.Made(14, 3),
                        new DemoData.Made(0, 0),
                        new DemoData.Made(0, 0),
                        new DemoData.Made(0, 0));
        assertThat(everybody(shop)).hasSize(13);
    }

    /** If this fails, check that the shop's record keeps the mark whatever becomes of the customers, and with other settings. */
    @Test
    default void demo7BringsNobodyBackOnceEverybodyIsGone() throws InterruptedException {
        Clientele shop = demoShop();
        DemoData.putInto(shop);
        shop.settings().change(Settings::withB2bMode);
        List<CustomerRow> all =
                shop.customers().stream(CustomerQuery.all().includingGuests()).toList();
        all.forEach(row -> shop.customers().remove(shop.customers().planRemoval(row.id())));

        List<Race.Finish<DemoData.Made>> finishes = Race.of(2, i -> DemoData.putInto(shop));

        assertThat(all).hasSize(14);
        assertThat(finishes).extracting(Race.Finish::result).containsOnly(new DemoData.Made(0, 0));
        assertThat(shop.customers().stream(CustomerQuery.all().includingGuests()))
                .isEmpty();
    }
}
