package dev.clientele.jdbc;

import dev.clientele.customer.Customer;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.GroupId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes customers' groups, always in the transaction that has written the customers' rows before and so holds their locks. */
final class Memberships {
    private static final String ADD = """
            insert into clientele_membership (shop_id, customer_id, group_id)
            values (?, ?, ?)""";
    private static final String REMOVE = """
            delete from clientele_membership
            where shop_id = ? and customer_id = ? and group_id = ?""";
    private static final String STORED = "select m.customer_id, m.group_id\nfrom ";
    private static final String OF = """

            join clientele_membership m on m.customer_id = k.id
            where m.shop_id = ?""";

    private final Session session;
    private final int shop;

    private record Membership(long customer, GroupId group) {}

    Memberships(Session session, int shop) {
        this.session = session;
        this.shop = shop;
    }

    void add(List<StoredCustomer> customers) {
        session.batch(ADD, of(customers), this::bind);
    }

    /** Writes only what differs from what is stored. */
    void rewrite(List<StoredCustomer> customers) {
        Set<Membership> stored = stored(customers);
        List<Membership> next = of(customers);
        List<Membership> joined = new ArrayList<>(next);
        joined.removeAll(stored);
        next.forEach(stored::remove);
        session.batch(REMOVE, List.copyOf(stored), this::bind);
        session.batch(ADD, joined, this::bind);
    }

    private Set<Membership> stored(List<StoredCustomer> customers) {
        List<Long> ids =
                customers.stream().map(stored -> stored.customer().id().value()).toList();
        return new HashSet<>(session.list(
                STORED + session.dialect().numbers() + OF + session.dialect().asOfNow(),
                parameters -> parameters.numbers(ids).number(shop),
                row -> new Membership(row.number(), new GroupId(row.number()))));
    }

    private static List<Membership> of(List<StoredCustomer> customers) {
        List<Membership> all = new ArrayList<>(customers.size());
        for (StoredCustomer stored : customers) {
            Customer customer = stored.customer();
            customer.membership()
                    .groups()
                    .forEach(group -> all.add(new Membership(customer.id().value(), group)));
        }
        return all;
    }

    private void bind(Parameters parameters, Membership membership) throws SQLException {
        parameters
                .number(shop)
                .number(membership.customer())
                .number(membership.group().value());
    }
}
