package dev.clientele.customer;

import dev.clientele.kernel.StalePlanException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What removing a customer will do, to be shown before it is confirmed; immutable.
 *
 * <p>Its {@link #text()} survives a web request. Confirming is refused when the customer changed after the plan was made,
 * or the number of notes.
 */
public final class CustomerRemovalPlan {
    private static final Pattern FORM =
            Pattern.compile("remove-customer:(\\d{1,18}):(\\d{1,18}):(\\d{1,9}):(\\d):(\\d{1,3}):([01]):(\\d{1,18})");

    private final CustomerId customer;
    private final long version;
    private final int memberships;
    private final int consents;
    private final int addresses;
    private final boolean company;
    private final long notes;

    private CustomerRemovalPlan(
            CustomerId customer,
            long version,
            int memberships,
            int consents,
            int addresses,
            boolean company,
            long notes) {
        this.customer = customer;
        this.version = version;
        this.memberships = memberships;
        this.consents = consents;
        this.addresses = addresses;
        this.company = company;
        this.notes = notes;
    }

    /**
     * The plan to remove a customer as it stands now.
     *
     * @param customer the snapshot that was read
     * @param notes how many private notes there are about the customer
     * @return the plan
     */
    public static CustomerRemovalPlan of(Customer customer, long notes) {
        int granted = (customer.consents().newsletter().isGranted() ? 1 : 0)
                + (customer.consents().partnerOffers().isGranted() ? 1 : 0);
        return new CustomerRemovalPlan(
                customer.id(),
                customer.version(),
                customer.membership().groups().size(),
                granted,
                customer.addresses().addresses().size(),
                customer.b2b().isPresent(),
                notes);
    }

    /**
     * Reads the text form, which may come back from a browser.
     *
     * @param text what {@link #text()} wrote
     * @return the plan
     * @throws IllegalArgumentException if it is no such text
     */
    public static CustomerRemovalPlan parse(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "This is no plan to remove a customer. Make one with planRemoval and hand its text back unchanged.");
        }
        return new CustomerRemovalPlan(
                new CustomerId(Long.parseLong(m.group(1))),
                Long.parseLong(m.group(2)),
                Integer.parseInt(m.group(3)),
                Integer.parseInt(m.group(4)),
                Integer.parseInt(m.group(5)),
                m.group(6).equals("1"),
                Long.parseLong(m.group(7)));
    }

    /**
     * Insists that nothing changed since this plan was made.
     *
     * @param found the plan as it would be now
     * @throws StalePlanException if it differs
     */
    public void requireSameAs(CustomerRemovalPlan found) {
        if (!equals(found)) {
            throw new StalePlanException(text(), found.text());
        }
    }

    /**
     * The text form: id, version and counts, no personal data.
     *
     * @return what {@link #parse} reads
     */
    public String text() {
        return "remove-customer:" + customer.value() + ":" + version + ":" + memberships + ":" + consents + ":"
                + addresses + ":" + (company ? 1 : 0) + ":" + notes;
    }

    /**
     * Who is to be removed.
     *
     * @return the customer's id
     */
    public CustomerId customer() {
        return customer;
    }

    /**
     * The state in which the customer was when the plan was made.
     *
     * @return the version
     */
    public long version() {
        return version;
    }

    /**
     * How many groups lose this member.
     *
     * @return 1 or more
     */
    public int memberships() {
        return memberships;
    }

    /**
     * How many granted permissions are lost.
     *
     * @return 0 to 2
     */
    public int consents() {
        return consents;
    }

    /** {@return whether what is known of the customer as a company is lost too} */
    public boolean hasCompany() {
        return company;
    }

    /** {@return how many addresses are lost} */
    public int addresses() {
        return addresses;
    }

    /**
     * How many private notes of the staff are lost.
     *
     * @return 0 or more; 0 in a store that keeps no notes
     */
    public long notes() {
        return notes;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CustomerRemovalPlan other && text().equals(other.text());
    }

    @Override
    public int hashCode() {
        return Objects.hash(customer, version);
    }

    @Override
    public String toString() {
        return "CustomerRemovalPlan[" + text() + "]";
    }
}
