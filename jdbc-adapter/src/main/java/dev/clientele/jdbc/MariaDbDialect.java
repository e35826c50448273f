package dev.clientele.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** MariaDB, 10.11 or newer. */
final class MariaDbDialect implements Dialect {
    private static final String PRODUCT = "MariaDB";

    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;
    private static final int CHANGED_SINCE_READ = 1020;

    private static final int UNKNOWN_TABLE = 1146;
    private static final int UNKNOWN_COLUMN = 1054;
    private static final int UNKNOWN_SEQUENCE = 4091;

    private static final int NO_PARENT = 1452;
    private static final int HAS_CHILDREN = 1451;

    private static final Set<Integer> REPEATABLE = Set.of(LOCK_WAIT_TIMEOUT, DEADLOCK, CHANGED_SINCE_READ);
    private static final Set<Integer> MISSING = Set.of(UNKNOWN_TABLE, UNKNOWN_COLUMN, UNKNOWN_SEQUENCE);
    private static final Set<Integer> REFERENCES = Set.of(NO_PARENT, HAS_CHILDREN);

    /**
     * A duplicate is told in the server's language: first its values in quotes, which come from users, and then the key's name
     * in quotes. What follows in other lines is the driver's.
     */
    private static final Pattern KEY = Pattern.compile(".*'(?<name>\\w+)'[^'\\n]*");

    /** A reference is told by the constraint as one would write it, in any language, and without values. */
    private static final Pattern REFERENCE = Pattern.compile("CONSTRAINT [`\"](?<name>\\w+)[`\"] FOREIGN KEY");

    /** The server forgets what a primary key was called. */
    private static final String PRIMARY = "PRIMARY";

    private static final Pattern WRITE =
            Pattern.compile("\\s*(?:insert into|update)\\s+(?:\\w+\\.)?(?<table>\\w+)", Pattern.CASE_INSENSITIVE);

    /** A primary key by the name that the scripts give it. A sequence is a table here, but its columns are not ours. */
    private static final String CATALOGUE = """
            with asked as (
                select coalesce(nullif(?, ''), database()) as place, ? as pattern
            )
            select table_name from asked join information_schema.tables
                on table_schema = place and table_name like pattern
            union all
            select index_name from asked join information_schema.statistics
                on table_schema = place and table_name like pattern and index_name <> 'PRIMARY'
            union all
            select if(constraint_name = 'PRIMARY', concat(table_name, '_pk'), constraint_name)
            from asked join information_schema.table_constraints
                on table_schema = place and table_name like pattern
            union all
            select concat(c.table_name, '.', c.column_name)
            from asked join information_schema.columns c
                on c.table_schema = place and c.table_name like pattern
            join information_schema.tables t
                on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'""";

    /** As many rows as a parameter says. The tables seq_1_to_… would do, but not for a connection without a database. */
    private static final String ROWS =
            "json_table(concat('[0', repeat(',0', ? - 1), ']'), '$[*]' columns (i for ordinality)) k";

    private static final char FIRST_PRINTABLE = ' ';

    @Override
    public String product() {
        return PRODUCT;
    }

    @Override
    public String scripts() {
        return "mariadb";
    }

    @Override
    public Optional<String> brokenConstraint(SQLException e, String sql) {
        if (e.getSQLState() == null || !e.getSQLState().startsWith("23") || e.getMessage() == null) {
            return Optional.empty();
        }
        if (REFERENCES.contains(e.getErrorCode())) {
            Matcher reference = REFERENCE.matcher(e.getMessage());
            return reference.find() ? Optional.of(reference.group("name")) : Optional.empty();
        }
        Matcher key = KEY.matcher(e.getMessage());
        return key.lookingAt() ? named(key.group("name"), sql) : Optional.empty();
    }

    private static Optional<String> named(String key, String sql) {
        if (!key.equals(PRIMARY)) {
            return Optional.of(key);
        }
        Matcher write = WRITE.matcher(sql);
        return write.lookingAt() ? Optional.of(write.group("table") + "_pk") : Optional.empty();
    }

    @Override
    public boolean failureEndsTransaction() {
        return false;
    }

    @Override
    public boolean isRepeatable(SQLException e) {
        return REPEATABLE.contains(e.getErrorCode());
    }

    @Override
    public boolean isSchemaMissing(SQLException e) {
        return MISSING.contains(e.getErrorCode());
    }

    @Override
    public boolean locksWhatIsReferredTo() {
        return true;
    }

    @Override
    public String asOfNow() {
        return " lock in share mode";
    }

    @Override
    public boolean locksWhatIsNotThere() {
        return true;
    }

    @Override
    public String put(String table, Columns key, Columns values) {
        String changes = values.names().stream()
                .map(name -> name + " = values(" + name + ")")
                .collect(Collectors.joining(", "));
        return values.and(key).insertInto(table) + "\non duplicate key update " + changes;
    }

    /** With a subselect, all of the shop would be read and locked. */
    @Override
    public String updateMentioned(String table, String changes, String other, String mention, Columns where) {
        return "update " + table + " c, " + other + " o\nset " + changes + "\nwhere c.shop_id = ? and c.id = o."
                + mention + " and " + where.comparedIn("o");
    }

    @Override
    public String keyAsText(String column) {
        return column;
    }

    /** A mere {@code use index} lets a later page begin at the shop's first row instead of at its place. */
    @Override
    public String readFrom(String index) {
        return " force index (" + index + ")";
    }

    // There are no arrays: one text in JSON has all of them.

    @Override
    public String numbers() {
        return "json_table(?, '$[*]' columns (id bigint path '$')) k";
    }

    @Override
    public String keys() {
        return "json_table(?, '$[*]' columns (key_text varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin path '$')) k";
    }

    @Override
    public String hashes() {
        return "(select unhex(j.hex) as hash from json_table(?, '$[*]' columns (hex varchar(255) path '$')) j) k";
    }

    @Override
    public void bindNumbers(PreparedStatement statement, int index, List<Long> values) throws SQLException {
        statement.setString(index, values.toString());
    }

    @Override
    public void bindKeys(PreparedStatement statement, int index, List<String> folded) throws SQLException {
        statement.setString(index, json(folded));
    }

    @Override
    public void bindHashes(PreparedStatement statement, int index, List<byte[]> hashes) throws SQLException {
        statement.setString(
                index, json(hashes.stream().map(HexFormat.of()::formatHex).toList()));
    }

    private static String json(List<String> texts) {
        return texts.stream().map(MariaDbDialect::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < FIRST_PRINTABLE) {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    @Override
    public void bindKey(PreparedStatement statement, int index, @Nullable String folded) throws SQLException {
        statement.setString(index, folded);
    }

    @Override
    public String drawIds(String sequence) {
        return "select nextval(" + sequence + ") from " + ROWS;
    }

    @Override
    public String skipIds(String sequence) {
        return "select max(nextval(" + sequence + ")) from " + ROWS;
    }

    /** Does nothing where the sequence is past that id already. */
    @Override
    public String restartIds(String sequence, long next) {
        return "select setval(" + sequence + ", " + next + ", 0)";
    }

    @Override
    public Optional<String> readCommitted() {
        return Optional.of("set transaction isolation level read committed");
    }

    @Override
    public Optional<String> lockForSchema() {
        return Optional.empty();
    }

    /** The other one waits for the lock on the table's definition. */
    @Override
    public boolean isMadeMeanwhile(SQLException e) {
        return false;
    }

    @Override
    public String catalogue() {
        return CATALOGUE;
    }
}
