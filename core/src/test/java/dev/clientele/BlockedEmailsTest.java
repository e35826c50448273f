package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerRemovalPlan;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.EmailBlockedException;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.GroupId;
import dev.clientele.intake.IntakeReport;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StalePlanException;
import dev.clientele.query.CustomerQuery;
import dev.clientele.store.InMemoryStore;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Removal that keeps the address from registering again. */
class BlockedEmailsTest {
    private static final EmailAddress EMAIL = new EmailAddress("ada@example.com");

    private final InMemoryStore store = new InMemoryStore();
    private final Clientele shop = Clientele.on(store);
    private final Customers customers = shop.customers();
    private final CustomerDraft ada = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");

    private void block() {
        customers.removeAndBlock(customers.planRemoval(customers.register(ada).id()));
    }

    private static void assertRefused(ThrowingCallable entry) {
        assertThatExceptionOfType(EmailBlockedException.class)
                .isThrownBy(entry)
                .withMessage("This e-mail address may not register in this shop again:"
                        + " it was blocked when its customer was removed. Staff can let it in with unblock.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@example.com", "ADA@Example.COM", " ada@example.com "})
    void keepTheAddressOutInWhateverCase(String email) {
        block();

        assertThat(customers.isBlocked(new EmailAddress(email))).isTrue();
        assertRefused(() -> customers.register(ada.withEmail(email)));
        assertThat(customers.list(CustomerQuery.all().includingGuests()).rows()).isEmpty();
    }

    @Test
    void keepOtherCustomersFromTakingTheAddress() {
        block();
        Customer eva = customers.register(ada.withEmail("eva@example.com"));

        assertRefused(() -> customers.edit(eva, eva.draft().withEmail("Ada@example.com")));
        assertThat(customers.get(eva.id())).isEqualTo(eva);
        assertThat(customers.edit(eva, eva.draft().withEmail("EVA@example.com")).version())
                .isEqualTo(2);
    }

    @Test
    void letGuestsOrderAndKeepThemFromAnAccount() {
        block();
        Customer guest = customers.addGuest(ada);

        assertRefused(() -> customers.turnIntoCustomer(guest.id()));
        GroupId guests = shop.groups().builtIn(BuiltInGroup.GUEST).id();
        GroupId registered = shop.groups().builtIn(BuiltInGroup.CUSTOMER).id();
        assertRefused(() -> customers.update(guest.turnIntoCustomer(guests, registered)));
        assertThat(customers.get(guest.id())).isEqualTo(guest);
        assertThat(customers.edit(guest, guest.draft().withLastName("King")).isGuest())
                .isTrue();
    }

    @Test
    void letACustomerStayWhoHasTheAddress() {
        Customer guest = customers.addGuest(ada);
        Customer stored = customers.register(ada);
        customers.removeAndBlock(customers.planRemoval(guest.id()));

        assertThat(customers.isBlocked(EMAIL)).isTrue();
        assertThat(customers.edit(stored, stored.draft().withLastName("King")).version())
                .isEqualTo(2);
        assertThat(customers.disable(stored.id()).isEnabled()).isFalse();
        assertThat(Rows.taken(shop, Rows.ada().lastName("Byron")).updated()).isEqualTo(1);
    }

    @Test
    void rejectTheRowsOfAFile() {
        block();
        IntakeReport report = Rows.taken(shop, Rows.ada(), Rows.ada().email("eva@example.com"));

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.line()).isEqualTo(2);
            assertThat(reject.code()).isEqualTo("email.blocked");
        });
        assertThat(customers.list(CustomerQuery.all()).rows()).hasSize(1);
    }

    @Test
    void letTheAddressInAgainWhenStaffSaySo() {
        block();

        assertThat(customers.unblock(new EmailAddress("ADA@example.com"))).isTrue();
        assertThat(customers.isBlocked(EMAIL)).isFalse();
        assertThat(customers.unblock(EMAIL)).isFalse();
        assertThat(customers.register(ada).version()).isEqualTo(1);
    }

    @Test
    void stayBlockedHoweverOftenTheyAreRemoved() {
        customers.addGuest(ada);
        block();
        Customer guest = customers.addGuest(ada);
        customers.removeAndBlock(customers.planRemoval(guest.id()));

        assertThat(customers.unblock(EMAIL)).isTrue();
        assertThat(customers.isBlocked(EMAIL)).isFalse();
    }

    @Test
    void areNotBlockedByARemovalAlone() {
        customers.remove(customers.planRemoval(customers.register(ada).id()));

        assertThat(customers.isBlocked(EMAIL)).isFalse();
        assertThat(customers.register(ada).version()).isEqualTo(1);
    }

    @Test
    void areNotBlockedIfTheRemovalIsRefused() {
        Customer stored = customers.register(ada);
        CustomerRemovalPlan plan = customers.planRemoval(stored.id());
        customers.disable(stored.id());

        assertThatExceptionOfType(StalePlanException.class).isThrownBy(() -> customers.removeAndBlock(plan));
        assertThat(customers.isBlocked(EMAIL)).isFalse();
        customers.remove(customers.planRemoval(stored.id()));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> customers.removeAndBlock(plan));
        assertThat(customers.isBlocked(EMAIL)).isFalse();
    }

    @Test
    void areKnownToOneShopOnly() {
        block();

        assertThat(Clientele.on(new InMemoryStore()).customers().isBlocked(EMAIL))
                .isFalse();
        assertThat(Clientele.on(store).customers().isBlocked(EMAIL)).isTrue();
    }
}
