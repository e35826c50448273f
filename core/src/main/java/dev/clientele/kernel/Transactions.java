package dev.clientele.kernel;

import java.util.function.Supplier;

/**
 * The transactions of a store, whoever owns them.
 *
 * <p>Bound to the calling thread. Work that throws is rolled back as a whole, and its exception goes on to the caller.
 */
public interface Transactions {
    /**
     * Runs work in the transaction that is under way, or in a new one.
     *
     * <p>A store that owns its transactions repeats the work when the database asks for it (a deadlock, a serialization
     * failure), so the work must not have effects outside the store.
     *
     * @param work what to do
     * @param <T> what it gives
     * @return what the work gave
     */
    <T> T required(Supplier<T> work);

    /**
     * Runs work in a transaction of its own, committed when this returns, whatever happens to one under way.
     *
     * @param work what to do; repeated like that of {@link #required}
     * @param <T> what it gives
     * @return what the work gave
     */
    <T> T requiresNew(Supplier<T> work);

    /**
     * Runs an action once the transaction under way has been committed; never if it is rolled back.
     *
     * @param action what to do; at once if no transaction is under way
     */
    void afterCommit(Runnable action);
}
