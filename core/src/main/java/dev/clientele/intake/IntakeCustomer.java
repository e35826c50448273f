package dev.clientele.intake;

import dev.clientele.consent.Purpose;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a file says of a customer. What it does not say (an absent column, a blank cell) is empty here and keeps
 * what is stored. Mutable while a source fills it, for one thread.
 */
public final class IntakeCustomer {
    private @Nullable CustomerId id;
    private @Nullable String firstName;
    private @Nullable String lastName;
    private @Nullable String email;
    private @Nullable String title;
    private @Nullable LocalDate birthDate;
    private @Nullable Boolean enabled;
    private @Nullable List<String> groups;
    private @Nullable Money sales;
    private @Nullable Instant registered;
    private @Nullable Instant lastVisit;
    private final Map<Purpose, ConsentClaim> consents = new EnumMap<>(Purpose.class);

    /** A row that says nothing yet. */
    public IntakeCustomer() {}

    /**
     * Sets the id.
     *
     * @param number for somebody new at most {@link CustomerId#MAX_FORCED}
     * @return this
     */
    public IntakeCustomer id(CustomerId number) {
        this.id = number;
        return this;
    }

    /**
     * Sets the first name.
     *
     * @param text as the file has it
     * @return this
     */
    public IntakeCustomer firstName(String text) {
        this.firstName = text;
        return this;
    }

    /**
     * Sets the last name.
     *
     * @param text as the file has it
     * @return this
     */
    public IntakeCustomer lastName(String text) {
        this.lastName = text;
        return this;
    }

    /**
     * Sets the e-mail address.
     *
     * @param text as the file has it
     * @return this
     */
    public IntakeCustomer email(String text) {
        this.email = text;
        return this;
    }

    /**
     * Sets the social title.
     *
     * @param label its name, or 1 for the first title for men, 2 for the first for women, 0 or 9 for none
     * @return this
     */
    public IntakeCustomer title(String label) {
        this.title = label;
        return this;
    }

    /**
     * Sets the birth date.
     *
     * @param date any date
     * @return this
     */
    public IntakeCustomer birthDate(LocalDate date) {
        this.birthDate = date;
        return this;
    }

    /**
     * Sets whether the account is switched on.
     *
     * @param on true if it is
     * @return this
     */
    public IntakeCustomer enabled(boolean on) {
        this.enabled = on;
        return this;
    }

    /**
     * Sets what the file says of a permission.
     *
     * @param purpose which one
     * @param claim what it says
     * @return this
     */
    public IntakeCustomer consent(Purpose purpose, ConsentClaim claim) {
        consents.put(purpose, claim);
        return this;
    }

    /**
     * Sets the groups, the default group first.
     *
     * @param names their names
     * @return this
     */
    public IntakeCustomer groups(List<String> names) {
        this.groups = List.copyOf(names);
        return this;
    }

    /**
     * Sets the total of valid orders.
     *
     * @param total in the shop's currency
     * @return this
     */
    public IntakeCustomer sales(Money total) {
        this.sales = total;
        return this;
    }

    /**
     * Sets when the customer registered.
     *
     * @param at an instant in whole seconds
     * @return this
     */
    public IntakeCustomer registered(Instant at) {
        this.registered = at;
        return this;
    }

    /**
     * Sets the start of the most recent visit.
     *
     * @param at an instant in whole seconds
     * @return this
     */
    public IntakeCustomer lastVisit(Instant at) {
        this.lastVisit = at;
        return this;
    }

    /**
     * The id.
     *
     * @return the id, if the row has one
     */
    public Optional<CustomerId> id() {
        return Optional.ofNullable(id);
    }

    /**
     * The first name.
     *
     * @return the text, if the row has one
     */
    public Optional<String> firstName() {
        return Optional.ofNullable(firstName);
    }

    /**
     * The last name.
     *
     * @return the text, if the row has one
     */
    public Optional<String> lastName() {
        return Optional.ofNullable(lastName);
    }

    /**
     * The e-mail address.
     *
     * @return the text, if the row has one
     */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /**
     * The social title.
     *
     * @return its name or number, if the row has one
     */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /**
     * The birth date.
     *
     * @return the date, if the row has one
     */
    public Optional<LocalDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    /**
     * Whether the account is switched on.
     *
     * @return the answer, if the row has one
     */
    public Optional<Boolean> enabled() {
        return Optional.ofNullable(enabled);
    }

    /**
     * What the row says of a permission.
     *
     * @param purpose which one
     * @return the claim, if the row has one
     */
    public Optional<ConsentClaim> consent(Purpose purpose) {
        return Optional.ofNullable(consents.get(purpose));
    }

    /**
     * The groups, the default group first.
     *
     * @return their names, if the row has any
     */
    public Optional<List<String>> groups() {
        return Optional.ofNullable(groups);
    }

    /**
     * The total of valid orders.
     *
     * @return the amount, if the row has one
     */
    public Optional<Money> sales() {
        return Optional.ofNullable(sales);
    }

    /**
     * When the customer registered.
     *
     * @return the instant, if the row has one
     */
    public Optional<Instant> registered() {
        return Optional.ofNullable(registered);
    }

    /**
     * The start of the most recent visit.
     *
     * @return the instant, if the row has one
     */
    public Optional<Instant> lastVisit() {
        return Optional.ofNullable(lastVisit);
    }

    /** Without personal data. */
    @Override
    public String toString() {
        return "IntakeCustomer[…]";
    }
}
