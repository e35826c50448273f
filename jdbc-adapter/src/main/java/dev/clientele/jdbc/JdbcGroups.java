package dev.clientele.jdbc;

import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.CategoryRef;
import dev.clientele.group.Color;
import dev.clientele.group.Group;
import dev.clientele.group.GroupId;
import dev.clientele.group.GroupName;
import dev.clientele.group.GroupNameTakenException;
import dev.clientele.group.GroupPricing;
import dev.clientele.group.GroupRepository;
import dev.clientele.group.GroupState;
import dev.clientele.group.GroupUse;
import dev.clientele.group.PriceDisplay;
import dev.clientele.kernel.Percentage;
import dev.clientele.store.Restore;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The customer groups of one shop. */
final class JdbcGroups implements GroupRepository {
    private static final String SEQUENCE = "clientele_group_seq";
    private static final Columns READ = Columns.of("""
            id, name, created, version, description, color, built_in, discount, price_display, show_prices""");
    private static final Columns WRITTEN = Columns.of("""
            version, name, name_key, description, color, built_in, created, discount, price_display, show_prices""");
    private static final String ADD = WRITTEN.and(Columns.of("shop_id, id")).insertInto("clientele_customer_group");
    private static final String UPDATE =
            WRITTEN.update("clientele_customer_group") + "\nwhere shop_id = ? and id = ? and version = ?";
    private static final String VERSION = "select version from clientele_customer_group where shop_id = ? and id = ?";
    private static final String COLUMNS = "select " + READ.in("g") + ", d.category, d.discount\n";
    private static final String DISCOUNTS = """

            left join clientele_category_discount d on d.shop_id = g.shop_id and d.group_id = g.id
            where g.shop_id = ?""";
    private static final String SELECT = COLUMNS + "from clientele_customer_group g" + DISCOUNTS;
    private static final String ALL = SELECT + "\norder by g.id";
    private static final String FIND = SELECT + " and g.id = ?";
    private static final String ADD_CATEGORY = """
            insert into clientele_category_discount (shop_id, group_id, category, discount)
            values (?, ?, ?, ?)""";
    private static final String REMOVE_CATEGORIES =
            "delete from clientele_category_discount where shop_id = ? and group_id = ?";
    private static final String COUNT = "select count(*) from clientele_membership where shop_id = ? and group_id = ?";
    private static final String COUNTS = """
            select group_id, count(*)
            from clientele_membership
            where shop_id = ?
            group by group_id""";

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
        transactions.with(session -> {
            write(session, group, ADD, parameters -> {
                bind(parameters, group);
                parameters.number(shop).number(group.id().value());
            });
            return addCategories(session, group);
        });
    }

    @Override
    public Group update(Group group) {
        Group written = Restore.written(group);
        return transactions.with(session -> {
            int touched = write(session, group, UPDATE, parameters -> {
                bind(parameters, written);
                parameters.number(shop).number(group.id().value()).number(group.version());
            });
            new Versions(session, "group", VERSION)
                    .require(touched, shop, group.id().value(), group.version());
            session.update(
                    REMOVE_CATEGORIES,
                    parameters -> parameters.number(shop).number(group.id().value()));
            addCategories(session, group);
            return written;
        });
    }

    private int[] addCategories(Session session, Group group) {
        List<Map.Entry<CategoryRef, Percentage>> categories =
                List.copyOf(group.pricing().categories().entrySet());
        return session.batch(
                ADD_CATEGORY,
                categories,
                (parameters, category) -> parameters
                        .number(shop)
                        .number(group.id().value())
                        .key(category.getKey().value())
                        .decimal(category.getValue().value()));
    }

    @Override
    public Optional<Group> find(GroupId id) {
        return read(FIND, parameters -> parameters.number(shop).number(id.value())).stream()
                .findFirst();
    }

    @Override
    public List<Group> all() {
        return read(ALL, parameters -> parameters.number(shop));
    }

    @Override
    public List<Group> among(Collection<GroupId> ids) {
        List<Long> distinct = ids.stream().map(GroupId::value).distinct().toList();
        Session.Binder binder = parameters -> parameters.numbers(distinct).number(shop);
        return transactions.with(session -> read(session, among(session.dialect()), binder));
    }

    private static String among(Dialect dialect) {
        return COLUMNS + "from " + dialect.numbers() + " join clientele_customer_group g on g.id = k.id" + DISCOUNTS
                + "\norder by g.id";
    }

    @Override
    public long memberCount(GroupId id) {
        return transactions.with(session -> session.one(
                        COUNT, parameters -> parameters.number(shop).number(id.value()), Row::number)
                .orElse(0L));
    }

    @Override
    public Map<GroupId, Long> memberCounts() {
        Map<GroupId, Long> counts = new TreeMap<>();
        transactions.with(session -> session.list(
                COUNTS,
                parameters -> parameters.number(shop),
                row -> counts.put(new GroupId(row.number()), row.number())));
        return counts;
    }

    @Override
    public GroupUse useOf(GroupId id) {
        return transactions.with(session -> new GroupRemoval(session, shop, id).use());
    }

    @Override
    public GroupUse remove(GroupId id, long version, GroupId fallback, Instant at) {
        return transactions.with(session -> new GroupRemoval(session, shop, id).remove(version, fallback, at));
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
                .decimal(group.pricing().discount().value())
                .text(group.pricing().display().name())
                .bool(group.pricing().showPrices());
    }

    private List<Group> read(String sql, Session.Binder binder) {
        return transactions.with(session -> read(session, sql, binder));
    }

    private static List<Group> read(Session session, String sql, Session.Binder binder) {
        Map<Long, Found> found = new LinkedHashMap<>();
        session.list(sql, binder, row -> add(found, row));
        return found.values().stream().map(Found::group).toList();
    }

    /** A group has a row for each category with a discount of its own, or a single one. */
    private static boolean add(Map<Long, Found> found, Row row) throws SQLException {
        long id = row.number();
        Found one = found.get(id);
        if (one == null) {
            one = Found.read(id, row);
            found.put(id, one);
        } else {
            row.skip(READ.names().size() - 1);
        }
        Optional<String> category = row.optionalText();
        if (category.isPresent()) {
            one.categories.put(new CategoryRef(category.get()), new Percentage(row.decimal()));
        }
        return true;
    }

    private record Found(
            GroupState state,
            Percentage discount,
            PriceDisplay display,
            boolean showPrices,
            Map<CategoryRef, Percentage> categories) {
        static Found read(long id, Row row) throws SQLException {
            GroupName name = new GroupName(row.text());
            Instant created = row.time();
            GroupState state = new GroupState(new GroupId(id), name, created)
                    .version(row.number())
                    .described(row.text(), row.optionalText().map(Color::new));
            row.optionalText().map(BuiltInGroup::valueOf).ifPresent(state::builtIn);
            Percentage discount = new Percentage(row.decimal());
            return new Found(state, discount, PriceDisplay.valueOf(row.text()), row.bool(), new TreeMap<>());
        }

        Group group() {
            return Restore.group(state.pricing(new GroupPricing(discount, categories, display, showPrices)));
        }
    }
}
