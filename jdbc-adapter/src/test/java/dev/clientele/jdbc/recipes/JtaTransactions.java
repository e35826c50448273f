package dev.clientele.jdbc.recipes;

import dev.clientele.jdbc.HostTransactions;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jakarta Transactions (JTA), for a store that joins them: copy it. Thread-safe.
 *
 * <pre>{@code
 * JdbcStore store = JdbcStore.joining(
 *         ConnectionSource.of(dataSource), new JtaTransactions(transactionManager, synchronizationRegistry));
 * }</pre>
 *
 * <p>The data source is one that the container, or a pool such as Agroal, enlists in its transactions.
 */
public final class JtaTransactions implements HostTransactions {
    private static final Logger LOG = LoggerFactory.getLogger(JtaTransactions.class);

    private final TransactionManager manager;
    private final TransactionSynchronizationRegistry registry;

    /** Under this key, a transaction keeps what is to be done after it. */
    private final Object actionsKey = new Object();

    /**
     * Over the container's.
     *
     * @param manager begins and ends transactions
     * @param registry tells of their end
     */
    public JtaTransactions(TransactionManager manager, TransactionSynchronizationRegistry registry) {
        this.manager = manager;
        this.registry = registry;
    }

    @Override
    public <T> T required(Supplier<T> work) {
        return isUnderWay() ? joined(work) : begun(work);
    }

    private <T> T joined(Supplier<T> work) {
        try {
            return work.get();
        } catch (Throwable e) {
            registry.setRollbackOnly();
            throw e;
        }
    }

    private <T> T begun(Supplier<T> work) {
        try {
            manager.begin();
            T result;
            try {
                result = work.get();
            } catch (Throwable e) {
                rollback(e);
                throw e;
            }
            manager.commit();
            return result;
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException("The transaction could not be begun or ended properly.", e);
        }
    }

    private void rollback(Throwable cause) {
        try {
            manager.rollback();
        } catch (SystemException | RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public <T> T requiresNew(Supplier<T> work) {
        return suspended(() -> begun(work));
    }

    private <T> T suspended(Supplier<T> work) {
        try {
            Transaction suspended = manager.suspend();
            try {
                return work.get();
            } finally {
                if (suspended != null) {
                    manager.resume(suspended);
                }
            }
        } catch (SystemException | InvalidTransactionException e) {
            throw new IllegalStateException("The transaction could not be suspended or resumed.", e);
        }
    }

    @Override
    public void afterCommit(Runnable action) {
        if (isUnderWay()) {
            actions().add(action);
        } else {
            action.run();
        }
    }

    /** One list for each transaction: a manager need not call those who wait for its end in their order. */
    private List<Runnable> actions() {
        if (registry.getResource(actionsKey) instanceof Actions known) {
            return known.waiting;
        }
        Actions actions = new Actions();
        registry.putResource(actionsKey, actions);
        registry.registerInterposedSynchronization(actions);
        return actions.waiting;
    }

    private final class Actions implements Synchronization {
        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public void beforeCompletion() {}

        /** The transaction that has ended still belongs to the thread, and an action may begin one. */
        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                suspended(() -> {
                    waiting.forEach(Actions::run);
                    return true;
                });
            }
        }

        /** One that fails must not cost the others theirs, and the transaction is committed. */
        private static void run(Runnable action) {
            try {
                action.run();
            } catch (RuntimeException e) {
                LOG.error(
                        "What was to be done after a commit failed with a {}.",
                        e.getClass().getName());
            }
        }
    }

    /** Whatever the connection says: those of some XA drivers show auto-commit on in a transaction. */
    @Override
    public boolean isUnderWay(Connection connection) {
        return isUnderWay();
    }

    private boolean isUnderWay() {
        return registry.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }
}
