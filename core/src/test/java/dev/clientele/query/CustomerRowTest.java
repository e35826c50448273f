package dev.clientele.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.customer.BirthDate;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.PersonName;
import dev.clientele.kernel.Equality;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CustomerRowTest {
    private static final CustomerId ID = new CustomerId(7);
    private static final PersonName ADA = new PersonName("Ada", "Lovelace");
    private static final EmailAddress EMAIL = new EmailAddress("ada@example.com");
    private static final Optional<BirthDate> BORN = Optional.of(new BirthDate(LocalDate.of(1985, 12, 10)));
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");

    private static final IpAddress IP = new IpAddress("192.0.2.1");

    private static CustomerRow.Builder ada() {
        return CustomerRow.of(ID, ADA, EMAIL)
                .person(Optional.of("Mrs."), BORN)
                .activity(new CustomerActivity(Money.of("178.37"), Optional.of(NOW), Optional.of(IP)))
                .account(true, NOW, "Customer")
                .grants(true, false);
    }

    @Test
    void showsEverythingTheListShows() {
        CustomerRow row = ada().build();

        assertThat(row.id()).isEqualTo(ID);
        assertThat(row.name()).isEqualTo(ADA);
        assertThat(row.email()).isEqualTo(EMAIL);
        assertThat(row.title()).contains("Mrs.");
        assertThat(row.birthDate()).isEqualTo(BORN);
        assertThat(row.ageOn(LocalDate.of(2026, 7, 1))).contains(40);
        assertThat(row.sales()).isEqualTo(Money.of("178.37"));
        assertThat(row.lastVisit()).contains(NOW);
        assertThat(row.lastIp()).contains(IP);
        assertThat(row.isEnabled()).isTrue();
        assertThat(row.hasNewsletter()).isTrue();
        assertThat(row.hasPartnerOffers()).isFalse();
        assertThat(row.registered()).isEqualTo(NOW);
        assertThat(row.defaultGroup()).isEqualTo("Customer");
        assertThat(row.company()).isEmpty();
        assertThat(row.isGuest()).isFalse();
    }

    @Test
    void showsCompaniesAndGuests() {
        assertThat(ada().company(Optional.of("Baobab BV")).build().company()).contains("Baobab BV");
        assertThat(ada().guest(true).build().isGuest()).isTrue();
        assertThat(ada().guest(true).build()).isNotEqualTo(ada().build());
        assertThat(ada().company(Optional.of("Baobab BV")).build())
                .isNotEqualTo(ada().build())
                .isEqualTo(ada().company(Optional.of("Baobab BV")).build());
    }

    @Test
    void tellsTheTwoPermissionsApart() {
        CustomerRow row = ada().grants(false, true).build();

        assertThat(row.hasNewsletter()).isFalse();
        assertThat(row.hasPartnerOffers()).isTrue();
    }

    @Test
    void beginsWithNothing() {
        CustomerRow row = CustomerRow.of(ID, ADA, EMAIL).build();

        assertThat(row.title()).isEmpty();
        assertThat(row.ageOn(LocalDate.of(2026, 7, 1))).isEmpty();
        assertThat(row.sales()).isEqualTo(Money.ZERO);
        assertThat(row.lastVisit()).isEmpty();
        assertThat(row.lastIp()).isEmpty();
        assertThat(row.isEnabled()).isFalse();
    }

    @Test
    void differsInEverythingItShows() {
        List<CustomerRow> rows = List.of(
                ada().build(),
                CustomerRow.of(new CustomerId(8), ADA, EMAIL).build(),
                CustomerRow.of(ID, new PersonName("Eva", "Lovelace"), EMAIL).build(),
                CustomerRow.of(ID, ADA, new EmailAddress("eva@example.com")).build(),
                ada().person(Optional.empty(), BORN).build(),
                ada().person(Optional.of("Mrs."), Optional.empty()).build(),
                ada().activity(CustomerActivity.NONE).build(),
                ada().account(false, NOW, "Customer").build(),
                ada().account(true, NOW.plusMillis(1), "Customer").build(),
                ada().account(true, NOW, "VIP").build(),
                ada().grants(false, false).build(),
                ada().grants(true, true).build());

        Equality.assertAllDiffer(rows);
        assertThat(ada().build())
                .isEqualTo(rows.get(0))
                .hasSameHashCodeAs(rows.get(0))
                .isNotEqualTo(ID);
    }

    @Test
    void saysNothingPersonalOfItself() {
        assertThat(ada().build()).hasToString("CustomerRow[id=7]");
    }
}
