package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.b2b.B2bProfile;
import dev.clientele.consent.Consent;
import dev.clientele.consent.Consents;
import dev.clientele.consent.Purpose;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.Actor;
import dev.clientele.title.SocialTitleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CustomerRestorerTest extends CustomerRestorer {
    private static final Instant REGISTERED = Instant.parse("2026-07-01T12:00:00.123456789Z");
    private static final Instant WRITTEN = Instant.parse("2026-07-02T08:00:00.987654321Z");

    private static final AddressBook ADDRESSES =
            new AddressBook(List.of(Address.of(AddressDraft.of("Ada", "Lovelace", "Main street 1", "London", "AN"))));
    private static final Optional<B2bProfile> COMPANY = Optional.of(B2bProfile.of("Baobab BV"));

    private final CustomerState state = new CustomerState(
                    new CustomerId(7),
                    new PersonName("R2", "D2"),
                    new EmailAddress("r2@example.com"),
                    GroupMembership.of(new GroupId(8)),
                    REGISTERED)
            .written(5, WRITTEN)
            .title(Optional.of(new SocialTitleId(2)))
            .birthDate(Optional.of(new BirthDate(LocalDate.of(1, 1, 1))))
            .enabled(false)
            .addresses(ADDRESSES)
            .b2b(COMPANY)
            .guest(true)
            .consents(Consents.NONE.with(Purpose.NEWSLETTER, Consent.withdrawn(Actor.customer(), WRITTEN)));

    @Test
    void givesBackAllThatIsStoredWhateverThePolicyIsNow() {
        Customer customer = restoreCustomer(state);

        assertThat(customer.id()).isEqualTo(new CustomerId(7));
        assertThat(customer.version()).isEqualTo(5);
        assertThat(customer.name()).isEqualTo(new PersonName("R2", "D2"));
        assertThat(customer.email()).isEqualTo(new EmailAddress("r2@example.com"));
        assertThat(customer.title()).contains(new SocialTitleId(2));
        assertThat(customer.birthDate()).contains(new BirthDate(LocalDate.of(1, 1, 1)));
        assertThat(customer.isEnabled()).isFalse();
        assertThat(customer.addresses()).isEqualTo(ADDRESSES);
        assertThat(customer.b2b()).isEqualTo(COMPANY);
        assertThat(customer.isGuest()).isTrue();
        assertThat(customer.consents().newsletter()).isEqualTo(Consent.withdrawn(Actor.customer(), WRITTEN));
        assertThat(customer.membership()).isEqualTo(GroupMembership.of(new GroupId(8)));
        assertThat(customer.registered()).isEqualTo("2026-07-01T12:00:00.123Z");
        assertThat(customer.updated()).isEqualTo("2026-07-02T08:00:00.987Z");
    }

    @Test
    void countsTheVersionUpWhenACustomerIsWritten() {
        Customer customer = restoreCustomer(state);
        Customer written = writtenCustomer(customer, WRITTEN.plusSeconds(60));

        assertThat(written.version()).isEqualTo(6);
        assertThat(written.updated()).isEqualTo("2026-07-02T08:01:00.987Z");
        assertThat(restoreCustomer(new CustomerState(written).written(5, WRITTEN)))
                .isEqualTo(customer);
    }

    @Test
    void storesWhatWasHiddenAndHidesItNoMore() {
        Customer written = writtenCustomer(restoreCustomer(state).hidingB2b(), WRITTEN);

        assertThat(written.b2b()).isEqualTo(COMPANY);
        assertThat(written).isEqualTo(writtenCustomer(restoreCustomer(state), WRITTEN));
    }

    @Test
    void isNotMovedByLaterChangesOfTheState() {
        Customer customer = restoreCustomer(state);
        state.enabled(true).written(6, REGISTERED);

        assertThat(customer.isEnabled()).isFalse();
        assertThat(customer.version()).isEqualTo(5);
    }
}
