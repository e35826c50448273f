package dev.clientele.query;

import dev.clientele.consent.Purpose;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.Folding;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which customers a list shows, in which order, and which page of it; immutable.
 *
 * <p>Filters add up: a customer must pass all of them. Text filters match anywhere in the field, whatever the case and the
 * accents; a blank one is no filter.
 */
public final class CustomerQuery {
    /** The page size of a new query. */
    public static final int DEFAULT_SIZE = 50;

    /** The largest page. */
    public static final int MAX_SIZE = 1_000;

    private static final int MAX_TEXT = 255;

    private final @Nullable GroupId group;
    private final String firstName;
    private final String lastName;
    private final String email;
    private final String company;
    private final boolean b2b;
    private final boolean guests;
    private final boolean enabledOnly;
    private final @Nullable Purpose consenting;
    private final @Nullable IpAddress lastIp;
    private final @Nullable Birthdays birthdays;
    private final @Nullable SearchWords words;
    private final CustomerSort sort;
    private final boolean descending;
    private final int size;
    private final @Nullable PageCursor after;

    private CustomerQuery(Fields fields) {
        this.group = fields.group;
        this.firstName = fields.firstName;
        this.lastName = fields.lastName;
        this.email = fields.email;
        this.company = fields.company;
        this.b2b = fields.b2b;
        this.guests = fields.guests;
        this.enabledOnly = fields.enabledOnly;
        this.consenting = fields.consenting;
        this.lastIp = fields.lastIp;
        this.birthdays = fields.birthdays;
        this.words = fields.words;
        this.sort = fields.sort;
        this.descending = fields.descending;
        this.size = fields.size;
        this.after = fields.after;
    }

    /**
     * All customers with an account, the first page of 50, by id. Also what a reset of the list leads to.
     *
     * @return the empty filter
     */
    public static CustomerQuery all() {
        return new CustomerQuery(new Fields());
    }

    /**
     * Only members of a group, whether it is their default group or not.
     *
     * @param id the group
     * @return the next query
     */
    public CustomerQuery inGroup(GroupId id) {
        return with(fields -> fields.group = id);
    }

    /**
     * Only customers whose first name contains a text.
     *
     * @param text at most 255 characters
     * @return the next query
     * @throws InvalidQueryException if it is longer
     */
    public CustomerQuery firstNameContains(String text) {
        return with(fields -> fields.firstName = needle(text));
    }

    /**
     * Only customers whose last name contains a text.
     *
     * @param text at most 255 characters
     * @return the next query
     * @throws InvalidQueryException if it is longer
     */
    public CustomerQuery lastNameContains(String text) {
        return with(fields -> fields.lastName = needle(text));
    }

    /**
     * Only customers whose e-mail address contains a text.
     *
     * @param text at most 255 characters
     * @return the next query
     * @throws InvalidQueryException if it is longer
     */
    public CustomerQuery emailContains(String text) {
        return with(fields -> fields.email = needle(text));
    }

    /**
     * Only customers whose company contains a text. While the shop's B2B mode is off, no customer has a company.
     *
     * @param text at most 255 characters
     * @return the next query
     * @throws InvalidQueryException if it is longer
     */
    public CustomerQuery companyContains(String text) {
        return with(fields -> fields.company = needle(text));
    }

    /**
     * Guests too, who have no account and are left out otherwise.
     *
     * @return the next query
     */
    public CustomerQuery includingGuests() {
        return with(fields -> fields.guests = true);
    }

    /**
     * Only customers whose account is switched on.
     *
     * @return the next query
     */
    public CustomerQuery enabledOnly() {
        return with(fields -> fields.enabledOnly = true);
    }

    /**
     * Only customers who permit mail for a purpose now.
     *
     * @param purpose the newsletter, or offers of partners
     * @return the next query
     */
    public CustomerQuery consenting(Purpose purpose) {
        return with(fields -> fields.consenting = purpose);
    }

    /**
     * Only customers whose most recent visit came from an internet address.
     *
     * @param ip the address
     * @return the next query
     */
    public CustomerQuery lastSeenFrom(IpAddress ip) {
        return with(fields -> fields.lastIp = ip);
    }

    /**
     * Only customers who have their birthday on a day, for example on the shop's {@code settings().today()}. Who was born on
     * 29 February has it on 28 February in other years; whose birth date is not known has none.
     *
     * @param day the day
     * @return the next query
     */
    public CustomerQuery withBirthdayOn(LocalDate day) {
        return withBirthdayBetween(day, day);
    }

    /**
     * Only customers who have their birthday in a span of days. In a year or more that is everybody whose birth date is known.
     *
     * @param first the first day
     * @param last the last day, which counts as well
     * @return the next query
     * @throws InvalidQueryException if the last day comes before the first
     */
    public CustomerQuery withBirthdayBetween(LocalDate first, LocalDate last) {
        return with(fields -> fields.birthdays = Birthdays.between(first, last));
    }

    /**
     * As the shop's B2B mode asks: with companies shown and searched, or without. {@code Clientele} sets it, whatever a host
     * says.
     *
     * @param mode whether the mode is on
     * @return the next query
     */
    public CustomerQuery inB2bMode(boolean mode) {
        return with(fields -> fields.b2b = mode);
    }

    /**
     * Only customers that a search finds.
     *
     * @param search the words
     * @return the next query
     */
    public CustomerQuery matching(SearchWords search) {
        return with(fields -> fields.words = search);
    }

    /**
     * In another order, ascending.
     *
     * @param by what to sort by
     * @return the next query
     */
    public CustomerQuery sortedBy(CustomerSort by) {
        return with(fields -> {
            fields.sort = by;
            fields.descending = false;
        });
    }

    /**
     * In the opposite order: equal values by id downwards as well.
     *
     * @return the next query
     */
    public CustomerQuery descending() {
        return with(fields -> fields.descending = true);
    }

    /**
     * With pages of another size.
     *
     * @param rows 1 to 1,000
     * @return the next query
     * @throws InvalidQueryException if it is out of this range
     */
    public CustomerQuery ofSize(int rows) {
        if (rows < 1 || rows > MAX_SIZE) {
            throw new InvalidQueryException("A page has 1 to " + MAX_SIZE + " rows, and " + rows + " were asked for.");
        }
        return with(fields -> fields.size = rows);
    }

    /**
     * The page after another one of the same query.
     *
     * @param cursor the other page's {@link Page#next()}
     * @return the next query
     */
    public CustomerQuery after(PageCursor cursor) {
        return with(fields -> fields.after = cursor);
    }

    /** {@return the group to filter by, if there is such a filter} */
    public Optional<GroupId> group() {
        return Optional.ofNullable(group);
    }

    /** {@return what the folded first name must contain; empty for no filter} */
    public String firstNamePart() {
        return firstName;
    }

    /** {@return what the folded last name must contain; empty for no filter} */
    public String lastNamePart() {
        return lastName;
    }

    /** {@return what the folded e-mail address must contain; empty for no filter} */
    public String emailPart() {
        return email;
    }

    /** {@return what the folded company must contain; empty for no filter} */
    public String companyPart() {
        return company;
    }

    /** {@return whether companies are shown and searched} */
    public boolean isB2b() {
        return b2b;
    }

    /** {@return whether customers whose account is switched off are left out} */
    public boolean isEnabledOnly() {
        return enabledOnly;
    }

    /** {@return the purpose for which mail must be permitted, if there is such a filter} */
    public Optional<Purpose> consentingTo() {
        return Optional.ofNullable(consenting);
    }

    /** {@return the internet address that the most recent visit must have come from, if there is such a filter} */
    public Optional<IpAddress> lastIp() {
        return Optional.ofNullable(lastIp);
    }

    /** {@return the days on which customers must have been born to have their birthday when asked for, if there is such a filter} */
    public Optional<Birthdays> birthdays() {
        return Optional.ofNullable(birthdays);
    }

    /** {@return whether guests are among the customers} */
    public boolean hasGuests() {
        return guests;
    }

    /** {@return the words to search for, if there is a search} */
    public Optional<SearchWords> words() {
        return Optional.ofNullable(words);
    }

    /** {@return what to sort by} */
    public CustomerSort sort() {
        return sort;
    }

    /** {@return whether it goes from high to low} */
    public boolean isDescending() {
        return descending;
    }

    /** {@return the most rows of a page} */
    public int size() {
        return size;
    }

    /** {@return the cursor of the page before; empty for the first page} */
    public Optional<PageCursor> after() {
        return Optional.ofNullable(after);
    }

    private static String needle(String text) {
        if (Text.length(text) > MAX_TEXT) {
            throw new InvalidQueryException(
                    "The filter text has " + Text.length(text) + " characters; " + MAX_TEXT + " are the most.");
        }
        if (!Text.isStorable(text)) {
            throw new InvalidQueryException(
                    "The filter text holds U+0000 or half of a character, which no customer has.");
        }
        return Folding.fold(text.strip());
    }

    private CustomerQuery with(Consumer<Fields> change) {
        Fields fields = new Fields(this);
        change.accept(fields);
        return new CustomerQuery(fields);
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(
                group,
                firstName,
                lastName,
                email,
                company,
                b2b,
                guests,
                enabledOnly,
                consenting,
                lastIp,
                birthdays,
                words,
                sort,
                descending,
                size,
                after);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CustomerQuery other && values().equals(other.values());
    }

    @Override
    public int hashCode() {
        return Objects.hash(values().toArray());
    }

    /** Without what is filtered for. */
    @Override
    public String toString() {
        return "CustomerQuery[" + sort + (descending ? " descending" : "") + ", size=" + size + "]";
    }

    private static final class Fields {
        private @Nullable GroupId group;
        private String firstName = "";
        private String lastName = "";
        private String email = "";
        private String company = "";
        private boolean b2b;
        private boolean guests;
        private boolean enabledOnly;
        private @Nullable Purpose consenting;
        private @Nullable IpAddress lastIp;
        private @Nullable Birthdays birthdays;
        private @Nullable SearchWords words;
        private CustomerSort sort = CustomerSort.ID;
        private boolean descending;
        private int size = DEFAULT_SIZE;
        private @Nullable PageCursor after;

        Fields() {}

        Fields(CustomerQuery query) {
            this.group = query.group;
            this.firstName = query.firstName;
            this.lastName = query.lastName;
            this.email = query.email;
            this.company = query.company;
            this.b2b = query.b2b;
            this.guests = query.guests;
            this.enabledOnly = query.enabledOnly;
            this.consenting = query.consenting;
            this.lastIp = query.lastIp;
            this.birthdays = query.birthdays;
            this.words = query.words;
            this.sort = query.sort;
            this.descending = query.descending;
            this.size = query.size;
            this.after = query.after;
        }
    }
}
