package dev.clientele.examples.shop.spring;

import dev.clientele.jdbc.HostTransactions;
import java.sql.Connection;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Spring's transactions, for the library's store: what the library does joins the one under way, if there is one. Thread-safe. */
public final class SpringTransactions implements HostTransactions {
    private static final String OF_ANOTHER =
            "The transaction manager's transactions are not over the DataSource of the store's connections, so they would"
                    + " neither commit nor roll back what the store writes. Give both the same DataSource.";

    private final PlatformTransactionManager manager;
    private final DataSource database;

    /**
     * The transactions of a manager, of which one is made at once, to see whose connections it takes.
     *
     * @param manager the one of {@code @Transactional}
     * @param database the one of the store's connections
     * @throws IllegalArgumentException if the manager is of another data source
     */
    public SpringTransactions(PlatformTransactionManager manager, DataSource database) {
        this.manager = manager;
        this.database = database;
        if (!bindConnections()) {
            throw new IllegalArgumentException(OF_ANOTHER);
        }
    }

    /**
     * Asked before anybody takes a connection: from then on Spring has one bound in a transaction of any other data source,
     * too, which nobody would commit.
     */
    private boolean bindConnections() {
        return requiresNew(() -> TransactionSynchronizationManager.hasResource(database));
    }

    @Override
    public <T> T required(Supplier<T> work) {
        return within(TransactionDefinition.PROPAGATION_REQUIRED, work);
    }

    @Override
    public <T> T requiresNew(Supplier<T> work) {
        return within(TransactionDefinition.PROPAGATION_REQUIRES_NEW, work);
    }

    /** What is thrown goes on as it is. A {@code TransactionTemplate} would wrap it where the compiler did not expect it. */
    private <T> T within(int propagation, Supplier<T> work) {
        TransactionStatus transaction = manager.getTransaction(new DefaultTransactionDefinition(propagation));
        T result;
        try {
            result = work.get();
        } catch (Throwable e) {
            rollback(transaction, e);
            throw e;
        }
        manager.commit(transaction);
        return result;
    }

    private void rollback(TransactionStatus transaction, Throwable first) {
        try {
            manager.rollback(transaction);
        } catch (RuntimeException second) {
            first.addSuppressed(second);
        }
    }

    /** Auto-commit does not tell: a pool may have it off without a transaction, too. */
    @Override
    public boolean isUnderWay(Connection connection) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && DataSourceUtils.isConnectionTransactional(connection, database);
    }

    @Override
    public void afterCommit(Runnable action) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            AfterCommit.ofTheTransaction().add(() -> suspended(action));
        } else {
            action.run();
        }
    }

    /** The connection is still bound to the thread then, and nobody would commit what a listener writes over it. */
    private void suspended(Runnable action) {
        within(TransactionDefinition.PROPAGATION_NOT_SUPPORTED, () -> {
            action.run();
            return action;
        });
    }
}
