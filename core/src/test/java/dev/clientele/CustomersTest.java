package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Address;
import dev.clientele.customer.AddressDraft;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.CustomerRemovalPlan;
import dev.clientele.customer.DefaultGroupException;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.customer.GroupMembership;
import dev.clientele.customer.IdTakenException;
import dev.clientele.customer.NamePolicy;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.Problem;
import dev.clientele.kernel.StalePlanException;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import dev.clientele.query.CustomerSort;
import dev.clientele.query.InvalidQueryException;
import dev.clientele.query.Page;
import dev.clientele.query.PageCursor;
import dev.clientele.store.InMemoryStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class CustomersTest {
    private final ScriptedStore store = new ScriptedStore();
    private final Clientele shop = Clientele.on(store);
    private final Customers customers = shop.customers();
    private final CustomerDraft ada = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");

    @Test
    void refusesWhatItFindsWhenItIsOnlyAsked() {
        CustomerDraft wrong = CustomerDraft.of("Ada1", "", "ada").withBirthDate(LocalDate.of(1700, 1, 1));
        List<Problem> problems = customers.check(wrong);

        assertThat(problems).extracting(Problem::path).containsExactly("birthDate", "email", "firstName", "lastName");
        assertThatExceptionOfType(InvalidDraftException.class)
                .isThrownBy(() -> customers.register(wrong))
                .satisfies(e -> assertThat(e.problems()).isEqualTo(problems));
        Customer stored = customers.register(ada);
        assertThatExceptionOfType(InvalidDraftException.class)
                .isThrownBy(() -> customers.edit(stored, wrong))
                .satisfies(e -> assertThat(e.problems()).isEqualTo(problems));
        assertThat(customers.get(stored.id())).isEqualTo(stored);
    }

    @Test
    void goesByTheShopsPolicyForNames() {
        CustomerDraft r2d2 = ada.withFirstName("R2D2");
        assertThat(customers.check(r2d2)).extracting(Problem::code).containsExactly("name.forbidden-character");

        Clientele lenient = Clientele.on(store);
        lenient.settings().change(settings -> settings.withNames(NamePolicy.LENIENT));
        assertThat(lenient.customers().check(r2d2)).isEmpty();
        assertThat(lenient.customers().register(r2d2).name().first()).isEqualTo("R2D2");
    }

    @Test
    void goesByTheDayInTheShopsZone() {
        CustomerDraft bornOnTheSecond = ada.withBirthDate(LocalDate.of(2026, 7, 2));
        Clock amsterdam = Clock.fixed(Instant.parse("2026-07-01T23:00:00Z"), ZoneId.of("Europe/Amsterdam"));
        Clientele there =
                Clientele.on(new InMemoryStore(), ClienteleOptions.defaults().clock(amsterdam));

        assertThat(there.customers().check(bornOnTheSecond)).isEmpty();
        assertThat(there.customers().check(ada.withBirthDate(LocalDate.of(2026, 7, 3))))
                .extracting(Problem::code)
                .containsExactly("birth-date.future");
        there.settings().change(settings -> settings.withZone(ZoneOffset.UTC));
        assertThat(there.customers().check(bornOnTheSecond))
                .extracting(Problem::code)
                .containsExactly("birth-date.future");
    }

    @Test
    void makesGuestsWhoseAddressOthersMayHave() {
        Customer guest = customers.addGuest(ada);
        Customer again = customers.addGuest(ada);
        Customer registered = customers.register(ada);

        assertThat(List.of(guest, again)).allMatch(Customer::isGuest);
        assertThat(guest.membership()).isEqualTo(GroupMembership.of(builtIn(BuiltInGroup.GUEST)));
        assertThat(customers.findByEmail(registered.email())).contains(registered);
        assertThat(customers.list(CustomerQuery.all()).rows())
                .extracting(CustomerRow::id)
                .containsExactly(registered.id());
        assertThat(customers.list(CustomerQuery.all().includingGuests()).rows())
                .extracting(CustomerRow::isGuest)
                .containsExactly(true, true, false);
        assertThat(customers.search("ada").rows()).hasSize(1);
    }

    private GroupId builtIn(BuiltInGroup which) {
        return shop.groups().builtIn(which).id();
    }

    @Test
    void turnsAGuestIntoACustomerUnlessTheAddressIsTaken() {
        Customer guest = customers.addGuest(ada);
        Customer again = customers.addGuest(ada);
        Customer turned = customers.turnIntoCustomer(guest.id());

        assertThat(turned.isGuest()).isFalse();
        assertThat(turned.membership()).isEqualTo(GroupMembership.of(builtIn(BuiltInGroup.CUSTOMER)));
        assertThat(turned.version()).isEqualTo(2);
        assertThat(customers.turnIntoCustomer(guest.id())).isEqualTo(turned);
        assertThatExceptionOfType(EmailTakenException.class).isThrownBy(() -> customers.turnIntoCustomer(again.id()));
        assertThat(customers.get(again.id())).isEqualTo(again);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> customers.turnIntoCustomer(new CustomerId(4_711)));
    }

    @Test
    void editsAGuestWhoStaysOne() {
        Customer guest = customers.addGuest(ada);
        Customer edited = customers.edit(guest, ada.withLastName("King"));

        assertThat(edited.isGuest()).isTrue();
        assertThat(edited.membership()).isEqualTo(guest.membership());
    }

    @Test
    void editsByIdAndVersion() {
        Customer stored = customers.register(ada);
        Customer edited = customers.edit(stored.id(), 1, ada.withLastName("King"));

        assertThat(edited.version()).isEqualTo(2);
        assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> customers.edit(stored.id(), 1, ada))
                .returns(1L, StaleVersionException::expected)
                .returns(2L, StaleVersionException::found);
        assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> customers.edit(stored.id(), 3, ada));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> customers.edit(new CustomerId(4_711), 1, ada));
    }

    @Test
    void writesDownWhoWithdraws() {
        Instant now = Instant.parse("2026-07-01T12:00:00Z");
        Customer stored = customers.register(
                ada.withConsent(Purpose.NEWSLETTER, Consent.granted(ConsentEvidence.givenByCustomer(now, "form"))));
        Customers eva = shop.actingAs(Actor.staff("eva")).customers();

        Customer withdrawn = eva.withdraw(stored.id(), Purpose.NEWSLETTER);
        assertThat(withdrawn.consents().newsletter())
                .asInstanceOf(InstanceOfAssertFactories.type(Consent.Withdrawn.class))
                .returns(Actor.staff("eva"), Consent.Withdrawn::by);
        assertThat(withdrawn.version()).isEqualTo(2);
        assertThat(customers.withdraw(stored.id(), Purpose.NEWSLETTER)).isEqualTo(withdrawn);
        assertThat(customers.withdraw(stored.id(), Purpose.PARTNER_OFFERS).version())
                .isEqualTo(3);
    }

    @Test
    void movesACustomerThroughGroups() {
        CustomerId id = customers.register(ada).id();
        GroupId vip = shop.groups().create(GroupDraft.of("VIP")).id();

        assertThat(customers.join(id, vip).membership().groups()).contains(vip);
        assertThat(customers.preferGroup(id, vip).membership().defaultGroup()).isEqualTo(vip);
        assertThatExceptionOfType(DefaultGroupException.class)
                .isThrownBy(() -> customers.leave(id, vip))
                .withMessage("Group " + vip.value()
                        + " is the customer's default group. Let the customer prefer another group first.");
        assertThat(customers.leave(id, builtIn(BuiltInGroup.CUSTOMER)).membership())
                .isEqualTo(GroupMembership.of(vip));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> customers.join(id, new GroupId(99)))
                .withMessage("There is no group 99 in this shop. It may have been removed: read the list again.");
    }

    @Test
    void makesACustomerTogetherWithBothAddresses() {
        AddressDraft home = AddressDraft.of("Ada", "Lovelace", "Main street 1", "London", "gb");
        Customer stored = customers.register(ada.withAddress(home.forBilling())
                .withAddress(home.withAlias("Work").forShipping()));

        assertThat(customers.get(stored.id()).addresses().billing())
                .map(Address::alias)
                .contains("");
        assertThat(customers.get(stored.id()).addresses().shipping())
                .map(Address::alias)
                .contains("Work");
        CustomerRemovalPlan plan = customers.planRemoval(stored.id());
        assertThat(plan.addresses()).isEqualTo(2);
        customers.edit(stored, stored.draft().withAddresses(List.of()));
        assertThatExceptionOfType(StalePlanException.class).isThrownBy(() -> customers.remove(plan));
    }

    @Test
    void sortsWithOrWithoutPrefixes() {
        for (String last : List.of("de Vries", "Berg", "van den Berg", "Zwart", "Cohen")) {
            customers.register(ada.withLastName(last).withEmail(last.replace(' ', '.') + "@example.com"));
        }
        CustomerQuery all = CustomerQuery.all().ofSize(2);

        assertThat(lastNames(all.sortedBy(CustomerSort.LAST_NAME)))
                .containsExactly("Berg", "Cohen", "de Vries", "van den Berg", "Zwart");
        assertThat(lastNames(all.sortedBy(CustomerSort.LAST_NAME_WITHOUT_PREFIX)))
                .containsExactly("Berg", "van den Berg", "Cohen", "de Vries", "Zwart");
        assertThat(lastNames(all.sortedBy(CustomerSort.LAST_NAME_WITHOUT_PREFIX).descending()))
                .containsExactly("Zwart", "de Vries", "Cohen", "van den Berg", "Berg");
    }

    /** Page by page, so that the cursors are asked too. */
    private List<String> lastNames(CustomerQuery query) {
        List<String> names = new ArrayList<>();
        Optional<PageCursor> next = Optional.empty();
        do {
            Page<CustomerRow> page = customers.list(next.map(query::after).orElse(query));
            page.rows().forEach(row -> names.add(row.name().last()));
            next = page.next();
        } while (next.isPresent());
        assertThat(customers.stream(query).map(row -> row.name().last())).isEqualTo(names);
        return names;
    }

    @Test
    void triesOtherIdsWhereAnImportTookThem() {
        CustomerId taken = customers.register(ada).id();
        store.nextIds.addAll(List.of(taken, taken, taken, taken));

        assertThat(customers.register(ada.withEmail("eva@example.com")).id()).isNotEqualTo(taken);
    }

    @Test
    void givesUpAfterFiveIdsThatAreTaken() {
        CustomerId taken = customers.register(ada).id();
        store.nextIds.addAll(List.of(taken, taken, taken, taken, taken));

        assertThatExceptionOfType(IdTakenException.class)
                .isThrownBy(() -> customers.register(ada.withEmail("eva@example.com")));
        assertThat(customers.search("eva").rows()).isEmpty();
    }

    @Test
    void switchesAnAccountOffWhileOthersEditIt() {
        Customer stored = customers.register(ada);
        store.updatesTooLate = 4;

        assertThat(customers.disable(stored.id()).isEnabled()).isFalse();
        assertThat(customers.get(stored.id()).version()).isEqualTo(2);
    }

    @Test
    void givesUpAfterFiveEditsOfOthers() {
        Customer stored = customers.register(ada);
        store.updatesTooLate = 5;

        assertThatExceptionOfType(StaleVersionException.class).isThrownBy(() -> customers.disable(stored.id()));
        assertThat(customers.get(stored.id())).isEqualTo(stored);
    }

    @Test
    void writesNothingWhereNothingChanges() {
        Customer stored = customers.register(ada);

        assertThat(customers.enable(stored.id())).isEqualTo(stored);
        assertThat(customers.disable(stored.id()).version()).isEqualTo(2);
        assertThat(customers.disable(stored.id()).version()).isEqualTo(2);
    }

    @Test
    void searchesForNoMoreThanASearchCanHold() {
        assertThatExceptionOfType(InvalidQueryException.class).isThrownBy(() -> customers.search("a".repeat(201)));
        assertThat(customers.search("").rows()).isEmpty();
    }

    @Test
    void knowsTheActivityOfWhoIsThere() {
        assertThat(customers.activity(customers.register(ada).id())).isEqualTo(CustomerActivity.NONE);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> customers.activity(new CustomerId(4_711)))
                .withMessage("There is no customer 4711 in this shop. It may have been removed: read the list again.");
    }
}
