package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.clientele.b2b.B2bDraft;
import dev.clientele.consent.Consent;
import dev.clientele.consent.Consents;
import dev.clientele.consent.Purpose;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.Equality;
import dev.clientele.title.SocialTitleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CustomerDraftTest {
    private static final GroupId CUSTOMER = new GroupId(3);
    private static final GroupId VIP = new GroupId(8);
    private static final GroupId TRADE = new GroupId(9);
    private static final AddressDraft HOME = AddressDraft.of("Ada", "Lovelace", "Main street 1", "London", "GB");
    private static final LocalDate BORN = LocalDate.of(1815, 12, 10);

    private final CustomerDraft ada = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");

    @Test
    void beginsEnabledWithNothingBesides() {
        assertThat(ada.firstName()).isEqualTo("Ada");
        assertThat(ada.lastName()).isEqualTo("Lovelace");
        assertThat(ada.email()).isEqualTo("ada@example.com");
        assertThat(ada.isEnabled()).isTrue();
        assertThat(ada.birthDate()).isEmpty();
        assertThat(ada.title()).isEmpty();
        assertThat(ada.groups()).isEmpty();
        assertThat(ada.defaultGroup()).isEmpty();
        assertThat(ada.consents()).isEqualTo(Consents.NONE);
        assertThat(ada.addresses()).isEmpty();
        assertThat(ada.b2b()).isEmpty();
    }

    @Test
    void differsInEveryFieldThatDiffers() {
        Consent withdrawn = Consent.withdrawn(Actor.customer(), Instant.EPOCH);
        List<CustomerDraft> drafts = List.of(
                ada,
                ada.withFirstName("Eva"),
                ada.withLastName("Byron"),
                ada.withEmail("eva@example.com"),
                ada.withBirthDate(BORN),
                ada.withTitle(new SocialTitleId(1)),
                ada.disabled(),
                ada.withConsent(Purpose.NEWSLETTER, withdrawn),
                ada.withConsent(Purpose.PARTNER_OFFERS, withdrawn),
                ada.inGroups(Set.of(VIP)),
                ada.inGroups(Set.of(VIP, TRADE)),
                ada.withDefaultGroup(VIP),
                ada.withDefaultGroup(VIP).inGroups(Set.of()),
                ada.withAddress(HOME),
                ada.withAddress(HOME).withAddress(HOME),
                ada.withAddress(HOME.forBilling()),
                ada.withB2b(B2bDraft.empty()),
                ada.withB2b(B2bDraft.of("Baobab")));

        Equality.assertAllDiffer(drafts);
        assertThat(drafts).extracting(CustomerDraft::hashCode).doesNotHaveDuplicates();
        assertThat(ada).isNotEqualTo("Ada");
    }

    @Test
    void isEqualWhereEveryFieldIs() {
        CustomerDraft there = ada.withFirstName("Eva")
                .withLastName("Byron")
                .withEmail("eva@example.com")
                .withBirthDate(BORN)
                .withTitle(new SocialTitleId(1))
                .disabled()
                .withConsent(Purpose.NEWSLETTER, Consent.withdrawn(Actor.customer(), Instant.EPOCH))
                .withAddress(HOME)
                .withB2b(B2bDraft.of("Baobab"))
                .withDefaultGroup(VIP);
        CustomerDraft andBack = there.withFirstName("Ada")
                .withLastName("Lovelace")
                .withEmail("ada@example.com")
                .withoutBirthDate()
                .withoutTitle()
                .enabled()
                .withAddresses(List.of())
                .withoutB2b()
                .withConsent(Purpose.NEWSLETTER, Consent.neverAsked());

        CustomerDraft same = ada.withDefaultGroup(VIP).withoutB2b();
        assertThat(andBack).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(ada.withDefaultGroup(VIP));
        assertThat(there).isNotEqualTo(ada);
    }

    @Test
    void isNotChangedByItsNextDraft() {
        ada.withFirstName("Eva").disabled().withDefaultGroup(VIP);

        assertThat(ada).isEqualTo(CustomerDraft.of("Ada", "Lovelace", "ada@example.com"));
    }

    @Test
    void keepsWhatWasTyped() {
        assertThat(ada.withFirstName(" Ada <").firstName()).isEqualTo(" Ada <");
        assertThat(ada.withEmail(" ADA@").email()).isEqualTo(" ADA@");
    }

    @Test
    void refusesNothingsWhereATextBelongs() {
        assertThatNullPointerException()
                .isThrownBy(() -> ada.withFirstName(null))
                .withMessage("firstName");
        assertThatNullPointerException()
                .isThrownBy(() -> ada.withLastName(null))
                .withMessage("lastName");
        assertThatNullPointerException().isThrownBy(() -> ada.withEmail(null)).withMessage("email");
    }

    @Test
    void doesNotChangeWithTheSetOfGroups() {
        Set<GroupId> groups = new HashSet<>(Set.of(TRADE, VIP));
        CustomerDraft draft = ada.inGroups(groups);
        groups.clear();

        assertThat(draft.groups()).containsExactly(VIP, TRADE);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> draft.groups().add(CUSTOMER));
    }

    @Test
    void hasTheLastAddressOfEachRole() {
        CustomerDraft both = ada.withAddress(HOME.forBilling().forShipping());

        assertThat(both.withAddress(HOME.withAlias("Work").forBilling()).addresses())
                .containsExactly(HOME.forShipping(), HOME.withAlias("Work").forBilling());
        assertThat(both.withAddress(HOME).addresses())
                .containsExactly(HOME.forBilling().forShipping(), HOME);
        assertThat(both.withAddresses(List.of(HOME.forBilling(), HOME.forBilling()))
                        .addresses())
                .containsExactly(HOME.forBilling(), HOME.forBilling())
                .isUnmodifiable();
    }

    @Test
    void joinsItsDefaultGroup() {
        CustomerDraft draft = ada.inGroups(Set.of(TRADE)).withDefaultGroup(VIP);

        assertThat(draft.groups()).containsExactly(VIP, TRADE);
        assertThat(draft.membership(CUSTOMER)).isEqualTo(new GroupMembership(Set.of(VIP, TRADE), VIP));
    }

    @Test
    void asksForTheBuiltInGroupIfItNamesNone() {
        assertThat(ada.membership(CUSTOMER)).isEqualTo(GroupMembership.of(CUSTOMER));
    }

    @Test
    void prefersTheBuiltInGroupIfItIsInIt() {
        assertThat(ada.inGroups(Set.of(new GroupId(1), CUSTOMER))
                        .membership(CUSTOMER)
                        .defaultGroup())
                .isEqualTo(CUSTOMER);
    }

    @Test
    void prefersTheLowestGroupIfItIsNotInTheBuiltInOne() {
        assertThat(ada.inGroups(Set.of(TRADE, VIP)).membership(CUSTOMER).defaultGroup())
                .isEqualTo(VIP);
    }

    @Test
    void asksForNoMembershipWithoutItsDefaultGroup() {
        CustomerDraft draft = ada.withDefaultGroup(VIP).inGroups(Set.of(TRADE));

        assertThatIllegalArgumentException().isThrownBy(() -> draft.membership(CUSTOMER));
    }

    @Test
    void showsNothingThatWasTyped() {
        assertThat(ada.withBirthDate(BORN)).hasToString("CustomerDraft[…]");
    }
}
