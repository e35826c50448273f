package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerRemovalPlan;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.EmailBlockedException;
import dev.clientele.intake.IntakeOptions;
import dev.clientele.intake.IntakeReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Addresses that may not register again. */
public interface BlockedEmailContract extends StoreFixture {
    private static void removeAndBlock(Clientele shop, Customer customer) {
        shop.customers().removeAndBlock(shop.customers().planRemoval(customer.id()));
    }

    /** If this fails, check that the hash is of the canonical form, and that it is looked up after the write. */
    @Test
    default void blocked1KeepsAnAddressFromRegistering() {
        Clientele shop = shop();
        removeAndBlock(shop, shop.customers().register(Samples.ada()));

        assertThatThrownBy(() -> shop.customers().register(Samples.ada().withEmail("ADA@Example.com")))
                .isInstanceOf(EmailBlockedException.class)
                .hasMessageNotContaining("@");
        Customer eve = Samples.customer(shop, "Eve", "Other");
        assertThatThrownBy(() -> shop.customers().edit(eve, Samples.ada())).isInstanceOf(EmailBlockedException.class);
        Customer guest = shop.customers().addGuest(Samples.ada());
        assertThatThrownBy(() -> shop.customers().turnIntoCustomer(guest.id()))
                .isInstanceOf(EmailBlockedException.class);

        assertThat(shop.customers().findByEmail(new EmailAddress("ada@example.com")))
                .isEmpty();
        assertThat(shop.customers().get(eve.id())).isEqualTo(eve);
        assertThat(shop.customers().get(guest.id())).isEqualTo(guest);
        assertThat(shop.customers().isBlocked(new EmailAddress("Ada@example.com")))
                .isTrue();
    }

    /** If this fails, check that removing the hash is all that unblocking does. */
    @Test
    default void blocked2LetsAnAddressInAgain() {
        Clientele shop = shop();
        EmailAddress address = new EmailAddress("ada@example.com");
        removeAndBlock(shop, shop.customers().register(Samples.ada()));

        assertThat(shop.customers().unblock(address)).isTrue();
        assertThat(shop.customers().unblock(address)).isFalse();
        assertThat(shop.customers().isBlocked(address)).isFalse();
        Customer again = shop.customers().register(Samples.ada());
        removeAndBlock(shop, again);
        assertThat(shop.customers().isBlocked(address)).isTrue();
    }

    /** If this fails, check that an address can be blocked twice: a guest may have it still. */
    @Test
    default void blocked3BlocksAnAddressTwice() {
        Clientele shop = shop();
        Customer guest = shop.customers().addGuest(Samples.ada());
        removeAndBlock(shop, shop.customers().register(Samples.ada()));
        removeAndBlock(shop, guest);

        assertThat(shop.customers().isBlocked(new EmailAddress("ada@example.com")))
                .isTrue();
        assertThat(shop.customers().unblock(new EmailAddress("ada@example.com")))
                .isTrue();
    }

    /** If this fails, check that blocked addresses are looked up a chunk at a time, and that the rest gets in. */
    @Test
    default void blocked4RejectsRowsOfAnImport() {
        Clientele shop = shop();
        removeAndBlock(shop, shop.customers().register(Samples.ada()));
        Customer eve = Samples.customer(shop, "Eve", "Other");
        ListedRows rows = ListedRows.of(
                ListedRows.row("Ada", "Lovelace", "ada@EXAMPLE.com"),
                ListedRows.row("Jo", "Doe", "jo@example.com"),
                ListedRows.row("Eve", "Other", "ada@example.com").id(eve.id()));

        IntakeReport report = shop.intake()
                .run(
                        rows,
                        IntakeOptions.defaults()
                                .matching(IntakeOptions.Match.ID)
                                .onMatch(IntakeOptions.OnMatch.UPDATE));

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.rejects())
                .extracting(reject -> reject.line() + " " + reject.code())
                .contains("2 email.blocked");
        assertThat(shop.customers().get(eve.id())).isEqualTo(eve);
        assertThat(shop.customers().search("jo").rows()).hasSize(1);
        assertThat(shop.customers().search("ada").rows()).isEmpty();
    }

    /** If this fails, check that a registration which waits for a removal sees the block that came with it. */
    @Test
    default void blocked5LetsNobodySlipInBesideARemoval() throws InterruptedException {
        Clientele shop = shop();
        for (int round = 0; round < 10; round++) {
            CustomerDraft draft = Samples.ada().withEmail("ada" + round + "@example.com");
            CustomerRemovalPlan plan = shop.customers()
                    .planRemoval(shop.customers().register(draft).id());
            List<Race.Finish<Boolean>> finishes = Race.of(4, i -> {
                if (i == 0) {
                    shop.customers().removeAndBlock(plan);
                } else {
                    shop.customers().register(draft);
                }
                return true;
            });

            assertThat(finishes.get(0).thrown()).isNull();
            assertThat(finishes.subList(1, 4)).noneMatch(Race.Finish::won);
            assertThat(shop.customers().findByEmail(new EmailAddress(draft.email())))
                    .isEmpty();
        }
    }
}
