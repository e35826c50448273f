package dev.clientele.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** H2, in a file or in memory. */
final class H2Dialect implements Dialect {
    static final String PRODUCT = "H2";

    private static final int DEADLOCK = 40001;
    private static final int LOCK_TIMEOUT = 50200;
    private static final int CONCURRENT_UPDATE = 90131;

    private static final int TABLE_NOT_FOUND = 42102;
    private static final int TABLE_NOT_FOUND_WITH_CANDIDATES = 42103;
    private static final int TABLE_NOT_FOUND_DATABASE_EMPTY = 42104;
    private static final int COLUMN_NOT_FOUND = 42122;
    private static final int SEQUENCE_NOT_FOUND = 90036;
    private static final int SCHEMA_NOT_FOUND = 90079;

    private static final Set<Integer> REPEATABLE = Set.of(DEADLOCK, LOCK_TIMEOUT, CONCURRENT_UPDATE);
    private static final Set<Integer> MISSING = Set.of(
            TABLE_NOT_FOUND,
            TABLE_NOT_FOUND_WITH_CANDIDATES,
            TABLE_NOT_FOUND_DATABASE_EMPTY,
            COLUMN_NOT_FOUND,
            SEQUENCE_NOT_FOUND,
            SCHEMA_NOT_FOUND);

    private static final int TABLE_EXISTS = 42101;
    private static final int INDEX_EXISTS = 42111;
    private static final int COLUMN_EXISTS = 42121;
    private static final int SEQUENCE_EXISTS = 90035;
    private static final int CONSTRAINT_EXISTS = 90045;
    private static final int OBJECT_EXISTS = 50000;

    private static final Set<Integer> MADE_MEANWHILE = Set.of(
            TABLE_EXISTS,
            INDEX_EXISTS,
            COLUMN_EXISTS,
            SEQUENCE_EXISTS,
            CONSTRAINT_EXISTS,
            OBJECT_EXISTS,
            TABLE_NOT_FOUND,
            TABLE_NOT_FOUND_WITH_CANDIDATES);

    // Not by lower(…), which in H2 knows the JVM's language: a Turkish I is another letter.
    private static final String CATALOGUE = """
            with asked (place, pattern) as (
                select coalesce(nullif(cast(? as varchar), ''), schema()), cast(? as varchar)
            )
            select table_name from asked join information_schema.tables
                on cast(table_schema as varchar_ignorecase) = place and table_name ilike pattern
            union all
            select sequence_name from asked join information_schema.sequences
                on cast(sequence_schema as varchar_ignorecase) = place and sequence_name ilike pattern
            union all
            select index_name from asked join information_schema.indexes
                on cast(table_schema as varchar_ignorecase) = place and table_name ilike pattern and not is_generated
            union all
            select constraint_name from asked join information_schema.table_constraints
                on cast(table_schema as varchar_ignorecase) = place and table_name ilike pattern
            union all
            select table_name || '.' || column_name from asked join information_schema.columns
                on cast(table_schema as varchar_ignorecase) = place and table_name ilike pattern""";

    /**
     * H2 says in the JVM's language what happened, and then in quotes: the constraint, maybe with its schema, a blank or a
     * colon, the rest with the values. Quotes inside are doubled, also those around a schema's name. Only this place counts:
     * the values come from users, and one may look like a constraint.
     */
    private static final Pattern CONSTRAINT = Pattern.compile("""
            [^"]*"(?:(?:\\w+|""(?:[^"]|"{4})*"")\\.)?(?:"")?(?<name>\\w+)(?:"")?[ :]""");

    @Override
    public String product() {
        return PRODUCT;
    }

    @Override
    public String scripts() {
        return "h2";
    }

    @Override
    public Optional<String> brokenConstraint(SQLException e, String sql) {
        String state = e.getSQLState();
        if (state == null || !state.startsWith("23") || e.getMessage() == null) {
            return Optional.empty();
        }
        Matcher message = CONSTRAINT.matcher(e.getMessage());
        return message.lookingAt() ? Optional.of(message.group("name")) : Optional.empty();
    }

    @Override
    public boolean isRepeatable(SQLException e) {
        return REPEATABLE.contains(e.getErrorCode());
    }

    @Override
    public boolean isSchemaMissing(SQLException e) {
        return MISSING.contains(e.getErrorCode());
    }

    /** H2 looks whether the row is there and does not lock it: both transactions commit, and the reference leads nowhere. */
    @Override
    public boolean locksWhatIsReferredTo() {
        return false;
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
        Columns all = values.and(key);
        return "merge into " + table + " (" + String.join(", ", all.names()) + ") key ("
                + String.join(", ", key.names()) + ")\nvalues ("
                + all.names().stream().map(name -> "?").collect(Collectors.joining(", ")) + ")";
    }

    @Override
    public String updateMentioned(String table, String changes, String other, String mention, Columns where) {
        return "update " + table + "\nset " + changes + "\nwhere shop_id = ? and id in (select o." + mention + " from "
                + other + " o where " + where.comparedIn("o") + ")";
    }

    @Override
    public String keyAsText(String column) {
        return "utf8tostring(" + column + ")";
    }

    /** Without it H2 reads the first page of a shop through the primary key and sorts the whole shop. */
    @Override
    public String readFrom(String index) {
        return " use index (" + index + ")";
    }

    @Override
    public boolean failureEndsTransaction() {
        return false;
    }

    // H2 reads the whole shop for shop_id = ? and id = any(?), but joins from an array through the index.

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
        bind(statement, index, "BIGINT", values.toArray());
    }

    /** As UTF-8: H2 compares bytes by code point, whatever its collation. */
    @Override
    public void bindKeys(PreparedStatement statement, int index, List<String> folded) throws SQLException {
        bind(statement, index, "VARBINARY", folded.stream().map(H2Dialect::utf8).toArray());
    }

    @Override
    public void bindHashes(PreparedStatement statement, int index, List<byte[]> hashes) throws SQLException {
        bind(statement, index, "VARBINARY", hashes.toArray());
    }

    private static void bind(PreparedStatement statement, int index, String type, Object[] values) throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }

    @Override
    public void bindKey(PreparedStatement statement, int index, @Nullable String folded) throws SQLException {
        statement.setBytes(index, folded == null ? null : utf8(folded));
    }

    private static byte[] utf8(String folded) {
        return folded.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String drawIds(String sequence) {
        return "select next value for " + sequence + " from system_range(1, ?)";
    }

    @Override
    public String skipIds(String sequence) {
        return "select max(next value for " + sequence + ") from system_range(1, ?)";
    }

    @Override
    public String restartIds(String sequence, long next) {
        return "alter sequence " + sequence + " restart with " + next;
    }

    /** Whatever its level, H2 shows a row as it was committed last once it is locked. */
    @Override
    public Optional<String> readCommitted() {
        return Optional.empty();
    }

    @Override
    public Optional<String> lockForSchema() {
        return Optional.empty();
    }

    /** H2 looks whether something is there before it locks, and copies a table to add a column. */
    @Override
    public boolean isMadeMeanwhile(SQLException e) {
        return MADE_MEANWHILE.contains(e.getErrorCode());
    }

    @Override
    public String catalogue() {
        return CATALOGUE;
    }
}
