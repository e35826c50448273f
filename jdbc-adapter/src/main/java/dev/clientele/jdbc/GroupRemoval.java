package dev.clientele.jdbc;

import dev.clientele.group.GroupId;
import dev.clientele.group.GroupUse;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StaleVersionException;
import java.sql.SQLException;
import java.time.Instant;

/**
 * Removes one group, in as many statements whatever the number of its members. The group's row is locked first, so that nobody
 * joins any more; then the members' rows, under whose locks alone memberships are written.
 */
final class GroupRemoval {
    private static final String LOCK =
            "select version from clientele_customer_group where shop_id = ? and id = ? for update";
    private static final String USE = """
            select count(*),
                coalesce(sum(case when c.default_group_id = m.group_id then 1 else 0 end), 0),
                coalesce(sum(case when exists (
                    select 1
                    from clientele_membership o
                    where o.shop_id = m.shop_id and o.customer_id = m.customer_id and o.group_id <> m.group_id)
                    then 0 else 1 end), 0)
            from clientele_membership m
            join clientele_customer c on c.shop_id = m.shop_id and c.id = m.customer_id
            where m.shop_id = ? and m.group_id = ?""";
    private static final Columns MEMBERS = Columns.of("shop_id, group_id");
    private static final String CATCH_WHO_IS_LEFT_WITHOUT = """
            insert into clientele_membership (shop_id, customer_id, group_id)
            select m.shop_id, m.customer_id, g.id
            from clientele_membership m
            join clientele_customer_group g on g.shop_id = m.shop_id and g.id = ?
            where m.shop_id = ? and m.group_id = ? and not exists (
                select 1
                from clientele_membership o
                where o.shop_id = m.shop_id and o.customer_id = m.customer_id and o.group_id <> m.group_id)""";
    private static final String REPLACE_DEFAULT = """
            update clientele_customer c
            set default_group_id = (
                select min(m.group_id)
                from clientele_membership m
                where m.shop_id = c.shop_id and m.customer_id = c.id and m.group_id <> c.default_group_id)
            where c.shop_id = ? and c.default_group_id = ?""";
    private static final String REMOVE_MEMBERSHIPS =
            "delete from clientele_membership where shop_id = ? and group_id = ?";
    private static final String REMOVE = "delete from clientele_customer_group where shop_id = ? and id = ?";

    private final Session session;
    private final int shop;
    private final long group;

    GroupRemoval(Session session, int shop, GroupId group) {
        this.session = session;
        this.shop = shop;
        this.group = group.value();
    }

    GroupUse use() {
        return session.one(USE, this::bind, row -> {
                    long members = row.number();
                    long byDefault = row.number();
                    long leftWithout = row.number();
                    return new GroupUse(members, byDefault - leftWithout, leftWithout);
                })
                .orElse(GroupUse.NONE);
    }

    GroupUse remove(long version, GroupId fallback, Instant at) {
        requireVersion(version);
        int members = session.update(
                touchMembers(session.dialect()),
                parameters -> parameters.time(at).number(shop).number(shop).number(group));
        int leftWithout = session.update(
                CATCH_WHO_IS_LEFT_WITHOUT,
                parameters -> parameters.number(fallback.value()).number(shop).number(group));
        int byDefault = session.update(REPLACE_DEFAULT, this::bind);
        session.update(REMOVE_MEMBERSHIPS, this::bind);
        session.update(REMOVE, this::bind);
        return new GroupUse(members, byDefault - leftWithout, leftWithout);
    }

    static String touchMembers(Dialect dialect) {
        return dialect.updateMentioned(
                "clientele_customer",
                "version = version + 1, updated = ?",
                "clientele_membership",
                "customer_id",
                MEMBERS);
    }

    private void requireVersion(long version) {
        long found =
                session.one(LOCK, this::bind, Row::number).orElseThrow(() -> new NotFoundException("group", group));
        StaleVersionException.require("group", group, version, found);
    }

    private void bind(Parameters parameters) throws SQLException {
        parameters.number(shop).number(group);
    }
}
