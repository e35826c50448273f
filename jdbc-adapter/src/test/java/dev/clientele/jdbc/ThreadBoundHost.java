package dev.clientele.jdbc;

import dev.clientele.kernel.ConflictException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * A host that binds a connection to the thread for each of its transactions, as frameworks do. It repeats what the database gave
 * up, and outside its transactions it hands out connections as they come.
 */
final class ThreadBoundHost implements HostTransactions, ConnectionSource {
    private static final int ATTEMPTS = 5;

    private final DataSource database;

    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Deque<Bound>> bound = ThreadLocal.withInitial(ArrayDeque::new);

    private record Bound(Connection connection, List<Runnable> afterCommit) {}

    ThreadBoundHost(DataSource database) {
        this.database = database;
    }

    JdbcStore store() {
        return JdbcStore.joining(this, this);
    }

    static JdbcStore store(DataSource database) {
        return new ThreadBoundHost(database).store();
    }

    @Override
    public Connection connection() throws SQLException {
        Bound underWay = bound.get().peek();
        return underWay == null ? database.getConnection() : underWay.connection();
    }

    @Override
    @SuppressWarnings("ReferenceEquality")
    public void release(Connection connection) throws SQLException {
        if (bound.get().stream().noneMatch(one -> one.connection() == connection)) {
            connection.close();
        }
    }

    @Override
    public boolean isUnderWay(Connection connection) {
        return !bound.get().isEmpty();
    }

    @Override
    public <T> T required(Supplier<T> work) {
        return bound.get().isEmpty() ? repeated(work) : work.get();
    }

    @Override
    public <T> T requiresNew(Supplier<T> work) {
        return run(work);
    }

    private <T> T repeated(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return run(work);
            } catch (ConflictException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private <T> T run(Supplier<T> work) {
        List<Runnable> actions = new ArrayList<>();
        T result;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            bound.get().push(new Bound(connection, actions));
            try {
                result = work.get();
                connection.commit();
            } catch (Throwable e) {
                connection.rollback();
                throw e;
            } finally {
                bound.get().pop();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        actions.forEach(Runnable::run);
        return result;
    }

    /** Work that is rolled back when it is done. */
    void rolledBack(Runnable work) {
        try {
            run(() -> {
                work.run();
                throw new RolledBack();
            });
        } catch (RolledBack asPlanned) {
            // All of it.
        }
    }

    /** The host's own statement, over the connection of its transaction. */
    void execute(String sql) {
        try {
            Connection connection = connection();
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } finally {
                release(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class RolledBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void afterCommit(Runnable action) {
        Bound underWay = bound.get().peek();
        if (underWay == null) {
            action.run();
        } else {
            underWay.afterCommit().add(action);
        }
    }
}
