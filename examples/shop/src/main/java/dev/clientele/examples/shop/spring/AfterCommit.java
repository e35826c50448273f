package dev.clientele.examples.shop.spring;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is to be done after a transaction's commit, whatever becomes of the other actions: Spring alone would leave out those
 * behind one that throws. For one thread.
 */
final class AfterCommit implements TransactionSynchronization {
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    private AfterCommit() {}

    /** Of the transaction under way; Spring puts that of a suspended one aside. */
    static AfterCommit ofTheTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(AfterCommit.class::isInstance)
                .map(AfterCommit.class::cast)
                .findFirst()
                .orElseGet(AfterCommit::registered);
    }

    private static AfterCommit registered() {
        AfterCommit made = new AfterCommit();
        TransactionSynchronizationManager.registerSynchronization(made);
        return made;
    }

    void add(Runnable action) {
        waiting.add(action);
    }

    /** The first exception goes on to whoever committed. */
    @Override
    public void afterCommit() {
        RuntimeException first = null;
        for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
            first = failed(next, first);
        }
        if (first != null) {
            throw first;
        }
    }

    private static @Nullable RuntimeException failed(Runnable action, @Nullable RuntimeException first) {
        try {
            action.run();
            return first;
        } catch (RuntimeException e) {
            if (first == null) {
                return e;
            }
            if (!first.equals(e)) {
                first.addSuppressed(e);
            }
            return first;
        }
    }

    /** What waits still was left out for somebody else's exception. */
    @Override
    public void afterCompletion(int status) {
        if (status == STATUS_COMMITTED) {
            afterCommit();
        }
    }
}
