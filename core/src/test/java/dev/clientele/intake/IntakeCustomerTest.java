package dev.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.consent.Purpose;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntakeCustomerTest {
    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");

    @Test
    void saysNothingAtFirst() {
        IntakeCustomer customer = new IntakeCustomer();

        assertThat(customer.id()).isEmpty();
        assertThat(customer.firstName()).isEmpty();
        assertThat(customer.lastName()).isEmpty();
        assertThat(customer.email()).isEmpty();
        assertThat(customer.title()).isEmpty();
        assertThat(customer.birthDate()).isEmpty();
        assertThat(customer.enabled()).isEmpty();
        assertThat(customer.groups()).isEmpty();
        assertThat(customer.sales()).isEmpty();
        assertThat(customer.registered()).isEmpty();
        assertThat(customer.lastVisit()).isEmpty();
        assertThat(customer.consent(Purpose.NEWSLETTER)).isEmpty();
        assertThat(customer.consent(Purpose.PARTNER_OFFERS)).isEmpty();
    }

    @Test
    void saysWhatItWasTold() {
        IntakeCustomer customer = new IntakeCustomer()
                .id(new CustomerId(7))
                .firstName("Ada")
                .lastName("Lovelace")
                .email("ada@example.com")
                .title("2")
                .birthDate(LocalDate.of(1985, 12, 10))
                .enabled(false)
                .consent(Purpose.NEWSLETTER, ConsentClaim.GRANTED)
                .groups(List.of("VIP", "Customer"))
                .sales(Money.of("178.37"))
                .registered(NOON)
                .lastVisit(NOON.plusSeconds(1));

        assertThat(customer.id()).contains(new CustomerId(7));
        assertThat(customer.firstName()).contains("Ada");
        assertThat(customer.lastName()).contains("Lovelace");
        assertThat(customer.email()).contains("ada@example.com");
        assertThat(customer.title()).contains("2");
        assertThat(customer.birthDate()).contains(LocalDate.of(1985, 12, 10));
        assertThat(customer.enabled()).contains(false);
        assertThat(customer.consent(Purpose.NEWSLETTER)).contains(ConsentClaim.GRANTED);
        assertThat(customer.consent(Purpose.PARTNER_OFFERS)).isEmpty();
        assertThat(customer.groups()).contains(List.of("VIP", "Customer"));
        assertThat(customer.sales()).contains(Money.of("178.37"));
        assertThat(customer.registered()).contains(NOON);
        assertThat(customer.lastVisit()).contains(NOON.plusSeconds(1));
    }

    @Test
    void doesNotChangeWithTheListOfGroups() {
        List<String> groups = new ArrayList<>(List.of("VIP"));
        IntakeCustomer customer = new IntakeCustomer().groups(groups);
        groups.clear();

        assertThat(customer.groups()).contains(List.of("VIP"));
    }

    @Test
    void showsNothingPersonal() {
        assertThat(new IntakeCustomer().firstName("Ada")).hasToString("IntakeCustomer[…]");
    }
}
