package dev.clientele.jdbc;

import dev.clientele.customer.Address;
import dev.clientele.customer.AddressBook;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.GroupId;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Reads customers with their groups and addresses, all in one statement: between two of them the groups could change, and then
 * the default group might be none of them.
 */
final class CustomerReader {
    private static final String SELECT =
            "select c.id, m.group_id, " + Addresses.READ.in("a") + ", " + CustomerColumns.READ + "\n";

    /** Of the rows that a customer has, one for each group, only that of the default group is repeated for each address. */
    private static final String PARTS = """
            join clientele_membership m on m.shop_id = c.shop_id and m.customer_id = c.id
            left join clientele_address a
                on a.shop_id = c.shop_id and a.customer_id = c.id and m.group_id = c.default_group_id
            """;

    private static final String BY_ID =
            SELECT + "from clientele_customer c\n" + PARTS + "where c.shop_id = ? and c.id = ?";
    private static final String BY_EMAIL =
            SELECT + "from clientele_customer c\n" + PARTS + "where c.shop_id = ? and c.email_key = ?";

    private final Session session;
    private final int shop;

    CustomerReader(Session session, int shop) {
        this.session = session;
        this.shop = shop;
    }

    List<StoredCustomer> byId(CustomerId id) {
        return read(BY_ID, parameters -> parameters.number(shop).number(id.value()));
    }

    List<StoredCustomer> byEmail(EmailAddress email) {
        return read(BY_EMAIL, parameters -> parameters.number(shop).key(email.canonical()));
    }

    static String byIds(Dialect dialect) {
        return SELECT + "from " + dialect.numbers() + " join clientele_customer c on c.id = k.id\n" + PARTS
                + "where c.shop_id = ?";
    }

    static String byEmails(Dialect dialect) {
        return SELECT + "from " + dialect.keys() + " join clientele_customer c on c.email_key = k.key_text\n" + PARTS
                + "where c.shop_id = ?";
    }

    List<StoredCustomer> byIds(Collection<CustomerId> ids) {
        List<Long> distinct = ids.stream().map(CustomerId::value).distinct().toList();
        return read(
                byIds(session.dialect()),
                parameters -> parameters.numbers(distinct).number(shop));
    }

    List<StoredCustomer> byEmails(Collection<EmailAddress> emails) {
        List<String> distinct =
                emails.stream().map(EmailAddress::canonical).distinct().toList();
        return read(
                byEmails(session.dialect()),
                parameters -> parameters.keys(distinct).number(shop));
    }

    private List<StoredCustomer> read(String sql, Session.Binder binder) {
        Map<Long, Found> found = new LinkedHashMap<>();
        session.list(sql, binder, row -> add(found, row));
        return found.values().stream().map(Found::customer).toList();
    }

    /** A customer has a row for each group, and for each address one more with the default group. */
    private static boolean add(Map<Long, Found> found, Row row) throws SQLException {
        long id = row.number();
        GroupId group = new GroupId(row.number());
        Optional<Addresses.Placed> placed = Addresses.read(row);
        Found one = found.get(id);
        if (one == null) {
            one = new Found(CustomerColumns.read(row), new TreeSet<>(), new TreeMap<>());
            found.put(id, one);
        }
        Map<Integer, Address> addresses = one.addresses;
        placed.ifPresent(at -> addresses.put(at.position(), at.address()));
        return one.groups.add(group);
    }

    private record Found(
            BiFunction<Set<GroupId>, AddressBook, StoredCustomer> rest,
            Set<GroupId> groups,
            Map<Integer, Address> addresses) {
        StoredCustomer customer() {
            return rest.apply(groups, new AddressBook(List.copyOf(addresses.values())));
        }
    }
}
