package dev.clientele;

import dev.clientele.customer.CustomerId;
import dev.clientele.history.HistoryFailures;
import dev.clientele.history.HistoryItem;
import dev.clientele.history.HistoryPage;
import dev.clientele.history.HistoryPort;
import dev.clientele.history.HistoryPorts;
import dev.clientele.history.HistoryRequest;
import dev.clientele.history.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Asks the host's ports, so that none of them can hold up or break what the others have to show. Thread-safe. */
final class PortCalls {
    /** A port that hangs holds so many of the host's threads and no more. */
    private static final int MOST_AT_ONCE = 16;

    private static final HistoryFailures LOG = new LoggedHistoryFailures();

    private final HistoryPorts ports;
    private final HistoryFailures failures;
    private final Map<HistoryPort, Semaphore> places = new EnumMap<>(HistoryPort.class);

    PortCalls(HistoryPorts ports) {
        this.ports = ports;
        this.failures = ports.failures().orElse(LOG);
        for (HistoryPort port : HistoryPort.values()) {
            places.put(port, new Semaphore(MOST_AT_ONCE));
        }
    }

    HistoryPorts ports() {
        return ports;
    }

    /** What was asked; the answer is waited for later, so that others can be asked meanwhile. */
    interface Asked<T> {
        Section<T> section();
    }

    /** Asks for a part of a list, and takes no more of it than was asked for. */
    <P, T extends HistoryItem> Asked<HistoryPage<T>> page(
            Question<P> question, HistoryRequest request, BiFunction<P, HistoryRequest, List<T>> list) {
        HistoryRequest oneMore = new HistoryRequest(request.after(), request.limit() + 1);
        return ask(question, port -> page(list.apply(port, oneMore), request.limit()));
    }

    /** Looks at one item more than it gives, whatever the host hands over. */
    private static <T extends HistoryItem> HistoryPage<T> page(List<T> answer, int limit) {
        List<T> items = new ArrayList<>();
        Iterator<T> all = answer.iterator();
        while (items.size() < limit && all.hasNext()) {
            items.add(Objects.requireNonNull(all.next(), "an item of the list"));
        }
        boolean goesOn = items.size() == limit && all.hasNext();
        return new HistoryPage<>(
                items, goesOn ? Optional.of(items.get(limit - 1).reference().value()) : Optional.empty());
    }

    /** A port, if the host has one, and of whom it is asked. */
    record Question<P>(HistoryPort name, Optional<P> port, CustomerId customer) {}

    <P, T> Asked<T> ask(Question<P> question, Function<P, T> answer) {
        return question.port
                .map(port -> started(question, () -> Objects.requireNonNull(answer.apply(port), "the answer")))
                .orElse(Section.NotKept::new);
    }

    private <T> Asked<T> started(Question<?> question, Callable<T> call) {
        FutureTask<T> task = new FutureTask<>(call);
        Optional<Executor> executor = ports.executor();
        if (executor.isEmpty()) {
            task.run();
            return () -> answeredBefore(System.nanoTime(), question, task);
        }
        Semaphore place = Objects.requireNonNull(places.get(question.name));
        if (!place.tryAcquire()) {
            return () -> unavailable(question, Section.Cause.BUSY, new RejectedExecutionException());
        }
        try {
            executor.get().execute(() -> run(task, place));
        } catch (RuntimeException rejected) {
            place.release();
            return () -> unavailable(question, Section.Cause.BUSY, rejected);
        }
        long end = System.nanoTime() + ports.timeout().toNanos();
        return () -> answeredBefore(end, question, task);
    }

    /** Also if nobody waits any more, and as long as the port really runs. */
    private static void run(FutureTask<?> task, Semaphore place) {
        try {
            task.run();
        } finally {
            place.release();
        }
    }

    private <T> Section<T> answeredBefore(long end, Question<?> question, FutureTask<T> task) {
        try {
            return new Section.Shown<>(task.get(end - System.nanoTime(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException e) {
            return failed(question, Objects.requireNonNullElse(e.getCause(), e));
        } catch (TimeoutException e) {
            task.cancel(true);
            return unavailable(question, Section.Cause.TIMED_OUT, e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return unavailable(question, Section.Cause.INTERRUPTED, e);
        }
    }

    private <T> Section<T> failed(Question<?> question, Throwable thrown) {
        if (thrown instanceof VirtualMachineError trouble && !(thrown instanceof StackOverflowError)) {
            throw trouble;
        }
        if (thrown instanceof InterruptedException && ports.executor().isEmpty()) {
            Thread.currentThread().interrupt();
        }
        return unavailable(question, Section.Cause.FAILED, thrown);
    }

    private <T> Section<T> unavailable(Question<?> question, Section.Cause cause, Throwable thrown) {
        HostCode.thrownBy(() -> failures.failed(question.name, question.customer, cause, thrown))
                .ifPresent(
                        again -> HostCode.thrownBy(() -> LOG.failed(question.name, question.customer, cause, thrown)));
        return new Section.Unavailable<>(cause);
    }
}
