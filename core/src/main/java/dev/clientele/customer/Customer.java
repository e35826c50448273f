package dev.clientele.customer;

import dev.clientele.consent.Consents;
import dev.clientele.group.GroupId;
import dev.clientele.title.SocialTitleId;
import java.time.Instant;
import java.time.LocalDate;
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
    private final Instant registered;
    private final Instant updated;

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
        this.registered = state.registered;
        this.updated = state.updated;
    }

    /**
     * A new customer, to be handed to a store.
     *
     * @param id the id
     * @param draft a draft that breaks no rule
     * @param customerGroup the shop's built-in group Customer, for drafts without groups
     * @param registered when the customer registered; cut to milliseconds
     * @return the customer, its version 1
     */
    public static Customer of(CustomerId id, CustomerDraft draft, GroupId customerGroup, Instant registered) {
        CustomerState state = new CustomerState(
                id,
                new PersonName(draft.firstName(), draft.lastName()),
                new EmailAddress(draft.email()),
                draft.membership(customerGroup),
                registered);
        return new Customer(state.drafted(draft, customerGroup));
    }

    /**
     * This customer as a draft says.
     *
     * @param draft a draft that breaks no rule
     * @param customerGroup the shop's built-in group Customer, for drafts without groups
     * @return the next snapshot
     */
    public Customer edited(CustomerDraft draft, GroupId customerGroup) {
        return with(state -> state.drafted(draft, customerGroup));
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
                .withConsents(consents);
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
     * @throws IllegalArgumentException if it is the default group: prefer another one first
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
     * The same customer with another moment of registration, as an old shop's file has it.
     *
     * @param at the instant; cut to milliseconds
     * @return the next snapshot
     */
    public Customer registeredAt(Instant at) {
        CustomerState state = new CustomerState(id, name, email, membership, at);
        return new Customer(state.title(title)
                .birthDate(birthDate)
                .enabled(enabled)
                .consents(consents)
                .written(version, updated));
    }

    /**
     * The id.
     *
     * @return the id
     */
    public CustomerId id() {
        return id;
    }

    /**
     * The number of times the customer has been written.
     *
     * @return 1 or more
     */
    public long version() {
        return version;
    }

    /**
     * First and last name.
     *
     * @return the name
     */
    public PersonName name() {
        return name;
    }

    /**
     * The e-mail address, which is the sign-in name.
     *
     * @return the address as it was typed
     */
    public EmailAddress email() {
        return email;
    }

    /**
     * The social title.
     *
     * @return its id, if there is one
     */
    public Optional<SocialTitleId> title() {
        return title;
    }

    /**
     * The birth date.
     *
     * @return the date, if it is known
     */
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

    /**
     * Whether the account is switched on.
     *
     * @return true if it is
     */
    public boolean isEnabled() {
        return enabled;
    }

    /**
     * The permissions.
     *
     * @return their states
     */
    public Consents consents() {
        return consents;
    }

    /**
     * The groups and the default group.
     *
     * @return the membership
     */
    public GroupMembership membership() {
        return membership;
    }

    /**
     * When the customer registered.
     *
     * @return the instant, in whole milliseconds
     */
    public Instant registered() {
        return registered;
    }

    /**
     * When the customer was written last.
     *
     * @return the instant, in whole milliseconds
     */
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

    private List<Object> values() {
        return List.of(id, version, name, email, title, birthDate, enabled, consents, membership, registered, updated);
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
