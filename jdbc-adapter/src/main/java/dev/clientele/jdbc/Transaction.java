package dev.clientele.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A transaction that we own, from its connection's opening to its closing; for one thread. */
final class Transaction {
    private static final Logger LOG = LoggerFactory.getLogger("dev.clientele.jdbc");

    private final Connection connection;
    private final boolean autoCommit;
    private final Session session;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private int savepoints;

    private Transaction(Connection connection, boolean autoCommit, Session session) {
        this.connection = connection;
        this.autoCommit = autoCommit;
        this.session = session;
    }

    /** Begins on a connection that nobody else uses, and closes it if that fails. */
    static Transaction begin(Connection connection, Servers servers) {
        try {
            Servers.Server server = servers.of(connection);
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            Session session = new Session(connection, server, () -> {});
            return begun(new Transaction(connection, autoCommit, session), server);
        } catch (SQLException e) {
            throw closed(connection, Failures.connecting(e));
        } catch (RuntimeException e) {
            throw closed(connection, e);
        }
    }

    private static Transaction begun(Transaction own, Servers.Server server) {
        try {
            if (!server.readsCommitted()) {
                server.dialect().readCommitted().ifPresent(own.session::command);
            }
            return own;
        } catch (RuntimeException e) {
            own.rollback(e);
            own.restore();
            throw e;
        }
    }

    private static RuntimeException closed(Connection connection, RuntimeException first) {
        try {
            connection.close();
        } catch (SQLException second) {
            first.addSuppressed(DatabaseFailure.of(second));
        }
        return first;
    }

    Session session() {
        return session;
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    List<Runnable> afterCommit() {
        return afterCommit;
    }

    /** Whether the database gave it up in favour of another one. */
    boolean isLost() {
        return session.state() == Session.State.LOST;
    }

    /** Does work that joins this transaction; what it wrote is taken back if it throws, so that the rest can go on. */
    <T> T joined(Supplier<T> work) {
        int actions = afterCommit.size();
        Savepoint before = Savepoint.set(session, "clientele_" + ++savepoints);
        try {
            T result = work.get();
            before.release();
            return result;
        } catch (Throwable e) {
            afterCommit.subList(actions, afterCommit.size()).clear();
            before.takeBack(e);
            throw e;
        } finally {
            savepoints--;
        }
    }

    /** Commits, or throws if that cannot be. */
    void commit() {
        session.requireSound();
        try {
            connection.commit();
        } catch (SQLException e) {
            session.failed(e, "commit");
            throw Failures.committing(session.dialect(), e);
        }
    }

    /** Rolls back; a failure of that does not hide what came first. */
    void rollback(Throwable first) {
        try {
            connection.rollback();
        } catch (SQLException second) {
            first.addSuppressed(DatabaseFailure.of(second));
            abort(first);
        }
    }

    /** A connection that could not be rolled back must not go back into a pool. */
    private void abort(Throwable first) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException second) {
            first.addSuppressed(DatabaseFailure.of(second));
        }
    }

    /** Gives the connection back as it came; whatever fails here, the transaction has ended. */
    void close() {
        try (connection) {
            restore();
        } catch (SQLException e) {
            warn(e);
        }
    }

    private void restore() {
        try {
            if (autoCommit && !connection.isClosed()) {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            warn(e);
        }
    }

    private static void warn(SQLException e) {
        LOG.warn(
                "A connection could not be given back properly: {}",
                DatabaseFailure.of(e).getMessage());
    }
}
