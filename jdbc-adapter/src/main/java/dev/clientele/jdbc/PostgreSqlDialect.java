package dev.clientele.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, 15 or newer. */
final class PostgreSqlDialect implements Dialect {
    private static final String PRODUCT = "PostgreSQL";

    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String DEADLOCK = "40P01";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private static final String UNDEFINED_TABLE = "42P01";
    private static final String UNDEFINED_COLUMN = "42703";
    private static final String INVALID_SCHEMA = "3F000";

    private static final Set<String> REPEATABLE = Set.of(SERIALIZATION_FAILURE, DEADLOCK, LOCK_NOT_AVAILABLE);
    private static final Set<String> MISSING = Set.of(UNDEFINED_TABLE, UNDEFINED_COLUMN, INVALID_SCHEMA);

    /** From the catalogue itself: the information schema shows only what the role may use. */
    private static final String CATALOGUE = """
            with asked as (
                select cast(? as varchar) as place, cast(? as varchar) as pattern
            ), ours as (
                select c.oid, c.relname, c.relkind
                from asked, pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relname like pattern
                and case when place = '' then n.nspname = any(current_schemas(false)) else n.nspname = place end
            )
            select relname from ours
            union all
            select c.conname from ours join pg_constraint c on c.conrelid = ours.oid and c.contype <> 'n'
            union all
            select ours.relname || '.' || a.attname from ours join pg_attribute a on a.attrelid = ours.oid
            where ours.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped""";

    @Override
    public String product() {
        return PRODUCT;
    }

    @Override
    public String scripts() {
        return "postgresql";
    }

    /**
     * The server says it in a field of its own, which the driver hands on. By its name, since an application server may load the
     * driver where its types are not ours. The message is no place to look: it has the values in it, and speaks any language.
     */
    @Override
    public Optional<String> brokenConstraint(SQLException e, String sql) {
        if (e.getSQLState() == null || !e.getSQLState().startsWith("23")) {
            return Optional.empty();
        }
        return called(e, "getServerErrorMessage")
                .flatMap(message -> called(message, "getConstraint"))
                .map(Object::toString);
    }

    private static Optional<Object> called(Object target, String accessor) {
        try {
            return Optional.ofNullable(target.getClass().getMethod(accessor).invoke(target));
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean failureEndsTransaction() {
        return true;
    }

    @Override
    public boolean isRepeatable(SQLException e) {
        return e.getSQLState() != null && REPEATABLE.contains(e.getSQLState());
    }

    @Override
    public boolean isSchemaMissing(SQLException e) {
        return e.getSQLState() != null && MISSING.contains(e.getSQLState());
    }

    @Override
    public boolean locksWhatIsReferredTo() {
        return true;
    }

    @Override
    public String asOfNow() {
        return "";
    }

    @Override
    public boolean locksWhatIsNotThere() {
        return false;
    }

    @Override
    public String put(String table, Columns key, Columns values) {
        String changes = values.names().stream()
                .map(name -> name + " = excluded." + name)
                .collect(Collectors.joining(", "));
        return values.and(key).insertInto(table) + "\non conflict (" + String.join(", ", key.names())
                + ") do update set " + changes;
    }

    @Override
    public String updateMentioned(String table, String changes, String other, String mention, Columns where) {
        return "update " + table + "\nset " + changes + "\nwhere shop_id = ? and id in (select o." + mention + " from "
                + other + " o where " + where.comparedIn("o") + ")";
    }

    @Override
    public String keyAsText(String column) {
        return column;
    }

    @Override
    public String readFrom(String index) {
        return "";
    }

    @Override
    public String numbers() {
        return "unnest(?) k (id)";
    }

    @Override
    public String keys() {
        return "unnest(?) k (key_text)";
    }

    @Override
    public String hashes() {
        return "unnest(?) k (hash)";
    }

    @Override
    public void bindNumbers(PreparedStatement statement, int index, List<Long> values) throws SQLException {
        bind(statement, index, "bigint", values.toArray(Long[]::new));
    }

    @Override
    public void bindKeys(PreparedStatement statement, int index, List<String> folded) throws SQLException {
        bind(statement, index, "varchar", folded.toArray(String[]::new));
    }

    @Override
    public void bindHashes(PreparedStatement statement, int index, List<byte[]> hashes) throws SQLException {
        bind(statement, index, "bytea", hashes.toArray(byte[][]::new));
    }

    private static void bind(PreparedStatement statement, int index, String type, Object[] values) throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }

    @Override
    public void bindKey(PreparedStatement statement, int index, @Nullable String folded) throws SQLException {
        statement.setString(index, folded);
    }

    @Override
    public String drawIds(String sequence) {
        return "select nextval('" + sequence + "') from generate_series(1, ?)";
    }

    @Override
    public String skipIds(String sequence) {
        return "select max(nextval('" + sequence + "')) from generate_series(1, ?)";
    }

    @Override
    public String restartIds(String sequence, long next) {
        return "select setval('" + sequence + "', " + next + ", false)";
    }

    @Override
    public Optional<String> readCommitted() {
        return Optional.of("set transaction isolation level read committed");
    }

    @Override
    public Optional<String> lockForSchema() {
        return Optional.of("lock table clientele_schema_version in share row exclusive mode");
    }

    /** One of the two waits for the lock on the schema, and the table with that lock is looked for again. */
    @Override
    public boolean isMadeMeanwhile(SQLException e) {
        return false;
    }

    @Override
    public String catalogue() {
        return CATALOGUE;
    }
}
