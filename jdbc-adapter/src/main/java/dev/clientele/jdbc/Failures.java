package dev.clientele.jdbc;

import dev.clientele.kernel.ConflictException;
import dev.clientele.kernel.StoreException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;

/** Words a driver's exceptions for people, without the values in them. */
final class Failures {
    private static final String SCHEMA_MISSING =
            "The schema of this library is missing in the database, or older than the"
                    + " library. Apply it with JdbcSchema.of(dataSource).apply(), under the names that the store was given with"
                    + " withTables, or else with the `clientele` command.";
    private static final String CONNECTION =
            "Check that the database runs and that the DataSource's settings are right, then try again.";
    private static final String CONFLICT = "Other transactions were at the same rows, time and again. Try again later.";
    private static final String TIMEOUT =
            "It took too long. Look for long transactions and slow statements, then try again.";
    private static final String DATA =
            "A value does not fit its column. Check with JdbcSchema.of(dataSource).check() that the"
                    + " schema is this library's.";
    private static final String OTHER =
            "Look these codes up in the database's manual; the logger dev.clientele.jdbc tells the"
                    + " statement at level debug.";

    private Failures() {}

    static StoreException connecting(SQLException e) {
        return new StoreException(
                "No connection to the database" + codes(e) + ". " + CONNECTION, DatabaseFailure.of(e));
    }

    static StoreException committing(Dialect dialect, SQLException e) {
        String outcome = dialect.isRepeatable(e)
                ? "The database rolled a transaction back instead of committing it"
                : "The database failed while it committed, so the work may be stored or not: read it again";
        return failed(dialect, e, outcome + codes(e) + ". " + cure(dialect, e));
    }

    /** What a statement's failure means: a {@link BrokenConstraint} or a {@link StoreException}. */
    static RuntimeException executing(Dialect dialect, TableNames names, SQLException thrown, String sql) {
        SQLException e = first(thrown);
        return dialect.brokenConstraint(e, sql)
                .flatMap(names::constraint)
                .<RuntimeException>map(constraint -> new BrokenConstraint(constraint, DatabaseFailure.of(e)))
                .orElseGet(() ->
                        failed(dialect, e, "The database refused a statement" + codes(e) + ". " + cure(dialect, e)));
    }

    /** Work that a host did over the connection: its statements and tables are not ours. */
    static StoreException lending(Dialect dialect, SQLException e) {
        String cure = dialect.isRepeatable(first(e))
                ? CONFLICT
                : "Catch the SQLException inside the work to see what the database says of it.";
        return failed(
                dialect,
                first(e),
                "The database refused what the host did over the store's connection" + codes(e) + ". " + cure);
    }

    private static StoreException failed(Dialect dialect, SQLException e, String message) {
        DatabaseFailure cause = DatabaseFailure.of(e);
        return dialect.isRepeatable(e) ? new ConflictException(message, cause) : new StoreException(message, cause);
    }

    /** A batch's exception is only the wrapping of the one that tells. */
    static SQLException first(SQLException thrown) {
        SQLException next = thrown.getNextException();
        return thrown instanceof BatchUpdateException && next != null ? next : thrown;
    }

    private static String cure(Dialect dialect, SQLException e) {
        if (dialect.isSchemaMissing(e)) {
            return SCHEMA_MISSING;
        }
        if (dialect.isRepeatable(e)) {
            return CONFLICT;
        }
        if (e instanceof SQLTimeoutException) {
            return TIMEOUT;
        }
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.startsWith("57P")) {
            return CONNECTION;
        }
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08" -> CONNECTION;
            case "22" -> DATA;
            case "57" -> TIMEOUT;
            default -> OTHER;
        };
    }

    private static String codes(SQLException e) {
        return " (SQLState " + e.getSQLState() + ", vendor code " + e.getErrorCode() + ")";
    }
}
