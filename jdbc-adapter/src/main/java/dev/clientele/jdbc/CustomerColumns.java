package dev.clientele.jdbc;

import dev.clientele.consent.Consents;
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
import dev.clientele.kernel.Money;
import dev.clientele.query.SearchWords;
import dev.clientele.store.Restore;
import dev.clientele.title.SocialTitleId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The columns of a customer's row, on their way in and out. */
final class CustomerColumns {
    /** What {@link #read} reads, of a customer called c. */
    static final String READ = """
            c.id, c.version, c.title_id, c.first_name, c.last_name, c.email, c.birth_date, c.enabled,
            c.newsletter_state, c.newsletter_by, c.newsletter_at, c.newsletter_how, c.newsletter_wording,
            c.partner_offers_state, c.partner_offers_by, c.partner_offers_at, c.partner_offers_how, c.partner_offers_wording,
            c.default_group_id, c.registered, c.updated, c.sales, c.last_visit""";

    private CustomerColumns() {}

    /** Binds what staff edit: version, title, …, updated, in the order of the statements of {@link CustomerWriter}. */
    static void bind(Parameters parameters, Customer customer) throws SQLException {
        PersonName name = customer.name();
        EmailAddress email = customer.email();
        parameters
                .number(customer.version())
                .number(customer.title().map(SocialTitleId::value))
                .text(name.first())
                .text(name.last())
                .text(email.value())
                .key(email.canonical())
                .text(email.folded())
                .key(name.firstKey())
                .key(name.lastKey())
                .text(SearchWords.textOf(name, email))
                .date(customer.birthDate().map(BirthDate::date))
                .bool(customer.isEnabled());
        ConsentColumns.bind(parameters, customer.consents().newsletter());
        ConsentColumns.bind(parameters, customer.consents().partnerOffers());
        parameters
                .number(customer.membership().defaultGroup().value())
                .time(customer.registered())
                .time(customer.updated());
    }

    static void bind(Parameters parameters, CustomerActivity activity) throws SQLException {
        parameters.decimal(activity.sales().amount()).time(activity.lastVisit());
    }

    /** Reads a row into a customer of whom only the groups are missing. */
    static Function<Set<GroupId>, StoredCustomer> read(Row row) throws SQLException {
        CustomerId id = new CustomerId(row.number());
        long version = row.number();
        Optional<SocialTitleId> title = row.optionalNumber().map(SocialTitleId::new);
        PersonName name = new PersonName(row.text(), row.text());
        EmailAddress email = new EmailAddress(row.text());
        Optional<BirthDate> birthDate = row.optionalDate().map(BirthDate::new);
        boolean enabled = row.bool();
        Consents consents = new Consents(ConsentColumns.read(row), ConsentColumns.read(row));
        GroupId defaultGroup = new GroupId(row.number());
        Instant registered = row.time();
        Instant updated = row.time();
        CustomerActivity activity = new CustomerActivity(Money.of(row.decimal()), row.optionalTime());
        return groups -> {
            GroupMembership membership = new GroupMembership(groups, defaultGroup);
            CustomerState state = new CustomerState(id, name, email, membership, registered)
                    .written(version, updated)
                    .title(title)
                    .birthDate(birthDate)
                    .enabled(enabled)
                    .consents(consents);
            return new StoredCustomer(Restore.customer(state), activity);
        };
    }
}
