package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.b2b.B2bDraft;
import dev.clientele.b2b.B2bProfile;
import dev.clientele.b2b.RiskRating;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.PersonName;
import dev.clientele.group.Group;
import dev.clientele.group.GroupDraft;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.Problem;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import dev.clientele.settings.Settings;
import dev.clientele.store.InMemoryStore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is known of customers as companies: shown in B2B mode, else hidden and kept. */
class B2bModeTest {
    private static final B2bDraft BAOBAB = B2bDraft.of("Baobab BV")
            .withKvkNumber("69599084")
            .withWebsite("https://baobab.example")
            .withCredit(new BigDecimal("5000"), 30)
            .withRisk(RiskRating.LOW);

    private final InMemoryStore store = new InMemoryStore();
    private final Clientele shop = Clientele.on(store);
    private final Customers customers = shop.customers();
    private final CustomerDraft ada =
            CustomerDraft.of("Ada", "Lovelace", "ada@example.com").withB2b(BAOBAB);

    private void on() {
        shop.settings().change(Settings::withB2bMode);
    }

    private void off() {
        shop.settings().change(Settings::withoutB2bMode);
    }

    private Customer company() {
        on();
        return customers.register(ada);
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }

    @Test
    void takesCompaniesInOnlyWhileItIsOn() {
        assertThat(codes(customers.check(ada))).containsExactly("b2b b2b.off");
        assertThat(codes(customers.checkGuest(ada))).containsExactly("b2b b2b.off");
        assertThatExceptionOfType(InvalidDraftException.class).isThrownBy(() -> customers.register(ada));
        assertThatExceptionOfType(InvalidDraftException.class).isThrownBy(() -> customers.addGuest(ada));

        assertThat(company().b2b()).contains(B2bProfile.of(BAOBAB));
        assertThat(codes(customers.check(ada.withB2b(BAOBAB.withKvkNumber("1")))))
                .containsExactly("b2b.kvkNumber b2b.kvk-invalid");
    }

    @Test
    void hidesWhenItIsOffAndShowsItAllAgain() {
        Customer stored = company();
        off();

        assertThat(customers.get(stored.id()).b2b()).isEmpty();
        assertThat(customers.find(stored.id())).get().returns(Optional.empty(), Customer::b2b);
        assertThat(customers.findByEmail(stored.email())).get().returns(Optional.empty(), Customer::b2b);
        assertThat(customers.get(stored.id()).draft().b2b()).isEmpty();
        on();
        assertThat(customers.get(stored.id())).isEqualTo(stored);
        assertThat(customers.findByEmail(stored.email())).contains(stored);
    }

    @Test
    void neitherListsNorSearchesCompaniesWhileItIsOff() {
        Customer stored = company();
        CustomerQuery all = CustomerQuery.all();
        assertThat(customers.list(all).rows())
                .extracting(CustomerRow::company)
                .containsExactly(Optional.of("Baobab BV"));
        assertThat(customers.stream(all.companyContains("OBAB")))
                .extracting(CustomerRow::id)
                .containsExactly(stored.id());
        assertThat(customers.search("baob").rows()).hasSize(1);
        off();

        assertThat(customers.list(all).rows()).extracting(CustomerRow::company).containsExactly(Optional.empty());
        assertThat(customers.list(all.inB2bMode(true)).rows())
                .extracting(CustomerRow::company)
                .containsExactly(Optional.empty());
        assertThat(customers.stream(all)).extracting(CustomerRow::company).containsExactly(Optional.empty());
        assertThat(customers.list(all.companyContains("OBAB")).rows()).isEmpty();
        assertThat(customers.stream(all.inB2bMode(true).companyContains("OBAB")))
                .isEmpty();
        assertThat(customers.search("baob").rows()).isEmpty();
        assertThat(customers.search("love").rows()).hasSize(1);
    }

    @Test
    void keepsTheCompanyThroughEveryChangeWhileItIsOff() {
        Customer stored = company();
        Group vip = shop.groups().create(GroupDraft.of("VIP"));
        off();

        Customer read = customers.get(stored.id());
        Customer edited = customers.edit(read, read.draft().withLastName("King"));
        assertThat(edited.b2b()).isEmpty();
        assertThat(customers
                        .edit(edited.id(), edited.version(), edited.draft().disabled())
                        .b2b())
                .isEmpty();
        assertThat(customers
                        .update(customers.get(stored.id()).rename(new PersonName("Augusta", "King")))
                        .b2b())
                .isEmpty();
        assertThat(customers.enable(stored.id()).b2b()).isEmpty();
        assertThat(customers.join(stored.id(), vip.id()).b2b()).isEmpty();
        assertThat(customers.preferGroup(stored.id(), vip.id()).b2b()).isEmpty();
        shop.groups().remove(shop.groups().planRemoval(vip.id()));
        assertThat(Rows.taken(shop, Rows.ada().lastName("Byron")).updated()).isEqualTo(1);
        on();

        Customer found = customers.get(stored.id());
        assertThat(found.b2b()).isEqualTo(stored.b2b());
        assertThat(found.name()).isEqualTo(new PersonName("Ada", "Byron"));
    }

    @Test
    void keepsTheCompanyOfWhoTurnsFromAGuestWhileItIsOff() {
        on();
        Customer guest = customers.addGuest(ada);
        off();

        assertThat(customers.turnIntoCustomer(guest.id()).b2b()).isEmpty();
        on();
        assertThat(customers.get(guest.id()).b2b()).isEqualTo(guest.b2b());
    }

    @Test
    void keepsTheCompanyIfItIsSwitchedOnWhileSomebodyEdits() {
        Customer stored = company();
        off();
        Customer read = customers.get(stored.id());
        CustomerDraft form = read.draft().withLastName("King");
        on();

        Customer edited = customers.edit(read, form);
        assertThat(edited.b2b()).isEqualTo(stored.b2b());
        assertThat(edited.name().last()).isEqualTo("King");
    }

    @Test
    void takesWhatSomebodyFillsInThoughNothingWasShown() {
        Customer stored = company();
        off();
        Customer read = customers.get(stored.id());
        on();

        Customer edited = customers.edit(read, read.draft().withB2b(B2bDraft.of("Acacia")));
        assertThat(edited.b2b()).map(B2bProfile::company).contains("Acacia");
        Customer without = customers.edit(edited, edited.draft().withoutB2b());
        assertThat(customers.edit(without, without.draft().withB2b(BAOBAB)).b2b())
                .isEqualTo(stored.b2b());
    }

    @Test
    void takesACompanyAwayOnlyWhereItCanBeSeen() {
        Customer stored = company();

        assertThat(customers.edit(stored, stored.draft().withoutB2b()).b2b()).isEmpty();
        off();
        on();
        assertThat(customers.get(stored.id()).b2b()).isEmpty();
    }

    @Test
    void removesCustomersWhetherTheirCompanyIsShownOrNot() {
        Customer stored = company();
        off();

        customers.remove(customers.planRemoval(stored.id()));
        assertThat(customers.find(stored.id())).isEmpty();
    }
}
