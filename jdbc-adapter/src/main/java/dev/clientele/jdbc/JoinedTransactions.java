package dev.clientele.jdbc;

import dev.clientele.kernel.ConflictException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The transactions of a host: it begins, commits and rolls back. What fails of ours is taken back to a savepoint, so that the
 * host's own work can go on. Thread-safe.
 *
 * <p>A connection is asked for each operation anew, and only the connection itself tells which transaction is under way: the
 * host may have suspended the one of before.
 */
final class JoinedTransactions implements JdbcTransactions {
    private static final Logger LOG = LoggerFactory.getLogger("dev.clientele.jdbc");
    private static final int ATTEMPTS = 5;
    private static final int BASE = 36;
    private static final String NOT_READ_COMMITTED =
            "The transactions that a store joins are not READ COMMITTED. On this database they then do not find customers"
                    + " who were registered since they began, and those that write at the same time may wait for each other"
                    + " or give each other up. Set transactionIsolation=READ-COMMITTED in the driver's address, or the"
                    + " isolation of the pool (HikariCP: transactionIsolation=TRANSACTION_READ_COMMITTED).";

    private final ConnectionSource source;
    private final HostTransactions host;
    private final Servers servers;
    private final AtomicBoolean warned = new AtomicBoolean();

    /** Several stores may set savepoints in one transaction, and names must differ. */
    private final String savepoints =
            "clientele_" + Integer.toString(ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE), BASE) + "_";

    /** Of the instance: each store has its own work under way. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Joined> current = new ThreadLocal<>();

    JoinedTransactions(ConnectionSource source, HostTransactions host, TableNames names) {
        this.source = source;
        this.host = host;
        this.servers = new Servers(names);
    }

    @Override
    public JdbcTransactions withTables(TableNames names) {
        return new JoinedTransactions(source, host, names);
    }

    @Override
    public <T> T required(Supplier<T> work) {
        return host.required(() -> isUnderWay() ? savedBefore(work) : new Outcome.Done<>(work.get()))
                .get();
    }

    /** Where none is, work that only reads takes a connection for each operation: none is held, so one is enough. */
    private boolean isUnderWay() {
        Connection connection = open();
        try {
            return host.isUnderWay(connection);
        } catch (SQLException e) {
            throw Failures.connecting(e);
        } finally {
            release(connection);
        }
    }

    private <T> Outcome<T> savedBefore(Supplier<T> work) {
        return attempt(joined -> {
            joined.setSavepoint();
            return work.get();
        });
    }

    @Override
    public <T> T requiresNew(Supplier<T> work) {
        Joined suspended = current.get();
        current.remove();
        try {
            return repeated(work);
        } finally {
            restore(suspended);
        }
    }

    private <T> T repeated(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return host.requiresNew(work);
            } catch (ConflictException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LOG.debug("The database gave up attempt {} of a transaction for another one.", attempt);
            }
        }
    }

    @Override
    public void afterCommit(Runnable action) {
        Joined joined = current.get();
        host.afterCommit(joined == null ? action : () -> joined.runUnlessTakenBack(action));
    }

    @Override
    public <T> T with(Function<Session, T> work) {
        Joined underWay = current.get();
        if (underWay != null) {
            Connection connection = open();
            try {
                if (underWay.isOver(connection)) {
                    return work.apply(underWay.session());
                }
            } finally {
                release(connection);
            }
        }
        return joined(joined -> work.apply(joined.session()));
    }

    /** A failure that was taken back goes around the host's transactions, many of which would not commit after it. */
    private <T> T joined(Function<Joined, T> work) {
        return host.required(() -> attempt(work)).get();
    }

    private <T> Outcome<T> attempt(Function<Joined, T> work) {
        Joined outer = current.get();
        Connection connection = open();
        try {
            Joined own = new Joined(connection, host.isUnderWay(connection), server(connection), outer, savepoints);
            current.set(own);
            return attempt(own, work);
        } catch (SQLException e) {
            throw Failures.connecting(e);
        } finally {
            restore(outer);
            release(connection);
        }
    }

    private Servers.Server server(Connection connection) throws SQLException {
        Servers.Server server = servers.of(connection);
        if (server.dialect().locksWhatIsNotThere() && !server.readsCommitted() && !warned.getAndSet(true)) {
            LOG.warn(NOT_READ_COMMITTED);
        }
        return server;
    }

    private static <T> Outcome<T> attempt(Joined own, Function<Joined, T> work) {
        try {
            T result = work.apply(own);
            own.finish();
            return new Outcome.Done<>(result);
        } catch (Throwable e) {
            own.takeBack(e);
            return new Outcome.Failed<>(e);
        }
    }

    private void restore(@Nullable Joined outer) {
        if (outer == null) {
            current.remove();
        } else {
            current.set(outer);
        }
    }

    private Connection open() {
        try {
            return source.connection();
        } catch (SQLException e) {
            throw Failures.connecting(e);
        }
    }

    private void release(Connection connection) {
        try {
            source.release(connection);
        } catch (SQLException e) {
            LOG.warn(
                    "A connection could not be given back properly: {}",
                    DatabaseFailure.of(e).getMessage());
        }
    }
}
