package dev.clientele.jdbc;

import dev.clientele.kernel.NotSupportedException;
import dev.clientele.kernel.Transactions;
import java.util.function.Supplier;

/**
 * A host's transactions, for a store that joins them, see {@link JdbcStore#joining}. Implementations are thread-safe.
 *
 * <p>Only {@link #required} must be there. Imports, the sign-in's limits, the log of exports and pruning need
 * {@link #requiresNew}; listeners need {@link #afterCommit}. Where one is missing they say so.
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
     * Suspends the transaction under way, runs work in one of its own, which this begins and ends like {@link #required}, and
     * resumes the other one.
     *
     * @param work what to do, once; the store calls this again if the database gave the transaction up for another one
     * @param <T> what it gives
     * @return what the work gave
     */
    @Override
    default <T> T requiresNew(Supplier<T> work) {
        throw new NotSupportedException("transactions of their own beside one under way (requiresNew)", getClass());
    }

    /**
     * Runs an action once the transaction under way has been committed; never if it is rolled back.
     *
     * @param action what to do; at once if no transaction is under way
     */
    @Override
    default void afterCommit(Runnable action) {
        throw new NotSupportedException("actions after the commit (afterCommit)", getClass());
    }

    /**
     * The transactions of a host that begins and ends them around every call, on a connection with auto-commit off.
     *
     * @return transactions that only join
     */
    static HostTransactions begunByTheHost() {
        return new BegunByTheHost();
    }
}
