package dev.clientele.customer;

import dev.clientele.consent.Consents;
import dev.clientele.group.GroupId;
import dev.clientele.title.SocialTitleId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** All that a store keeps of a customer, on its way into or out of a {@link Customer}; mutable, for one thread. */
public final class CustomerState {
    final CustomerId id;
    final Instant registered;
    long version = 1;
    PersonName name;
    EmailAddress email;
    GroupMembership membership;
    Optional<SocialTitleId> title = Optional.empty();
    Optional<BirthDate> birthDate = Optional.empty();
    boolean enabled = true;
    Consents consents = Consents.NONE;
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

    CustomerState drafted(CustomerDraft draft, GroupId customerGroup) {
        this.name = new PersonName(draft.firstName(), draft.lastName());
        this.email = new EmailAddress(draft.email());
        this.membership = draft.membership(customerGroup);
        return title(draft.title())
                .birthDate(draft.birthDate().map(BirthDate::new))
                .enabled(draft.isEnabled())
                .consents(draft.consents());
    }
}
