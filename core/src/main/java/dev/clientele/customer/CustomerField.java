package dev.clientele.customer;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What can change of a customer, for events and histories, which say that something changed but not to what.
 *
 * <p>The names are stable and can be stored as text. Later versions may add some, so be ready for one you do not know.
 */
public enum CustomerField {
    /** The social title. */
    TITLE,
    /** The first or the last name. */
    NAME,
    /** The e-mail address, be it only in its case. */
    EMAIL,
    /** The birth date. */
    BIRTH_DATE,
    /** Whether the account is switched on. */
    ENABLED,
    /** The permission for the newsletter, or its evidence. */
    NEWSLETTER,
    /** The permission for offers of partners, or its evidence. */
    PARTNER_OFFERS,
    /** Which groups the customer belongs to. */
    GROUPS,
    /** Which of the groups is the default group. */
    DEFAULT_GROUP,
    /** The addresses, their order or what they are meant for. */
    ADDRESSES,
    /** What is known of the customer as a company. */
    COMPANY,
    /** Whether there is an account: a guest became a customer. */
    ACCOUNT,
    /** The moment of registration. */
    REGISTERED;

    /**
     * Compares two snapshots of one customer. The version and the moment of the last write do not count.
     *
     * @param before the one
     * @param after the other one
     * @return what is not the same; empty if nothing is
     */
    public static Set<CustomerField> changed(Customer before, Customer after) {
        EnumSet<CustomerField> fields = EnumSet.allOf(CustomerField.class);
        fields.removeIf(field -> field.of(before).equals(field.of(after)));
        return Collections.unmodifiableSet(fields);
    }

    private Object of(Customer customer) {
        return switch (this) {
            case TITLE -> customer.title();
            case NAME -> customer.name();
            case EMAIL -> customer.email();
            case BIRTH_DATE -> customer.birthDate();
            case ENABLED -> customer.isEnabled();
            case NEWSLETTER -> customer.consents().newsletter();
            case PARTNER_OFFERS -> customer.consents().partnerOffers();
            case GROUPS -> customer.membership().groups();
            case DEFAULT_GROUP -> customer.membership().defaultGroup();
            case ADDRESSES -> customer.addresses();
            // Hidden or not: what is hidden in one snapshot only has not changed.
            case COMPANY -> customer.storedB2b();
            case ACCOUNT -> customer.isGuest();
            case REGISTERED -> customer.registered();
        };
    }
}
