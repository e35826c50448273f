package dev.clientele.history;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The host's ports, and how they are called; immutable.
 *
 * <p>In whose threads is chosen by name. {@link #calledOn} an executor of the host's, the ports are asked side by side and each
 * may take its time-out and no longer; {@link #inCallersThread} they are asked one after the other, can take part in the caller's
 * transaction (and spoil it, where their statements fail), and nobody ends one that hangs.
 */
public final class HistoryPorts {
    /** How long a port may take unless the host says otherwise. */
    public static final Duration USUAL_TIMEOUT = Duration.ofSeconds(2);

    /** How many calls of a port may be under way at once unless the host says otherwise. */
    public static final int USUAL_CALLS_AT_ONCE = 16;

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private @Nullable Executor executor;
    private Duration timeout = USUAL_TIMEOUT;
    private int callsAtOnce = USUAL_CALLS_AT_ONCE;
    private @Nullable OrderHistory orders;
    private @Nullable ProductHistory products;
    private @Nullable CartHistory carts;
    private @Nullable VoucherHistory vouchers;
    private @Nullable MessageHistory messages;
    private @Nullable HistoryFailures failures;

    private HistoryPorts() {}

    /**
     * No ports yet, to be called in threads of the host's.
     *
     * @param executor runs each call in another thread, for example a pool, or virtual threads; nobody shuts it down here. A call that it
     *     hands back to the thread that asks, as a pool does that is full and lets its callers run, is not made
     * @return the ports, each with two seconds to answer
     */
    public static HistoryPorts calledOn(Executor executor) {
        HistoryPorts ports = new HistoryPorts();
        ports.executor = Objects.requireNonNull(executor, "executor");
        return ports;
    }

    /**
     * No ports yet, to be called in the thread that asks, without any time-out.
     *
     * @return the ports
     */
    public static HistoryPorts inCallersThread() {
        return new HistoryPorts();
    }

    /**
     * The same with another time-out. A port that takes longer is interrupted and left to itself; bound its statements too, for many
     * drivers do not hear of that.
     *
     * @param next more than zero, at most five minutes; without effect {@linkplain #inCallersThread() in the caller's thread}
     * @return the next ports
     * @throws IllegalArgumentException if it is out of that range
     */
    public HistoryPorts within(Duration next) {
        if (next.isNegative() || next.isZero() || next.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A port answers within more than zero and at most five minutes, and "
                    + next + " is not in that range.");
        }
        return with(ports -> ports.timeout = next);
    }

    /**
     * The same with another bound on the calls of each port that are under way at once. A further call is not made, and its section says
     * that the port is busy. A port of which two calls still run after their time-out is left alone in the same way until one of them
     * ends. So give the executor more threads than this bound, and a port that hangs leaves some to the others.
     *
     * @param calls 1 or more; without effect {@linkplain #inCallersThread() in the caller's thread}
     * @return the next ports
     * @throws IllegalArgumentException if it is less than 1
     */
    public HistoryPorts callsAtOnce(int calls) {
        if (calls < 1) {
            throw new IllegalArgumentException("1 call of a port or more is made at once, and " + calls + " is less.");
        }
        return with(ports -> ports.callsAtOnce = calls);
    }

    /**
     * The same with orders.
     *
     * @param port the host's orders
     * @return the next ports
     */
    public HistoryPorts orders(OrderHistory port) {
        return with(ports -> ports.orders = Objects.requireNonNull(port, "port"));
    }

    /**
     * The same with the products that were bought.
     *
     * @param port the host's products
     * @return the next ports
     */
    public HistoryPorts products(ProductHistory port) {
        return with(ports -> ports.products = Objects.requireNonNull(port, "port"));
    }

    /**
     * The same with carts.
     *
     * @param port the host's carts
     * @return the next ports
     */
    public HistoryPorts carts(CartHistory port) {
        return with(ports -> ports.carts = Objects.requireNonNull(port, "port"));
    }

    /**
     * The same with vouchers and price rules.
     *
     * @param port the host's vouchers and price rules
     * @return the next ports
     */
    public HistoryPorts vouchers(VoucherHistory port) {
        return with(ports -> ports.vouchers = Objects.requireNonNull(port, "port"));
    }

    /**
     * The same with messages.
     *
     * @param port the host's messages
     * @return the next ports
     */
    public HistoryPorts messages(MessageHistory port) {
        return with(ports -> ports.messages = Objects.requireNonNull(port, "port"));
    }

    /**
     * The same with somebody who hears of ports that did not answer. Without this call a warning is logged as {@code dev.clientele},
     * with the exception's class and the place where it was thrown, but without its message.
     *
     * @param next hears of them
     * @return the next ports
     */
    public HistoryPorts reportingTo(HistoryFailures next) {
        return with(ports -> ports.failures = Objects.requireNonNull(next, "next"));
    }

    /** {@return the host's executor; empty for the thread that asks} */
    public Optional<Executor> executor() {
        return Optional.ofNullable(executor);
    }

    /** {@return how long a port may take} */
    public Duration timeout() {
        return timeout;
    }

    /** {@return how many calls of a port may be under way at once} */
    public int callsAtOnce() {
        return callsAtOnce;
    }

    /** {@return the port to orders, if there is one} */
    public Optional<OrderHistory> orders() {
        return Optional.ofNullable(orders);
    }

    /** {@return the port to the products that were bought, if there is one} */
    public Optional<ProductHistory> products() {
        return Optional.ofNullable(products);
    }

    /** {@return the port to carts, if there is one} */
    public Optional<CartHistory> carts() {
        return Optional.ofNullable(carts);
    }

    /** {@return the port to vouchers and price rules, if there is one} */
    public Optional<VoucherHistory> vouchers() {
        return Optional.ofNullable(vouchers);
    }

    /** {@return the port to messages, if there is one} */
    public Optional<MessageHistory> messages() {
        return Optional.ofNullable(messages);
    }

    /** {@return who hears of ports that did not answer, if the host named somebody} */
    public Optional<HistoryFailures> failures() {
        return Optional.ofNullable(failures);
    }

    private HistoryPorts with(Consumer<HistoryPorts> change) {
        HistoryPorts next = new HistoryPorts();
        next.executor = executor;
        next.timeout = timeout;
        next.callsAtOnce = callsAtOnce;
        next.orders = orders;
        next.products = products;
        next.carts = carts;
        next.vouchers = vouchers;
        next.messages = messages;
        next.failures = failures;
        change.accept(next);
        return next;
    }
}
