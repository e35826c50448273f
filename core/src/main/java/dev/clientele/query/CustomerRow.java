package dev.clientele.query;

import dev.clientele.customer.BirthDate;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.PersonName;
import dev.clientele.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One line of the list of customers, with everything that the list shows; immutable. */
public final class CustomerRow {
    private final CustomerId id;
    private final PersonName name;
    private final EmailAddress email;
    private final Optional<String> title;
    private final Optional<BirthDate> birthDate;
    private final CustomerActivity activity;
    private final boolean enabled;
    private final boolean newsletter;
    private final boolean partnerOffers;
    private final Instant registered;
    private final String defaultGroup;

    private CustomerRow(Builder builder) {
        this.id = builder.id;
        this.name = builder.name;
        this.email = builder.email;
        this.title = builder.title;
        this.birthDate = builder.birthDate;
        this.activity = builder.activity;
        this.enabled = builder.enabled;
        this.newsletter = builder.newsletter;
        this.partnerOffers = builder.partnerOffers;
        this.registered = builder.registered;
        this.defaultGroup = builder.defaultGroup;
    }

    /**
     * Begins a row; for stores.
     *
     * @param id the customer's id
     * @param name first and last name
     * @param email the address as it was typed
     * @return a builder that still lacks the rest
     */
    public static Builder of(CustomerId id, PersonName name, EmailAddress email) {
        return new Builder(id, name, email);
    }

    /**
     * The customer's id.
     *
     * @return the id
     */
    public CustomerId id() {
        return id;
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
     * The e-mail address.
     *
     * @return the address as it was typed
     */
    public EmailAddress email() {
        return email;
    }

    /**
     * The social title.
     *
     * @return its name, if there is one
     */
    public Optional<String> title() {
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
     * The total of valid orders.
     *
     * @return the amount in the shop's currency
     */
    public Money sales() {
        return activity.sales();
    }

    /**
     * The start of the most recent visit.
     *
     * @return the instant; empty for never
     */
    public Optional<Instant> lastVisit() {
        return activity.lastVisit();
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
     * Whether the newsletter may be sent.
     *
     * @return true if that permission is granted
     */
    public boolean hasNewsletter() {
        return newsletter;
    }

    /**
     * Whether offers of partners may be sent.
     *
     * @return true if that permission is granted
     */
    public boolean hasPartnerOffers() {
        return partnerOffers;
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
     * The group whose discount holds.
     *
     * @return its name
     */
    public String defaultGroup() {
        return defaultGroup;
    }

    private List<Object> values() {
        return List.of(
                id,
                name,
                email,
                title,
                birthDate,
                activity,
                enabled,
                newsletter,
                partnerOffers,
                registered,
                defaultGroup);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CustomerRow other && values().equals(other.values());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Without personal data. */
    @Override
    public String toString() {
        return "CustomerRow[id=" + id.value() + "]";
    }

    /** Collects a row's values; mutable, for one thread. */
    public static final class Builder {
        private final CustomerId id;
        private final PersonName name;
        private final EmailAddress email;
        private Optional<String> title = Optional.empty();
        private Optional<BirthDate> birthDate = Optional.empty();
        private CustomerActivity activity = CustomerActivity.NONE;
        private boolean enabled;
        private boolean newsletter;
        private boolean partnerOffers;
        private Instant registered = Instant.EPOCH;
        private String defaultGroup = "";

        private Builder(CustomerId id, PersonName name, EmailAddress email) {
            this.id = id;
            this.name = name;
            this.email = email;
        }

        /**
         * Sets what describes the person.
         *
         * @param titleName the social title's name, if there is one
         * @param date the birth date, if it is known
         * @return this
         */
        public Builder person(Optional<String> titleName, Optional<BirthDate> date) {
            this.title = titleName;
            this.birthDate = date;
            return this;
        }

        /**
         * Sets sales and last visit.
         *
         * @param happened the activity
         * @return this
         */
        public Builder activity(CustomerActivity happened) {
            this.activity = happened;
            return this;
        }

        /**
         * Sets what the account is like.
         *
         * @param on whether it is switched on
         * @param since when the customer registered
         * @param groupName the default group's name
         * @return this
         */
        public Builder account(boolean on, Instant since, String groupName) {
            this.enabled = on;
            this.registered = since;
            this.defaultGroup = groupName;
            return this;
        }

        /**
         * Sets which mail may be sent.
         *
         * @param news whether the newsletter is granted
         * @param offers whether offers of partners are granted
         * @return this
         */
        public Builder grants(boolean news, boolean offers) {
            this.newsletter = news;
            this.partnerOffers = offers;
            return this;
        }

        /**
         * The finished row.
         *
         * @return the row
         */
        public CustomerRow build() {
            return new CustomerRow(this);
        }
    }
}
