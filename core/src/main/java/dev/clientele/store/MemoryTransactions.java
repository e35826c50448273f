package dev.clientele.store;

import dev.clientele.kernel.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One transaction at a time; what it writes is kept as a list of changes, so that it can begin again on a newer state. */
final class MemoryTransactions implements Transactions {
    private final ReentrantLock lock = new ReentrantLock();

    private MemoryState committed = new MemoryState();

    /** Only the thread that holds the lock sees it. */
    private @Nullable Work current;

    private static final class Work {
        private final List<Consumer<MemoryState>> changes = new ArrayList<>();
        private final List<Runnable> afterCommit = new ArrayList<>();
        private MemoryState state;

        Work(MemoryState state) {
            this.state = state;
        }

        /** The first change makes the copy. */
        void write(MemoryState base, Consumer<MemoryState> change) {
            MemoryState next = changes.isEmpty() ? base.copy() : state;
            change.accept(next);
            state = next;
            changes.add(change);
        }

        void takeBack(int firstChange, int firstAction, MemoryState base) {
            afterCommit.subList(firstAction, afterCommit.size()).clear();
            if (firstChange < changes.size()) {
                changes.subList(firstChange, changes.size()).clear();
                rebase(base);
            }
        }

        void rebase(MemoryState base) {
            MemoryState next = changes.isEmpty() ? base : base.copy();
            changes.forEach(change -> change.accept(next));
            state = next;
        }
    }

    @Override
    public <T> T required(Supplier<T> work) {
        return lock.isHeldByCurrentThread() && current != null ? joined(current, work) : alone(work, null);
    }

    /** What work in an outer transaction wrote before it threw is taken back, so that the rest can go on. */
    private <T> T joined(Work outer, Supplier<T> work) {
        int changes = outer.changes.size();
        int actions = outer.afterCommit.size();
        try {
            return work.get();
        } catch (Throwable e) {
            outer.takeBack(changes, actions, committed);
            throw e;
        }
    }

    @Override
    public <T> T requiresNew(Supplier<T> work) {
        if (!lock.isHeldByCurrentThread()) {
            return alone(work, null);
        }
        Work suspended = current;
        try {
            return alone(work, suspended);
        } finally {
            current = suspended;
            if (suspended != null) {
                suspended.rebase(committed);
            }
        }
    }

    @Override
    public void afterCommit(Runnable action) {
        if (lock.isHeldByCurrentThread() && current != null) {
            current.afterCommit.add(action);
        } else {
            action.run();
        }
    }

    <T> T read(Function<MemoryState, T> reading) {
        return required(() -> reading.apply(current == null ? committed : current.state));
    }

    void write(Consumer<MemoryState> change) {
        required(() -> {
            if (current != null) {
                current.write(committed, change);
            }
            return true;
        });
    }

    /** What collides with a suspended transaction is not committed: that one would be lost, or take this one with it. */
    private <T> T alone(Supplier<T> work, @Nullable Work suspended) {
        Work own;
        T result;
        lock.lock();
        try {
            own = new Work(committed);
            current = own;
            result = work.get();
            if (suspended != null) {
                suspended.rebase(own.state);
            }
            committed = own.state;
        } finally {
            current = null;
            lock.unlock();
        }
        own.afterCommit.forEach(Runnable::run);
        return result;
    }
}
