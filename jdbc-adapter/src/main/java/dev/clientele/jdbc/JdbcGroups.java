package dev.clientele.jdbc;

import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.Color;
import dev.clientele.group.Group;
import dev.clientele.group.GroupId;
import dev.clientele.group.GroupName;
import dev.clientele.group.GroupNameTakenException;
import dev.clientele.group.GroupRepository;
import dev.clientele.group.GroupState;
import dev.clientele.store.Restore;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The customer groups of one shop. */
final class JdbcGroups implements GroupRepository {
    private static final String SEQUENCE = "clientele_group_seq";
    private static final String COLUMNS = "id, name, created, version, description, color, built_in";
    private static final String ADD = """
            insert into clientele_customer_group
                (version, name, name_key, description, color, built_in, created, shop_id, id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            update clientele_customer_group
            set version = ?, name = ?, name_key = ?, description = ?, color = ?, built_in = ?, created = ?
            where shop_id = ? and id = ? and version = ?""";
    private static final String VERSION = "select version from clientele_customer_group where shop_id = ? and id = ?";
    private static final String ALL =
            "select " + COLUMNS + " from clientele_customer_group where shop_id = ? order by id";
    private static final String FIND =
            "select " + COLUMNS + " from clientele_customer_group where shop_id = ? and id = ?";

    private final JdbcTransactions transactions;
    private final int shop;

    JdbcGroups(JdbcTransactions transactions, int shop) {
        this.transactions = transactions;
        this.shop = shop;
    }

    @Override
    public GroupId nextId() {
        return new GroupId(transactions.with(session -> new Ids(session, SEQUENCE).next()));
    }

    @Override
    public void add(Group group) {
        transactions.with(session -> write(session, group, ADD, parameters -> bind(parameters, group)));
    }

    @Override
    public Group update(Group group) {
        Group written = Restore.written(group);
        return transactions.with(session -> {
            int touched = write(session, group, UPDATE, parameters -> {
                bind(parameters, written);
                parameters.number(group.version());
            });
            new Versions(session, "group", VERSION)
                    .require(touched, shop, group.id().value(), group.version());
            return written;
        });
    }

    @Override
    public Optional<Group> find(GroupId id) {
        return transactions.with(session ->
                session.one(FIND, parameters -> parameters.number(shop).number(id.value()), JdbcGroups::read));
    }

    @Override
    public List<Group> all() {
        return transactions.with(session -> session.list(ALL, parameters -> parameters.number(shop), JdbcGroups::read));
    }

    private static int write(Session session, Group group, String sql, Session.Binder binder) {
        try {
            return session.update(sql, binder);
        } catch (BrokenConstraint e) {
            throw e.constraint() == Constraint.GROUP_NAME ? new GroupNameTakenException(group.name()) : e.unexpected();
        }
    }

    private void bind(Parameters parameters, Group group) throws SQLException {
        parameters
                .number(group.version())
                .text(group.name().value())
                .key(group.name().key())
                .text(group.description())
                .text(group.color().map(Color::hex))
                .text(group.builtIn().map(Enum::name))
                .time(group.created())
                .number(shop)
                .number(group.id().value());
    }

    private static Group read(Row row) throws SQLException {
        GroupId id = new GroupId(row.number());
        GroupName name = new GroupName(row.text());
        Instant created = row.time();
        GroupState state = new GroupState(id, name, created)
                .version(row.number())
                .described(row.text(), row.optionalText().map(Color::new));
        row.optionalText().map(BuiltInGroup::valueOf).ifPresent(state::builtIn);
        return Restore.group(state);
    }
}
