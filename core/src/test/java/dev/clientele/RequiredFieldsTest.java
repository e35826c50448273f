package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.b2b.B2bDraft;
import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.AddressDraft;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.RequiredField;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.Problem;
import dev.clientele.settings.Settings;
import dev.clientele.store.InMemoryStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a shop demands of who creates an account, and of whom it does not. */
class RequiredFieldsTest {
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");
    private static final Consent GRANTED = Consent.granted(ConsentEvidence.givenByCustomer(NOW, "form"));
    private static final AddressDraft HOME = AddressDraft.of("Ada", "Lovelace", "Main street 1", "London", "GB");

    private final InMemoryStore store = new InMemoryStore();
    private final Clientele shop =
            Clientele.on(store, ClienteleOptions.defaults().clock(Clock.fixed(NOW, ZoneOffset.UTC)));
    private final CustomerDraft ada = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");

    private void demand(RequiredField... fields) {
        shop.settings().change(settings -> settings.withRequired(Set.of(fields)));
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }

    private CustomerDraft filledIn(RequiredField field, CustomerDraft draft) {
        B2bDraft company = draft.b2b().orElse(B2bDraft.empty());
        return switch (field) {
            case TITLE -> draft.withTitle(shop.titles().all().get(0).id());
            case BIRTH_DATE -> draft.withBirthDate(LocalDate.of(1985, 12, 10));
            case NEWSLETTER -> draft.withConsent(Purpose.NEWSLETTER, GRANTED);
            case PARTNER_OFFERS -> draft.withConsent(Purpose.PARTNER_OFFERS, GRANTED);
            case BILLING_ADDRESS -> draft.withAddress(HOME.forBilling());
            case SHIPPING_ADDRESS -> draft.withAddress(HOME.forShipping());
            case COMPANY -> draft.withB2b(company.withCompany("Baobab BV"));
            case COMPANY_NUMBER -> draft.withB2b(company.withKvkNumber("69599084"));
            case ACTIVITY_CODE -> draft.withB2b(company.withSbiCode("6201"));
            case WEBSITE -> draft.withB2b(company.withWebsite("https://baobab.example"));
        };
    }

    @ParameterizedTest
    @EnumSource
    void areDemandedUntilTheyAreFilledIn(RequiredField field) {
        shop.settings().change(Settings::withB2bMode);
        demand(field);
        CustomerDraft everythingElse = Stream.of(RequiredField.values())
                .filter(other -> other != field)
                .reduce(ada, (draft, other) -> filledIn(other, draft), (one, other) -> other);

        assertThat(codes(shop.customers().check(ada)))
                .isEqualTo(codes(shop.customers().check(everythingElse)))
                .singleElement()
                .asString()
                .startsWith(field.path() + " ")
                .endsWith(field.path().startsWith("consents") ? "box.required" : "field.required");
        assertThat(shop.customers().check(filledIn(field, ada))).isEmpty();
        assertThat(shop.customers().register(filledIn(field, ada)).version()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void areNotDemandedOfCompaniesWhereThereAreNone(RequiredField field) {
        demand(field);
        boolean ofCompanies = field.path().startsWith("b2b.");

        assertThat(shop.customers().check(ada).isEmpty()).isEqualTo(ofCompanies);
    }

    @Test
    void areDemandedOfCustomersAndProgramsAndNotOfStaff() {
        demand(RequiredField.TITLE);
        List<Clientele> held = List.of(
                shop,
                shop.actingAs(Actor.customer()),
                shop.actingAs(Actor.system("form")),
                shop.speaking(Locale.FRENCH));

        for (Clientele each : held) {
            assertThat(codes(each.customers().check(ada))).containsExactly("title field.required");
            assertThatExceptionOfType(InvalidDraftException.class)
                    .isThrownBy(() -> each.customers().register(ada))
                    .withMessage("The draft of a customer was refused: title (field.required)."
                            + " Correct these fields and try again.");
        }
        Customers staff = shop.actingAs(Actor.staff("eva")).customers();
        assertThat(staff.check(ada)).isEmpty();
        assertThat(staff.register(ada).title()).isEmpty();
    }

    @Test
    void areNeverDemandedOfAnEdit() {
        Customer stored = shop.customers().register(ada);
        shop.settings().change(Settings::withB2bMode);
        demand(RequiredField.values());

        assertThat(shop.customers().checkEdit(stored, stored.draft())).isEmpty();
        Customer edited = shop.customers().edit(stored, stored.draft().withLastName("King"));
        assertThat(edited.version()).isEqualTo(2);
        assertThat(shop.customers().disable(stored.id()).isEnabled()).isFalse();
        assertThat(shop.customers()
                        .update(shop.customers().get(stored.id()).enable())
                        .isEnabled())
                .isTrue();
    }

    @Test
    void areNotDemandedOfGuests() {
        demand(RequiredField.TITLE, RequiredField.NEWSLETTER);

        assertThat(shop.customers().addGuest(ada).isGuest()).isTrue();
    }

    @Test
    void areDemandedWhenAGuestTurnsIntoACustomerUnlessStaffDoIt() {
        Customer guest = shop.customers().addGuest(ada);
        demand(RequiredField.BIRTH_DATE);

        assertThatExceptionOfType(InvalidDraftException.class)
                .isThrownBy(() -> shop.customers().turnIntoCustomer(guest.id()))
                .satisfies(e -> assertThat(codes(e.problems())).containsExactly("birthDate field.required"));
        assertThat(shop.customers().get(guest.id())).isEqualTo(guest);
        assertThat(shop.actingAs(Actor.staff("eva"))
                        .customers()
                        .turnIntoCustomer(guest.id())
                        .isGuest())
                .isFalse();
        assertThat(shop.customers().turnIntoCustomer(guest.id()).isGuest()).isFalse();
    }

    @Test
    void areNotDemandedOfTheRowsOfAFile() {
        shop.settings().change(Settings::withB2bMode);
        demand(RequiredField.values());

        assertThat(Rows.taken(shop, Rows.ada()).created()).isEqualTo(1);
        assertThat(Rows.taken(shop, Rows.ada().lastName("King")).updated()).isEqualTo(1);
    }
}
