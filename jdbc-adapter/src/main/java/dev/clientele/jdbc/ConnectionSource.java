package dev.clientele.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Where a store that joins a host's transactions takes its connections from, see {@link JdbcStore#joining}. Implementations are
 * thread-safe.
 */
@FunctionalInterface
public interface ConnectionSource {
    /**
     * The connection of the transaction under way in the calling thread. It is asked for every operation anew, so that a
     * transaction which the host suspends is left alone.
     *
     * @return the connection
     * @throws SQLException if there is none to be had
     */
    Connection connection() throws SQLException;

    /**
     * Takes back a connection that {@link #connection()} gave, at the end of an operation, which need not be that of the
     * transaction. Closes it, unless implemented otherwise.
     *
     * @param connection the connection
     * @throws SQLException if that fails
     */
    default void release(Connection connection) throws SQLException {
        connection.close();
    }

    /**
     * The connections of a data source that knows the host's transactions: within one, it gives the same connection again and
     * again, and closing that is left to the transaction.
     *
     * @param transactionAware for example a container's data source, or Spring's {@code TransactionAwareDataSourceProxy}
     * @return the source
     */
    static ConnectionSource of(DataSource transactionAware) {
        return transactionAware::getConnection;
    }

    /**
     * One connection, on which the host begins, commits and rolls back; it is never closed here.
     *
     * @param connection the host's, with auto-commit off
     * @return the source; for one thread
     */
    static ConnectionSource of(Connection connection) {
        return new ConnectionSource() {
            @Override
            public Connection connection() {
                return connection;
            }

            @Override
            public void release(Connection given) {}
        };
    }
}
