package dev.clientele.customer;

import dev.clientele.b2b.B2bProfile;
import dev.clientele.consent.Consent;
import dev.clientele.consent.Consents;
import dev.clientele.consent.Purpose;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.Actor;
import dev.clientele.title.SocialTitleId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A customer as staff see and edit one: an immutable snapshot of what is stored.
 *
 * <p>The verbs ({@link #rename}, {@link #join}, …) give the next snapshot; nothing is stored before that one is handed to
 * {@code Clientele.customers()}. {@code equals} compares the whole state; {@link #isSameCustomerAs} compares the identity.
 */
public final class Customer {
    private final CustomerId id;
    private final long version;
    private final PersonName name;
    private final EmailAddress email;
    private final Optional<SocialTitleId> title;
    private final Optional<BirthDate> birthDate;
    private final boolean enabled;
    private final Consents consents;
    private final GroupMembership membership;
    private final AddressBook addresses;
    private final boolean guest;
    private final Instant registered;
    private final Instant updated;

    /** Hidden while the shop's B2B mode is off, yet kept from one snapshot to the next. */
    private final Optional<B2bProfile> b2b;

    private final boolean b2bHidden;

    Customer(CustomerState state) {
        this.id = state.id;
        this.version = state.version;
        this.name = state.name;
        this.email = state.email;
        this.title = state.title;
        this.birthDate = state.birthDate;
        this.enabled = state.enabled;
        this.consents = state.consents;
        this.membership = state.membership;
        this.addresses = state.addresses;
        this.guest = state.guest;
        this.registered = state.registered;
        this.updated = state.updated;
        this.b2b = state.b2b;
        this.b2bHidden = state.b2bHidden;
    }

    /**
     * A new customer with an account, to be handed to a store.
     *
     * @param id the id
     * @param draft a draft that breaks no rule
     * @param customerGroup the shop's built-in group Customer, for drafts without groups
     * @param registered when the customer registered; cut to milliseconds
     * @return the customer, its version 1
     */
    public static Customer of(CustomerId id, CustomerDraft draft, GroupId customerGroup, Instant registered) {
        return new Customer(state(id, draft, customerGroup, registered));
    }

    /**
     * A new guest, who orders without an account, to be handed to a store.
     *
     * @param id the id
     * @param draft a draft that breaks no rule
     * @param guestGroup the shop's built-in group Guest, for drafts without groups
     * @param registered when the guest came; cut to milliseconds
     * @return the guest, its version 1
     */
    public static Customer guest(CustomerId id, CustomerDraft draft, GroupId guestGroup, Instant registered) {
        return new Customer(state(id, draft, guestGroup, registered).guest(true));
    }

    private static CustomerState state(CustomerId id, CustomerDraft draft, GroupId builtIn, Instant registered) {
        PersonName name = new PersonName(draft.firstName(), draft.lastName());
        EmailAddress email = new EmailAddress(draft.email());
        return new CustomerState(id, name, email, draft.membership(builtIn), registered).drafted(draft, builtIn);
    }

    /**
     * This customer as a draft says.
     *
     * @param draft a draft that breaks no rule
     * @param builtIn the shop's built-in group Customer, or Guest for a guest, for drafts without groups
     * @return the next snapshot
     */
    public Customer edited(CustomerDraft draft, GroupId builtIn) {
        return with(state -> state.drafted(draft, builtIn));
    }

    /**
     * The present state, to be changed and handed in again.
     *
     * @return a draft
     */
    public CustomerDraft draft() {
        CustomerDraft draft = CustomerDraft.of(name.first(), name.last(), email.value())
                .inGroups(membership.groups())
                .withDefaultGroup(membership.defaultGroup())
                .withConsents(consents)
                .withAddresses(
                        addresses.addresses().stream().map(Address::draft).toList());
        draft = b2b().map(B2bProfile::draft).map(draft::withB2b).orElse(draft);
        draft = title.map(draft::withTitle).orElse(draft);
        draft = birthDate.map(BirthDate::date).map(draft::withBirthDate).orElse(draft);
        return enabled ? draft : draft.disabled();
    }

    /**
     * The same customer under another name.
     *
     * @param next first and last name
     * @return the next snapshot
     */
    public Customer rename(PersonName next) {
        return with(state -> state.name = next);
    }

    /**
     * The same customer with the account switched on.
     *
     * @return the next snapshot
     */
    public Customer enable() {
        return with(state -> state.enabled(true));
    }

    /**
     * The same customer with the account switched off.
     *
     * @return the next snapshot
     */
    public Customer disable() {
        return with(state -> state.enabled(false));
    }

    /**
     * The same customer in one group more.
     *
     * @param group one of the shop's groups
     * @return the next snapshot
     */
    public Customer join(GroupId group) {
        return with(state -> state.membership = membership.join(group));
    }

    /**
     * The same customer out of a group, which must not be the default group.
     *
     * @param group one of the shop's groups
     * @return the next snapshot
     * @throws DefaultGroupException if it is the default group: prefer another one first
     */
    public Customer leave(GroupId group) {
        return with(state -> state.membership = membership.leave(group));
    }

    /**
     * The same customer with another default group, which is joined if need be.
     *
     * @param group one of the shop's groups
     * @return the next snapshot
     */
    public Customer preferGroup(GroupId group) {
        return with(state -> state.membership = membership.prefer(group));
    }

    /**
     * The same customer after the removal of a group: as default group the remaining one with the lowest id takes its place.
     *
     * @param group the group that is removed
     * @param fallback the shop's built-in group Customer, for who is left with none
     * @return the next snapshot
     */
    public Customer without(GroupId group, GroupId fallback) {
        return with(state -> state.membership = membership.without(group, fallback));
    }

    /**
     * The same customer without social title.
     *
     * @return the next snapshot
     */
    public Customer withoutTitle() {
        return with(state -> state.title(Optional.empty()));
    }

    /**
     * The same customer with another moment of registration, as an old shop's file has it.
     *
     * @param at the instant; cut to milliseconds
     * @return the next snapshot
     */
    public Customer registeredAt(Instant at) {
        return with(state -> state.registered = at.truncatedTo(ChronoUnit.MILLIS));
    }

    /**
     * The same customer without a permission, which anybody may take back at any time.
     *
     * @param purpose what was permitted
     * @param by who takes it back
     * @param at when
     * @return the next snapshot; this one if the permission was taken back already. A No of who was never asked is kept too
     */
    public Customer withdraw(Purpose purpose, Actor by, Instant at) {
        return consents.of(purpose) instanceof Consent.Withdrawn
                ? this
                : with(state -> state.consents = consents.with(purpose, Consent.withdrawn(by, at)));
    }

    /**
     * The same customer with another state of a permission.
     *
     * @param purpose what it is for
     * @param consent the state, with its evidence
     * @return the next snapshot
     */
    public Customer consented(Purpose purpose, Consent consent) {
        return with(state -> state.consents = consents.with(purpose, consent));
    }

    /**
     * The same customer with other permissions.
     *
     * @param next their states, with their evidence
     * @return the next snapshot
     */
    public Customer consented(Consents next) {
        return with(state -> state.consents = next);
    }

    /**
     * The same person with an account: out of the group Guest, in the group Customer.
     *
     * @param guestGroup the shop's built-in group Guest
     * @param customerGroup the shop's built-in group Customer
     * @return the next snapshot; this one if there is an account already
     */
    public Customer turnIntoCustomer(GroupId guestGroup, GroupId customerGroup) {
        if (!guest) {
            return this;
        }
        GroupMembership joined = membership.join(customerGroup);
        GroupMembership preferred = joined.defaultGroup().equals(guestGroup) ? joined.prefer(customerGroup) : joined;
        return with(state -> {
            state.guest = false;
            state.membership = preferred.leave(guestGroup);
        });
    }

    /**
     * The same customer as it is shown while the shop's B2B mode is off. The profile stays: an edit or a verb of this
     * snapshot does not touch it.
     *
     * @return a snapshot whose {@link #b2b()} is empty
     */
    public Customer hidingB2b() {
        return with(state -> state.b2bHidden = true);
    }

    /** {@return the id} */
    public CustomerId id() {
        return id;
    }

    /** {@return the number of times the customer has been written, 1 or more} */
    public long version() {
        return version;
    }

    /** {@return first and last name} */
    public PersonName name() {
        return name;
    }

    /** {@return the e-mail address, which is the sign-in name, as it was typed} */
    public EmailAddress email() {
        return email;
    }

    /** {@return the social title's id, if there is one} */
    public Optional<SocialTitleId> title() {
        return title;
    }

    /** {@return the birth date, if it is known} */
    public Optional<BirthDate> birthDate() {
        return birthDate;
    }

    /**
     * The age in whole years.
     *
     * @param day the day on which it is asked for
     * @return the age, if the birth date is known
     */
    public Optional<Integer> ageOn(LocalDate day) {
        return birthDate.map(date -> date.ageOn(day));
    }

    /** {@return whether the account is switched on} */
    public boolean isEnabled() {
        return enabled;
    }

    /** {@return the permissions} */
    public Consents consents() {
        return consents;
    }

    /** {@return the groups and the default group} */
    public GroupMembership membership() {
        return membership;
    }

    /** {@return the addresses} */
    public AddressBook addresses() {
        return addresses;
    }

    /** {@return what is known of the customer as a company, if anything is; empty while the shop's B2B mode is off} */
    public Optional<B2bProfile> b2b() {
        return b2bHidden ? Optional.empty() : b2b;
    }

    /** {@return whether this is a guest, who has no account: the address is not unique then, and nobody can sign in} */
    public boolean isGuest() {
        return guest;
    }

    /** {@return when the customer registered, in whole milliseconds} */
    public Instant registered() {
        return registered;
    }

    /** {@return when the customer was written last, in whole milliseconds} */
    public Instant updated() {
        return updated;
    }

    /**
     * Whether this and another snapshot are of one customer, in whatever state.
     *
     * @param other another snapshot
     * @return true if their ids are equal
     */
    public boolean isSameCustomerAs(Customer other) {
        return id.equals(other.id);
    }

    private Customer with(Consumer<CustomerState> change) {
        CustomerState state = new CustomerState(this);
        change.accept(state);
        return new Customer(state);
    }

    Optional<B2bProfile> storedB2b() {
        return b2b;
    }

    boolean isB2bHidden() {
        return b2bHidden;
    }

    private List<Object> values() {
        return List.of(
                id,
                version,
                name,
                email,
                title,
                birthDate,
                enabled,
                consents,
                membership,
                addresses,
                guest,
                b2b,
                b2bHidden,
                registered,
                updated);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Customer other && values().equals(other.values());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Without personal data. */
    @Override
    public String toString() {
        return "Customer[id=" + id.value() + ", version=" + version + "]";
    }
}
