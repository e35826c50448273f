package dev.clientele.jdbc;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Set<Integer> REPEATABLE = Set.of(DEADLOCK, LOCK_TIMEOUT, CONCURRENT_UPDATE);
    private static final Set<Integer> MISSING = Set.of(
            TABLE_NOT_FOUND,
            TABLE_NOT_FOUND_WITH_CANDIDATES,
            TABLE_NOT_FOUND_DATABASE_EMPTY,
            COLUMN_NOT_FOUND,
            SEQUENCE_NOT_FOUND);

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
    public Optional<Constraint> brokenConstraint(SQLException e) {
        String state = e.getSQLState();
        if (state == null || !state.startsWith("23") || e.getMessage() == null) {
            return Optional.empty();
        }
        Matcher message = CONSTRAINT.matcher(e.getMessage());
        return message.lookingAt() ? Constraint.named(message.group("name")) : Optional.empty();
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
    public String keyAsText(String column) {
        return "utf8tostring(" + column + ")";
    }

    /** Without it H2 reads the first page of a shop through the primary key and sorts the whole shop. */
    @Override
    public String readFrom(String index) {
        return " use index (" + index + ")";
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
}
