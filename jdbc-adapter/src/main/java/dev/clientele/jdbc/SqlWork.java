package dev.clientele.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Work of a host's own over the connection of a transaction, see {@link JdbcStore#inTransaction}.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface SqlWork<T> {
    /**
     * Does the work.
     *
     * @param connection the transaction's; it cannot be committed, rolled back, closed or set otherwise here, and is not to be kept
     * @return what the caller gets
     * @throws SQLException if the database refuses it
     */
    T run(Connection connection) throws SQLException;
}
