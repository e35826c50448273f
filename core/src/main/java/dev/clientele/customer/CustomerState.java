package dev.clientele.customer;

import dev.clientele.b2b.B2bProfile;
import dev.clientele.consent.Consents;
import dev.clientele.group.GroupId;
import dev.clientele.title.SocialTitleId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** All that a store keeps of a customer, on its way into or out of a {@link Customer}; mutable, for one thread. */
public final class CustomerState {
    final CustomerId id;
    Instant registered;
    long version = 1;
    PersonName name;
    EmailAddress email;
    GroupMembership membership;
    Optional<SocialTitleId> title = Optional.empty();
    Optional<BirthDate> birthDate = Optional.empty();
    boolean enabled = true;
    Consents consents = Consents.NONE;
    AddressBook addresses = AddressBook.EMPTY;
    Optional<B2bProfile> b2b = Optional.empty();
    boolean b2bHidden;
    boolean guest;
    Instant updated;

    /**
     * What every customer has.
     *
     * @param id the id
     * @param name first and last name
     * @param email the address
     * @param registered when the customer registered; cut to milliseconds
     * @param membership the groups
     */
    public CustomerState(
            CustomerId id, PersonName name, EmailAddress email, GroupMembership membership, Instant registered) {
        this.id = id;
        this.name = name;
        this.email = email;
        this.membership = membership;
        this.registered = registered.truncatedTo(ChronoUnit.MILLIS);
        this.updated = this.registered;
    }

    CustomerState(Customer customer) {
        this(customer.id(), customer.name(), customer.email(), customer.membership(), customer.registered());
        this.version = customer.version();
        this.title = customer.title();
        this.birthDate = customer.birthDate();
        this.enabled = customer.isEnabled();
        this.consents = customer.consents();
        this.addresses = customer.addresses();
        this.b2b = customer.storedB2b();
        this.b2bHidden = customer.isB2bHidden();
        this.guest = customer.isGuest();
        this.updated = customer.updated();
    }

    /**
     * Sets when it was written last.
     *
     * @param stored the version that is stored
     * @param at when that was; cut to milliseconds
     * @return this
     */
    public CustomerState written(long stored, Instant at) {
        this.version = stored;
        this.updated = at.truncatedTo(ChronoUnit.MILLIS);
        return this;
    }

    /**
     * Sets the social title.
     *
     * @param id its id, if there is one
     * @return this
     */
    public CustomerState title(Optional<SocialTitleId> id) {
        this.title = id;
        return this;
    }

    /**
     * Sets the birth date.
     *
     * @param date the date, if it is known
     * @return this
     */
    public CustomerState birthDate(Optional<BirthDate> date) {
        this.birthDate = date;
        return this;
    }

    /**
     * Sets whether the account is switched on.
     *
     * @param on true if it is
     * @return this
     */
    public CustomerState enabled(boolean on) {
        this.enabled = on;
        return this;
    }

    /**
     * Sets the permissions.
     *
     * @param states their states
     * @return this
     */
    public CustomerState consents(Consents states) {
        this.consents = states;
        return this;
    }

    /**
     * Sets the addresses.
     *
     * @param all the addresses in their order
     * @return this
     */
    public CustomerState addresses(AddressBook all) {
        this.addresses = all;
        return this;
    }

    /**
     * Sets what is known of the customer as a company.
     *
     * @param profile the profile, if there is one
     * @return this
     */
    public CustomerState b2b(Optional<B2bProfile> profile) {
        this.b2b = profile;
        return this;
    }

    /**
     * Sets whether this is a guest.
     *
     * @param withoutAccount true for a guest
     * @return this
     */
    public CustomerState guest(boolean withoutAccount) {
        this.guest = withoutAccount;
        return this;
    }

    /** A draft that says nothing of a company may come from a form that did not show it. */
    private CustomerState draftedB2b(CustomerDraft draft) {
        boolean silent = draft.b2b().isEmpty() && !draft.isWithoutB2b();
        return b2bHidden || silent ? this : b2b(draft.b2b().map(B2bProfile::of));
    }

    CustomerState drafted(CustomerDraft draft, GroupId builtIn) {
        this.name = new PersonName(draft.firstName(), draft.lastName());
        this.email = new EmailAddress(draft.email());
        this.membership = draft.membership(builtIn);
        return title(draft.title())
                .birthDate(draft.birthDate().map(BirthDate::new))
                .enabled(draft.isEnabled())
                .consents(draft.consents())
                .addresses(new AddressBook(
                        draft.addresses().stream().map(Address::of).toList()))
                .draftedB2b(draft);
    }
}
