package dev.clientele;

import dev.clientele.customer.CustomerId;
import dev.clientele.history.HistoryFailures;
import dev.clientele.history.HistoryItem;
import dev.clientele.history.HistoryPage;
import dev.clientele.history.HistoryPort;
import dev.clientele.history.HistoryPorts;
import dev.clientele.history.HistoryRequest;
import dev.clientele.history.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Asks the host's ports, so that none of them can hold up or break what the others have to show. Thread-safe. */
final class PortCalls {
    private static final HistoryFailures LOG = new LoggedHistoryFailures();

    private final HistoryPorts ports;
    private final HistoryFailures failures;
    private final Map<HistoryPort, PortLoad> loads = new EnumMap<>(HistoryPort.class);

    PortCalls(HistoryPorts ports) {
        this.ports = ports;
        this.failures = ports.failures().orElse(LOG);
        for (HistoryPort port : HistoryPort.values()) {
            loads.put(port, new PortLoad(ports.callsAtOnce()));
        }
    }

    HistoryPorts ports() {
        return ports;
    }

    /** What was asked; the answer is waited for later, so that others can be asked meanwhile. */
    interface Asked<T> {
        Section<T> section();
    }

    /** A port, if the host has one, and of whom it is asked. */
    record Question<P>(HistoryPort name, Optional<P> port, CustomerId customer) {}

    /** Asks for a part of a list, and takes no more of it than was asked for. */
    <P, T extends HistoryItem> Asked<HistoryPage<T>> page(
            Question<P> question, HistoryRequest request, BiFunction<P, HistoryRequest, List<T>> list) {
        int limit = HistoryRequest.first(request.limit()).limit();
        HistoryRequest oneMore = new HistoryRequest(request.after(), limit + 1);
        return ask(
                question,
                port -> HistoryPage.cut(
                        list.apply(port, oneMore),
                        limit,
                        item -> item.reference().value()));
    }

    <P, T> Asked<T> ask(Question<P> question, Function<P, T> answer) {
        return question.port
                .map(port -> asked(question, () -> Objects.requireNonNull(answer.apply(port), "the answer")))
                .orElse(Section.NotKept::new);
    }

    private <T> Asked<T> asked(Question<?> question, Callable<T> answer) {
        return ports.executor()
                .map(executor -> askedOf(executor, question, answer))
                .orElseGet(() -> askedHere(question, answer));
    }

    private <T> Asked<T> askedHere(Question<?> question, Callable<T> answer) {
        FutureTask<T> task = new FutureTask<>(answer);
        task.run();
        return () -> {
            try {
                return new Section.Shown<>(task.get());
            } catch (ExecutionException e) {
                return failedHere(question, thrown(e));
            } catch (InterruptedException e) {
                return interrupted(question, e);
            }
        };
    }

    /** What the JVM's own trouble is to whoever asks, if it came up in that thread. */
    private <T> Section<T> failedHere(Question<?> question, Throwable thrown) {
        if (thrown instanceof VirtualMachineError trouble && !(thrown instanceof StackOverflowError)) {
            throw trouble;
        }
        if (thrown instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        return unavailable(question, Section.Cause.FAILED, thrown);
    }

    private <T> Asked<T> askedOf(Executor executor, Question<?> question, Callable<T> answer) {
        PortLoad load = Objects.requireNonNull(loads.get(question.name));
        Optional<PortLoad.Call<T>> begun = load.begin(answer);
        if (begun.isEmpty()) {
            return () -> unavailable(question, Section.Cause.BUSY, new RejectedExecutionException());
        }
        PortLoad.Call<T> call = begun.get();
        try {
            executor.execute(call);
        } catch (RuntimeException | Error noThread) {
            call.giveUp();
            return () -> unavailable(question, Section.Cause.BUSY, noThread);
        }
        long end = System.nanoTime() + ports.timeout().toNanos();
        return () -> answeredBefore(end, question, call);
    }

    private <T> Section<T> answeredBefore(long end, Question<?> question, PortLoad.Call<T> call) {
        if (call.isRefused()) {
            return unavailable(question, Section.Cause.BUSY, new RejectedExecutionException());
        }
        try {
            return new Section.Shown<>(call.answerBefore(end));
        } catch (ExecutionException e) {
            return unavailable(question, Section.Cause.FAILED, thrown(e));
        } catch (TimeoutException e) {
            call.giveUp();
            return unavailable(question, Section.Cause.TIMED_OUT, e);
        } catch (InterruptedException e) {
            call.giveUp();
            return interrupted(question, e);
        }
    }

    private static Throwable thrown(ExecutionException e) {
        return Objects.requireNonNullElse(e.getCause(), e);
    }

    private <T> Section<T> interrupted(Question<?> question, InterruptedException e) {
        Thread.currentThread().interrupt();
        return unavailable(question, Section.Cause.INTERRUPTED, e);
    }

    private <T> Section<T> unavailable(Question<?> question, Section.Cause cause, Throwable thrown) {
        HostCode.thrownBy(() -> failures.failed(question.name, question.customer, cause, thrown))
                .ifPresent(
                        again -> HostCode.thrownBy(() -> LOG.failed(question.name, question.customer, cause, thrown)));
        return new Section.Unavailable<>(cause);
    }
}
