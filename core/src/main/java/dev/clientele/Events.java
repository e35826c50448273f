package dev.clientele;

import dev.clientele.event.Event;
import dev.clientele.event.EventListener;
import dev.clientele.event.ListenerFailures;
import dev.clientele.kernel.Transactions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the host's listeners what happened, inside the transaction and after its commit. Thread-safe. */
final class Events {
    private static final ListenerFailures LOG = new LoggedFailures();

    private final Transactions transactions;
    private final List<EventListener> inTransaction;
    private final List<EventListener> afterCommit;
    private final ListenerFailures failures;

    /** Of the instance: what a thread's listeners cause while they are being told. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Deque<Event>> caused = new ThreadLocal<>();

    Events(Transactions transactions, ClienteleOptions options) {
        this.transactions = transactions;
        this.inTransaction = options.listenersInTransaction();
        this.afterCommit = options.listeners();
        this.failures = options.failures();
        if (!afterCommit.isEmpty()) {
            // Where nothing can be done after a commit, the first change is too late to say so.
            transactions.afterCommit(() -> {});
        }
    }

    /** Belongs right behind the write, in its transaction. */
    void publish(Event event) {
        if (!afterCommit.isEmpty()) {
            // Before anybody hears: what a listener inside causes is to be told after what caused it.
            transactions.afterCommit(() -> deliver(event));
        }
        inTransaction.forEach(listener -> listener.on(event));
    }

    /** Nobody hears of an effect before its cause, so what a listener causes waits until all have been told. */
    private void deliver(Event event) {
        Deque<Event> underWay = caused.get();
        if (underWay != null) {
            underWay.add(event);
            return;
        }
        Deque<Event> waiting = new ArrayDeque<>(List.of(event));
        caused.set(waiting);
        try {
            while (!waiting.isEmpty()) {
                tell(waiting.remove());
            }
        } finally {
            caused.remove();
        }
    }

    private void tell(Event event) {
        for (EventListener listener : afterCommit) {
            HostCode.thrownBy(() -> listener.on(event)).ifPresent(thrown -> report(event, listener, thrown));
        }
    }

    private void report(Event event, EventListener listener, Throwable thrown) {
        if (HostCode.thrownBy(() -> failures.failed(event, listener, thrown)).isPresent()) {
            HostCode.thrownBy(() -> LOG.failed(event, listener, thrown));
        }
    }
}
