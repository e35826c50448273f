package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.b2b.B2bDraft;
import dev.clientele.b2b.B2bProfile;
import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Consents;
import dev.clientele.consent.Purpose;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.Equality;
import dev.clientele.kernel.InvalidValueException;
import dev.clientele.title.SocialTitleId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CustomerTest {
    private static final CustomerId ID = new CustomerId(7);
    private static final GroupId CUSTOMER = new GroupId(3);
    private static final GroupId VIP = new GroupId(8);
    private static final Instant REGISTERED = Instant.parse("2026-07-01T12:00:00.123456789Z");
    private static final Instant LATER = Instant.parse("2026-07-02T08:00:00.987654321Z");

    private final CustomerDraft draft = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");
    private final Customer ada = Customer.of(ID, draft, CUSTOMER, REGISTERED);

    @Provide
    Arbitrary<CustomerDraft> drafts() {
        return CustomerDrafts.sound();
    }

    @Property(tries = 300)
    void givesBackTheDraftItWasMadeFrom(@ForAll("drafts") CustomerDraft made) {
        CustomerDraft given = Customer.of(ID, made, CUSTOMER, REGISTERED).draft();

        GroupMembership membership = made.membership(CUSTOMER);
        assertThat(given).isEqualTo(made.inGroups(membership.groups()).withDefaultGroup(membership.defaultGroup()));
    }

    @Property(tries = 300)
    void isTheSameAfterAnEditThatChangesNothing(@ForAll("drafts") CustomerDraft made) {
        Customer customer = Customer.of(ID, made, CUSTOMER, REGISTERED);

        assertThat(customer.edited(customer.draft(), CUSTOMER))
                .isEqualTo(customer)
                .hasSameHashCodeAs(customer);
    }

    @Property(tries = 300)
    void becomesWhatADraftSaysWhateverItWas(
            @ForAll("drafts") CustomerDraft before, @ForAll("drafts") CustomerDraft after) {
        CustomerDraft all = after.b2b().isPresent() ? after : after.withoutB2b();
        Customer edited = Customer.of(ID, before, CUSTOMER, REGISTERED).edited(all, CUSTOMER);

        assertThat(edited).isEqualTo(Customer.of(ID, after, CUSTOMER, REGISTERED));
    }

    @Property(tries = 200)
    void keepsItsCompanyWhereADraftSaysNothingOfIt(
            @ForAll("drafts") CustomerDraft before, @ForAll("drafts") CustomerDraft after) {
        Customer customer = Customer.of(ID, before, CUSTOMER, REGISTERED);

        assertThat(customer.edited(after, CUSTOMER).b2b())
                .isEqualTo(after.b2b().map(B2bProfile::of).or(customer::b2b));
    }

    @Property(tries = 500)
    void differsIfItsDraftDoes(@ForAll("drafts") CustomerDraft one, @ForAll("drafts") CustomerDraft other) {
        Customer customer = Customer.of(ID, one, CUSTOMER, REGISTERED);

        assertThat(customer.equals(Customer.of(ID, other, CUSTOMER, REGISTERED)))
                .isEqualTo(inGroups(one).equals(inGroups(other)));
    }

    /** Fields that differ one at a time, where two drafts at random differ in many. */
    @Property(tries = 500)
    void differsInTheOneFieldThatDiffers(@ForAll("drafts") CustomerDraft one, @ForAll("drafts") CustomerDraft other) {
        Customer customer = Customer.of(ID, one, CUSTOMER, REGISTERED);
        List<CustomerDraft> mixed = List.of(
                one.withFirstName(other.firstName()),
                one.withLastName(other.lastName()),
                one.withEmail(other.email()),
                other.birthDate().map(one::withBirthDate).orElse(one.withoutBirthDate()),
                other.title().map(one::withTitle).orElse(one.withoutTitle()),
                other.isEnabled() ? one.enabled() : one.disabled(),
                one.withConsents(other.consents()),
                one.withAddresses(other.addresses()),
                other.b2b().map(one::withB2b).orElse(one.b2b().isPresent() ? one.withoutB2b() : one));

        for (CustomerDraft next : mixed) {
            assertThat(customer.equals(Customer.of(ID, next, CUSTOMER, REGISTERED)))
                    .isEqualTo(one.equals(next));
        }
    }

    private static CustomerDraft inGroups(CustomerDraft made) {
        GroupMembership membership = made.membership(CUSTOMER);
        return made.inGroups(membership.groups()).withDefaultGroup(membership.defaultGroup());
    }

    @Property(tries = 200)
    void keepsEverythingThroughEveryVerbThatChangesSomethingElse(@ForAll("drafts") CustomerDraft made) {
        Customer customer = Customer.guest(ID, made, CUSTOMER, REGISTERED);
        Customer there = customer.disable().join(new GroupId(99)).registeredAt(LATER);

        assertThat(there.enable().leave(new GroupId(99)).registeredAt(REGISTERED))
                .isEqualTo(customer.enable());
        assertThat(there.addresses()).isEqualTo(customer.addresses());
        assertThat(there.b2b()).isEqualTo(customer.b2b());
        assertThat(there.isGuest()).isTrue();
    }

    @Property(tries = 200)
    void hidesACompanyAndKeepsIt(@ForAll("drafts") CustomerDraft made, @ForAll("drafts") CustomerDraft next) {
        Customer customer = Customer.of(ID, made, CUSTOMER, REGISTERED);
        Customer hidden = customer.hidingB2b();

        assertThat(hidden.b2b()).isEmpty();
        assertThat(hidden.draft().withoutB2b()).isEqualTo(customer.draft().withoutB2b());
        assertThat(hidden.draft().isWithoutB2b()).isFalse();
        assertThat(hidden.edited(next.withoutB2b(), CUSTOMER).join(VIP).b2b()).isEmpty();
        assertThat(hidden.edited(next.withoutB2b(), CUSTOMER).storedB2b()).isEqualTo(customer.b2b());
        assertThat(hidden).isNotEqualTo(customer);
        assertThat(hidden.hidingB2b()).isEqualTo(hidden);
    }

    @Example
    void withdrawsAPermission() {
        Customer full = Customer.of(ID, full(), CUSTOMER, REGISTERED);
        Customer without = full.withdraw(Purpose.NEWSLETTER, Actor.staff("eva"), LATER);

        assertThat(without.consents().newsletter()).isEqualTo(Consent.withdrawn(Actor.staff("eva"), LATER));
        assertThat(without.consents().partnerOffers()).isEqualTo(full.consents().partnerOffers());
        assertThat(without.withdraw(Purpose.NEWSLETTER, Actor.customer(), REGISTERED))
                .isSameAs(without);
        assertThat(ada.withdraw(Purpose.NEWSLETTER, Actor.customer(), LATER)
                        .consents()
                        .newsletter())
                .isEqualTo(Consent.withdrawn(Actor.customer(), LATER));
    }

    @Example
    void canBeWithoutTitle() {
        assertThat(ada.edited(draft.withTitle(new SocialTitleId(2)), CUSTOMER).withoutTitle())
                .isEqualTo(ada);
    }

    @Example
    void movesToAnotherGroupWhenItsOwnIsRemoved() {
        assertThat(ada.without(CUSTOMER, VIP).membership()).isEqualTo(GroupMembership.of(VIP));
        assertThat(ada.preferGroup(VIP).without(VIP, CUSTOMER)).isEqualTo(ada);
        assertThat(ada.without(VIP, CUSTOMER)).isEqualTo(ada);
    }

    @Example
    void turnsFromAGuestIntoACustomer() {
        GroupId guests = new GroupId(2);
        Customer guest = Customer.guest(ID, draft, guests, REGISTERED);

        assertThat(guest.isGuest()).isTrue();
        assertThat(guest.membership()).isEqualTo(GroupMembership.of(guests));
        assertThat(guest.turnIntoCustomer(guests, CUSTOMER)).isEqualTo(ada);
        assertThat(ada.turnIntoCustomer(guests, CUSTOMER)).isSameAs(ada);
    }

    @Example
    void keepsItsOtherGroupsWhenItTurnsFromAGuest() {
        GroupId guests = new GroupId(2);
        Customer guest = Customer.guest(ID, draft, guests, REGISTERED);

        assertThat(guest.preferGroup(VIP).turnIntoCustomer(guests, CUSTOMER).membership())
                .isEqualTo(new GroupMembership(Set.of(CUSTOMER, VIP), VIP));
        assertThat(guest.join(VIP).turnIntoCustomer(guests, CUSTOMER).membership())
                .isEqualTo(new GroupMembership(Set.of(CUSTOMER, VIP), CUSTOMER));
        assertThat(guest.preferGroup(VIP)
                        .leave(guests)
                        .turnIntoCustomer(guests, CUSTOMER)
                        .membership())
                .isEqualTo(new GroupMembership(Set.of(CUSTOMER, VIP), VIP));
    }

    @Example
    void beginsAtVersionOneInWholeMilliseconds() {
        assertThat(ada.id()).isEqualTo(ID);
        assertThat(ada.version()).isEqualTo(1);
        assertThat(ada.name()).isEqualTo(new PersonName("Ada", "Lovelace"));
        assertThat(ada.email()).isEqualTo(new EmailAddress("ada@example.com"));
        assertThat(ada.title()).isEmpty();
        assertThat(ada.birthDate()).isEmpty();
        assertThat(ada.isEnabled()).isTrue();
        assertThat(ada.consents()).isEqualTo(Consents.NONE);
        assertThat(ada.membership()).isEqualTo(GroupMembership.of(CUSTOMER));
        assertThat(ada.registered()).isEqualTo("2026-07-01T12:00:00.123Z");
        assertThat(ada.updated()).isEqualTo("2026-07-01T12:00:00.123Z");
    }

    @Example
    void isNotMadeFromADraftThatBreaksARule() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Customer.of(ID, draft.withEmail("ada"), CUSTOMER, REGISTERED));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ada.edited(draft.withLastName(" "), CUSTOMER));
    }

    @Example
    void losesTheBlanksThatWereTyped() {
        CustomerDraft typed = CustomerDraft.of(" Ada ", "Lovelace\t", " ada@example.com");

        assertThat(Customer.of(ID, typed, CUSTOMER, REGISTERED)).isEqualTo(ada);
    }

    @Example
    void changesItsNameOnly() {
        PersonName byron = new PersonName("Ada", "Byron");

        assertThat(ada.rename(byron).name()).isEqualTo(byron);
        assertThat(ada.rename(byron).rename(ada.name())).isEqualTo(ada);
    }

    @Example
    void isSwitchedOffAndOn() {
        assertThat(ada.disable().isEnabled()).isFalse();
        assertThat(ada.disable().enable()).isEqualTo(ada);
        assertThat(ada.enable()).isEqualTo(ada);
    }

    @Example
    void joinsAndLeavesGroups() {
        Customer vip = ada.join(VIP);

        assertThat(vip.membership()).isEqualTo(new GroupMembership(Set.of(CUSTOMER, VIP), CUSTOMER));
        assertThat(vip.leave(VIP)).isEqualTo(ada);
        assertThatExceptionOfType(DefaultGroupException.class)
                .isThrownBy(() -> vip.leave(CUSTOMER))
                .returns(CUSTOMER, DefaultGroupException::group);
    }

    @Example
    void prefersAGroup() {
        Customer vip = ada.preferGroup(VIP);

        assertThat(vip.membership()).isEqualTo(new GroupMembership(Set.of(CUSTOMER, VIP), VIP));
        assertThat(vip.leave(CUSTOMER).membership()).isEqualTo(GroupMembership.of(VIP));
    }

    @Example
    void takesOverAnOlderRegistration() {
        Instant old = Instant.parse("2010-03-04T05:06:07.891234Z");
        Customer carried = ada.disable().registeredAt(old);

        assertThat(carried.registered()).isEqualTo("2010-03-04T05:06:07.891Z");
        assertThat(carried.registeredAt(REGISTERED)).isEqualTo(ada.disable());
    }

    @Example
    void keepsTitleBirthDateAndConsentsWhenItsRegistrationChanges() {
        Customer customer = Customer.of(ID, full(), CUSTOMER, REGISTERED);

        assertThat(customer.registeredAt(LATER).draft()).isEqualTo(customer.draft());
        assertThat(customer.registeredAt(LATER).updated()).isEqualTo(customer.updated());
        assertThat(customer.registeredAt(LATER).version()).isEqualTo(customer.version());
    }

    private CustomerDraft full() {
        return draft.withTitle(new SocialTitleId(2))
                .withBirthDate(LocalDate.of(1815, 12, 10))
                .withConsent(
                        Purpose.NEWSLETTER, Consent.granted(ConsentEvidence.of(Actor.staff("eva"), LATER, "paper")))
                .withConsent(Purpose.PARTNER_OFFERS, Consent.withdrawn(Actor.customer(), LATER))
                .disabled();
    }

    @Example
    void isAsOldAsItsBirthDateSays() {
        LocalDate day = LocalDate.of(2026, 7, 1);

        assertThat(Customer.of(ID, full(), CUSTOMER, REGISTERED).ageOn(day)).contains(210);
        assertThat(ada.ageOn(day)).isEmpty();
    }

    @Example
    void isTheSameCustomerInWhateverState() {
        assertThat(ada.isSameCustomerAs(ada.disable())).isTrue();
        assertThat(ada.isSameCustomerAs(Customer.of(new CustomerId(8), draft, CUSTOMER, REGISTERED)))
                .isFalse();
    }

    @Example
    void differsInEveryPartOfItsState() {
        List<Customer> customers = List.of(
                ada,
                Customer.of(new CustomerId(8), draft, CUSTOMER, REGISTERED),
                ada.rename(new PersonName("Ada", "Byron")),
                ada.edited(draft.withEmail("ada@example.org"), CUSTOMER),
                ada.edited(draft.withTitle(new SocialTitleId(2)), CUSTOMER),
                ada.edited(draft.withBirthDate(LocalDate.of(1815, 12, 10)), CUSTOMER),
                ada.disable(),
                ada.edited(draft.withConsent(Purpose.NEWSLETTER, Consent.withdrawn(Actor.customer(), LATER)), CUSTOMER),
                ada.join(VIP),
                ada.preferGroup(VIP),
                ada.edited(draft.withAddress(AddressDraft.of("Ada", "Lovelace", "a", "b", "GB")), CUSTOMER),
                ada.edited(draft.withB2b(B2bDraft.of("")), CUSTOMER),
                ada.edited(draft.withB2b(B2bDraft.of("Baobab")), CUSTOMER),
                ada.hidingB2b(),
                Customer.guest(ID, draft, CUSTOMER, REGISTERED),
                ada.registeredAt(LATER),
                new Customer(new CustomerState(ada).written(2, ada.updated())),
                new Customer(new CustomerState(ada).written(1, LATER)));

        Equality.assertAllDiffer(customers);
        assertThat(ada).isNotEqualTo(draft);
    }

    @Example
    void showsNothingPersonal() {
        assertThat(ada).hasToString("Customer[id=7, version=1]");
    }
}
