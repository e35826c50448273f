package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.IdTakenException;
import dev.clientele.customer.NamePolicy;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.Problem;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.query.InvalidQueryException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
        Clientele lenient = Clientele.on(store, ClienteleOptions.defaults().names(NamePolicy.LENIENT));

        assertThat(customers.check(r2d2)).extracting(Problem::code).containsExactly("name.forbidden-character");
        assertThat(lenient.customers().check(r2d2)).isEmpty();
        assertThat(lenient.customers().register(r2d2).name().first()).isEqualTo("R2D2");
    }

    @Test
    void goesByTheDayInTheShopsZone() {
        CustomerDraft bornOnTheSecond = ada.withBirthDate(LocalDate.of(2026, 7, 2));
        Clock amsterdam = Clock.fixed(Instant.parse("2026-07-01T23:00:00Z"), ZoneId.of("Europe/Amsterdam"));
        Clientele there = Clientele.on(store, ClienteleOptions.defaults().clock(amsterdam));

        assertThat(there.customers().check(bornOnTheSecond)).isEmpty();
        assertThat(there.customers().check(ada.withBirthDate(LocalDate.of(2026, 7, 3))))
                .extracting(Problem::code)
                .containsExactly("birth-date.future");
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
