package dev.clientele.query;

import dev.clientele.customer.BirthDate;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.PersonName;
import dev.clientele.kernel.IpAddress;
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
    private final Optional<String> company;
    private final boolean guest;

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
        this.company = builder.company;
        this.guest = builder.guest;
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

    /** {@return the id} */
    public CustomerId id() {
        return id;
    }

    /** {@return first and last name} */
    public PersonName name() {
        return name;
    }

    /** {@return the e-mail address as it was typed} */
    public EmailAddress email() {
        return email;
    }

    /** {@return the social title's name, if there is one} */
    public Optional<String> title() {
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

    /** {@return the total of valid orders, in the shop's currency} */
    public Money sales() {
        return activity.sales();
    }

    /** {@return the start of the most recent visit; empty for never} */
    public Optional<Instant> lastVisit() {
        return activity.lastVisit();
    }

    /** {@return the internet address of the most recent visit that this shop saw, if it is known} */
    public Optional<IpAddress> lastIp() {
        return activity.lastIp();
    }

    /** {@return whether the account is switched on} */
    public boolean isEnabled() {
        return enabled;
    }

    /** {@return whether the newsletter may be sent} */
    public boolean hasNewsletter() {
        return newsletter;
    }

    /** {@return whether offers of partners may be sent} */
    public boolean hasPartnerOffers() {
        return partnerOffers;
    }

    /** {@return when the customer registered, in whole milliseconds} */
    public Instant registered() {
        return registered;
    }

    /** {@return the name of the group whose discount holds} */
    public String defaultGroup() {
        return defaultGroup;
    }

    /** {@return the company, if the customer is one; empty while the shop's B2B mode is off} */
    public Optional<String> company() {
        return company;
    }

    /** {@return whether this is a guest, who has no account} */
    public boolean isGuest() {
        return guest;
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
                defaultGroup,
                company,
                guest);
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
        private Optional<String> company = Optional.empty();
        private boolean guest;

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
         * Sets sales, the last visit and where it came from.
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
         * Sets the company.
         *
         * @param name what it is called, if the customer is one
         * @return this
         */
        public Builder company(Optional<String> name) {
            this.company = name;
            return this;
        }

        /**
         * Sets whether this is a guest.
         *
         * @param withoutAccount true for a guest
         * @return this
         */
        public Builder guest(boolean withoutAccount) {
            this.guest = withoutAccount;
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
