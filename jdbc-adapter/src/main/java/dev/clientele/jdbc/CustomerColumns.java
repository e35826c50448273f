package dev.clientele.jdbc;

import dev.clientele.b2b.B2bProfile;
import dev.clientele.consent.Consents;
import dev.clientele.customer.AddressBook;
import dev.clientele.customer.BirthDate;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.CustomerState;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.GroupMembership;
import dev.clientele.customer.PersonName;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Money;
import dev.clientele.query.SearchWords;
import dev.clientele.store.Restore;
import dev.clientele.title.SocialTitleId;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The columns of a customer's row, on their way in and out. */
final class CustomerColumns {
    /** What {@link #read} reads, of a customer called c. */
    static final String READ = Columns.of("""
                    id, version, title_id, first_name, last_name, email, birth_date, guest, enabled""")
            .and(ConsentColumns.of("newsletter"))
            .and(ConsentColumns.of("partner_offers"))
            .and(Columns.of("default_group_id, registered, updated"))
            .and(B2bColumns.READ)
            .and(Columns.of("sales, last_visit, last_ip"))
            .in("c");

    /** What staff edit, in the order in which {@link #bind(Parameters, Customer)} binds it. */
    static final Columns EDITED = Columns.of("""
                    version, title_id, first_name, last_name, email, email_key, email_folded, first_key, last_key,
                    unprefixed_key, search_text, birth_date, birthday, guest, enabled""")
            .and(ConsentColumns.of("newsletter"))
            .and(ConsentColumns.of("partner_offers"))
            .and(Columns.of("default_group_id, registered, updated"))
            .and(B2bColumns.WRITTEN);

    static final Columns ACTIVITY = Columns.of("sales, last_visit, last_ip");

    /** What {@link CustomerActivity#updatedTo} says of a row: a visit may have begun since it was read, or sales been added. */
    static final String ACTIVITY_UPDATE =
            "sales = coalesce(?, sales), last_visit = case when last_visit is null or last_visit < ? then ? else last_visit end";

    private CustomerColumns() {}

    /** Binds {@link #EDITED}. */
    static void bind(Parameters parameters, Customer customer) throws SQLException {
        PersonName name = customer.name();
        EmailAddress email = customer.email();
        parameters
                .number(customer.version())
                .number(customer.title().map(SocialTitleId::value))
                .text(name.first())
                .text(name.last())
                .text(email.value())
                .key(Optional.of(email.canonical()).filter(key -> !customer.isGuest()))
                .text(email.folded())
                .key(name.firstKey())
                .key(name.lastKey())
                .key(name.lastKeyWithoutPrefix())
                .text(SearchWords.textOf(name, email))
                .date(customer.birthDate().map(BirthDate::date))
                .number(customer.birthDate().map(born -> birthday(MonthDay.from(born.date()))))
                .bool(customer.isGuest())
                .bool(customer.isEnabled());
        ConsentColumns.bind(parameters, customer.consents().newsletter());
        ConsentColumns.bind(parameters, customer.consents().partnerOffers());
        parameters
                .number(customer.membership().defaultGroup().value())
                .time(customer.registered())
                .time(customer.updated());
        B2bColumns.bind(parameters, customer.b2b());
    }

    /** A day of the year as the column of birthdays has it: in the order of the year, and 29 February between its neighbours. */
    static long birthday(MonthDay day) {
        return day.getMonthValue() * 100L + day.getDayOfMonth();
    }

    /** Binds {@link #ACTIVITY}. */
    static void bind(Parameters parameters, CustomerActivity activity) throws SQLException {
        parameters
                .decimal(activity.sales().amount())
                .time(activity.lastVisit())
                .text(activity.lastIp().map(IpAddress::text));
    }

    /** Binds {@link #ACTIVITY_UPDATE}. */
    static void bindUpdate(Parameters parameters, CustomerActivity activity, boolean withSales) throws SQLException {
        Optional<BigDecimal> sales = Optional.of(activity.sales().amount()).filter(amount -> withSales);
        parameters.decimal(sales).time(activity.lastVisit()).time(activity.lastVisit());
    }

    /** Reads {@link #ACTIVITY}. */
    static CustomerActivity readActivity(Row row) throws SQLException {
        return new CustomerActivity(
                Money.of(row.decimal()), row.optionalTime(), row.optionalText().map(IpAddress::new));
    }

    /** Reads a row into a customer of whom only the groups and the addresses are missing. */
    static BiFunction<Set<GroupId>, AddressBook, StoredCustomer> read(Row row) throws SQLException {
        CustomerId id = new CustomerId(row.number());
        long version = row.number();
        Optional<SocialTitleId> title = row.optionalNumber().map(SocialTitleId::new);
        PersonName name = new PersonName(row.text(), row.text());
        EmailAddress email = new EmailAddress(row.text());
        Optional<BirthDate> birthDate = row.optionalDate().map(BirthDate::new);
        boolean guest = row.bool();
        boolean enabled = row.bool();
        Consents consents = new Consents(ConsentColumns.read(row), ConsentColumns.read(row));
        GroupId defaultGroup = new GroupId(row.number());
        Instant registered = row.time();
        Instant updated = row.time();
        Optional<B2bProfile> b2b = B2bColumns.read(row);
        CustomerActivity activity = readActivity(row);
        return (groups, addresses) -> {
            GroupMembership membership = new GroupMembership(groups, defaultGroup);
            CustomerState state = new CustomerState(id, name, email, membership, registered)
                    .written(version, updated)
                    .title(title)
                    .birthDate(birthDate)
                    .guest(guest)
                    .enabled(enabled)
                    .addresses(addresses)
                    .b2b(b2b)
                    .consents(consents);
            return new StoredCustomer(Restore.customer(state), activity);
        };
    }
}
