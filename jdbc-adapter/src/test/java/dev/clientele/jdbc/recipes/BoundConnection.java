package dev.clientele.jdbc.recipes;

import dev.clientele.jdbc.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The connection on which a thread has begun a transaction by hand, so that one shop can serve all threads: copy it. Thread-safe.
 *
 * <pre>{@code
 * // Once:
 * BoundConnection bound = new BoundConnection();
 * AtomicReference<Clientele> opened = new AtomicReference<>();
 * connection.setAutoCommit(false);
 * bound.during(connection, () -> {
 *     opened.set(Clientele.on(JdbcStore.joining(bound, HostTransactions.begunByTheHost())));
 *     connection.commit();
 * });
 * Clientele shop = opened.get();
 *
 * // Each time:
 * connection.setAutoCommit(false);
 * bound.during(connection, () -> {
 *     shop.customers().register(draft);
 *     orders.insert(connection, order);
 *     connection.commit();
 * });
 * }</pre>
 */
public final class BoundConnection implements ConnectionSource {
    /** Of the instance: each has its own database. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Connection> bound = new ThreadLocal<>();

    /** What is done over the connection; it commits, or rolls back. */
    @FunctionalInterface
    public interface Work {
        /**
         * Does it.
         *
         * @throws SQLException if the database refuses it
         */
        void run() throws SQLException;
    }

    /**
     * Has the calling thread's work done over a connection.
     *
     * @param connection the host's, with auto-commit off
     * @param work what to do
     * @throws SQLException if the work throws it
     */
    public void during(Connection connection, Work work) throws SQLException {
        Connection outer = bound.get();
        bound.set(connection);
        try {
            work.run();
        } finally {
            if (outer == null) {
                bound.remove();
            } else {
                bound.set(outer);
            }
        }
    }

    @Override
    public Connection connection() throws SQLException {
        Connection connection = bound.get();
        if (connection == null) {
            throw new SQLException("No connection is bound to this thread. Call the shop inside during(…).", "08003");
        }
        return connection;
    }

    /** It is the host who closes it. */
    @Override
    public void release(Connection connection) {}
}
