package dev.clientele.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Knows the database behind connections of one kind, once the first of them has been seen. Thread-safe. */
final class Servers {
    private final TableNames names;
    private volatile @Nullable Server known;

    Servers(TableNames names) {
        this.names = names;
    }

    /**
     * What the connections have in common.
     *
     * @param dialect the database's
     * @param readsCommitted whether their transactions see what others have committed meanwhile, if nobody says otherwise
     * @param names what our tables are called there
     */
    record Server(Dialect dialect, boolean readsCommitted, TableNames names) {}

    /** The server of a connection that is in no transaction yet. */
    Server of(Connection connection) throws SQLException {
        Server found = known;
        if (found == null) {
            found = new Server(
                    Dialect.of(connection),
                    connection.getTransactionIsolation() == Connection.TRANSACTION_READ_COMMITTED,
                    names);
            known = found;
        }
        return found;
    }
}
