package dev.clientele.jdbc;

import dev.clientele.customer.Customer;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.GroupId;
import dev.clientele.title.SocialTitleId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Locks the titles and groups that customers are about to refer to, so that none of them is removed before that is committed.
 * For databases whose foreign keys do not see to it.
 *
 * <p>What a customer refers to already needs no lock: its removal writes the customer too, whose version tells.
 */
final class References {
    private static final String LOCK_TITLES =
            "select id from clientele_title where shop_id = ? and id = any(?) order by id for update";

    /** The built-in groups are never removed. */
    private static final String LOCK_GROUPS = """
            select id from clientele_customer_group
            where shop_id = ? and id = any(?) and built_in is null
            order by id for update""";

    private static final String STORED = "select c.id, c.title_id, m.group_id\nfrom ";
    private static final String OF = """

            join clientele_customer c on c.id = k.id
            join clientele_membership m on m.shop_id = c.shop_id and m.customer_id = c.id
            where c.shop_id = ?""";

    private final Session session;
    private final int shop;
    private final Set<Reference> stored = new HashSet<>();
    private final Set<Long> titles = new TreeSet<>();
    private final Set<Long> groups = new TreeSet<>();

    private record Reference(long customer, boolean toTitle, long id) {}

    References(Session session, int shop) {
        this.session = session;
        this.shop = shop;
    }

    /** For customers who are added. */
    void lock(List<StoredCustomer> customers) {
        customers.forEach(one -> collect(one.customer()));
        lock(LOCK_TITLES, titles);
        lock(LOCK_GROUPS, groups);
    }

    /** For customers who are changed. */
    void lockNew(List<StoredCustomer> customers) {
        List<Long> ids =
                customers.stream().map(one -> one.customer().id().value()).toList();
        session.list(
                STORED + session.dialect().numbers() + OF,
                parameters -> parameters.numbers(ids).number(shop),
                row -> {
                    long customer = row.number();
                    row.optionalNumber().ifPresent(title -> stored.add(new Reference(customer, true, title)));
                    return stored.add(new Reference(customer, false, row.number()));
                });
        lock(customers);
    }

    private void collect(Customer customer) {
        long id = customer.id().value();
        customer.title()
                .map(SocialTitleId::value)
                .filter(title -> !stored.contains(new Reference(id, true, title)))
                .ifPresent(titles::add);
        customer.membership().groups().stream()
                .map(GroupId::value)
                .filter(group -> !stored.contains(new Reference(id, false, group)))
                .forEach(groups::add);
    }

    private void lock(String sql, Set<Long> ids) {
        if (!ids.isEmpty()) {
            session.list(sql, parameters -> parameters.number(shop).numbers(List.copyOf(ids)), Row::number);
        }
    }
}
