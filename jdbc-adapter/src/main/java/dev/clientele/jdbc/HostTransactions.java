package dev.clientele.jdbc;

import dev.clientele.kernel.NotSupportedException;
import dev.clientele.kernel.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * A host's transactions, for a store that joins them, see {@link JdbcStore#joining}. Implementations are thread-safe.
 *
 * <p>Only {@link #required} must be there. Imports, the sign-in's limits, the log of exports, pruning and the launch check need
 * {@link #requiresNew}; a shop with listeners needs {@link #afterCommit}, and is not opened without. Where one is missing they say so
 * with a {@link NotSupportedException}.
 */
@FunctionalInterface
public interface HostTransactions extends Transactions {
    /**
     * Runs work in the host's transaction under way, or in one that this begins and ends: with a commit if the work returns, with
     * a rollback if it throws. What the work throws goes on to the caller.
     *
     * <p>The store takes back to a savepoint what failed of its own, and hands the failure around this method. So if the work
     * throws here all the same, the whole transaction is lost: the host must roll it back.
     *
     * @param work what to do, once
     * @param <T> what it gives
     * @return what the work gave
     */
    @Override
    <T> T required(Supplier<T> work);

    /**
     * Whether a transaction of the host is under way on a connection. Without one, nothing is written. Unless implemented
     * otherwise, that is so where auto-commit is off. A host that knows better says so: a pool may hand out its connections with
     * auto-commit off whether a transaction was begun or not, and some drivers' XA connections show it on all the time.
     *
     * @param connection what the {@link ConnectionSource} gave
     * @return whether what is written there will be committed or rolled back by the host
     * @throws SQLException if the connection does not tell
     */
    default boolean isUnderWay(Connection connection) throws SQLException {
        return !connection.getAutoCommit();
    }

    /**
     * Suspends the transaction under way, runs work in one of its own, which this begins and ends like {@link #required}, and
     * resumes the other one.
     *
     * @param work what to do, once; the store calls this again if the database gave the transaction up for another one
     * @param <T> what it gives
     * @return what the work gave
     * @throws NotSupportedException unless implemented
     */
    @Override
    default <T> T requiresNew(Supplier<T> work) {
        throw missing("requiresNew", "works in a transaction of its own beside the one under way");
    }

    /**
     * Runs an action once the transaction under way has been committed; never if it is rolled back. Actions run in their order, in the
     * thread that committed, and outside of that transaction, since they may begin one with {@link #required}: many frameworks
     * still hold on to a transaction when they tell of its commit, and must suspend it first. An action that throws keeps none of
     * the later ones from being run.
     *
     * @param action what to do; at once if no transaction is under way
     * @throws NotSupportedException unless implemented
     */
    @Override
    default void afterCommit(Runnable action) {
        throw missing("afterCommit", "has something to do after the commit");
    }

    private static NotSupportedException missing(String method, String need) {
        return new NotSupportedException("The HostTransactions given to JdbcStore.joining have no " + method
                + ", and this operation " + need + ". Implement " + method + ", or do without the operation.");
    }

    /**
     * The transactions of a host that begins and ends them around every call, on a connection with auto-commit off. That must be the
     * very connection on which the host has begun and which it will commit, never a fresh one of a pool that keeps auto-commit off:
     * what is written there is lost when the pool takes it back, since nobody commits it.
     *
     * @return transactions that only join
     */
    static HostTransactions begunByTheHost() {
        return new BegunByTheHost();
    }
}
