package dev.clientele.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The transactions that we own: we begin, commit, roll back and repeat. Thread-safe; each thread has its own. */
final class OwnTransactions implements JdbcTransactions {
    private static final Logger LOG = LoggerFactory.getLogger("dev.clientele.jdbc");
    private static final int ATTEMPTS = 5;

    private final DataSource dataSource;
    private final Servers servers;
    /** Of the instance: in one thread, each store's database has a transaction of its own. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Transaction> current = new ThreadLocal<>();

    OwnTransactions(DataSource dataSource, TableNames names) {
        this.dataSource = dataSource;
        this.servers = new Servers(names);
    }

    @Override
    public JdbcTransactions withTables(TableNames names) {
        return new OwnTransactions(dataSource, names);
    }

    @Override
    public <T> T required(Supplier<T> work) {
        Transaction underWay = current.get();
        return underWay == null ? repeated(work) : underWay.joined(work);
    }

    @Override
    public <T> T requiresNew(Supplier<T> work) {
        Transaction suspended = current.get();
        try {
            return repeated(work);
        } finally {
            if (suspended != null) {
                current.set(suspended);
            }
        }
    }

    @Override
    public void afterCommit(Runnable action) {
        Transaction underWay = current.get();
        if (underWay == null) {
            action.run();
        } else {
            underWay.afterCommit(action);
        }
    }

    /** In the transaction under way, or in a short one of its own. */
    @Override
    public <T> T with(Function<Session, T> work) {
        Transaction underWay = current.get();
        return underWay == null ? repeated(() -> with(work)) : work.apply(underWay.session());
    }

    private <T> T repeated(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            Transaction own = Transaction.begin(connection(), servers);
            try {
                return finished(own, work);
            } catch (RuntimeException e) {
                if (!own.isLost() || attempt == ATTEMPTS) {
                    throw e;
                }
                LOG.debug("The database gave up attempt {} of a transaction for another one.", attempt);
            }
        }
    }

    private Connection connection() {
        try {
            return dataSource.getConnection();
        } catch (SQLException e) {
            throw Failures.connecting(e);
        }
    }

    private <T> T finished(Transaction own, Supplier<T> work) {
        T result = committed(own, work);
        runAll(own.afterCommit());
        return result;
    }

    private <T> T committed(Transaction own, Supplier<T> work) {
        current.set(own);
        try {
            T result = work.get();
            own.commit();
            return result;
        } catch (Throwable e) {
            own.rollback(e);
            throw e;
        } finally {
            current.remove();
            own.close();
        }
    }

    /** Every action runs, whatever the ones before it throw; the first exception goes on. */
    private static void runAll(List<Runnable> actions) {
        RuntimeException first = null;
        for (Runnable action : actions) {
            try {
                action.run();
            } catch (RuntimeException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
