package dev.clientele.history;

import dev.clientele.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A shopping cart as the host's tables have it, ordered or left behind or being filled just now; immutable. */
public final class Cart implements HistoryItem {
    private final HostReference reference;
    private final Instant started;
    private final Money total;
    private final boolean beingFilled;
    private final Optional<HostReference> order;
    private final List<LineItem> lines;

    private Cart(
            HostReference reference,
            Instant started,
            Money total,
            boolean beingFilled,
            Optional<HostReference> order,
            List<LineItem> lines) {
        this.reference = reference;
        this.started = started;
        this.total = total;
        this.beingFilled = beingFilled;
        this.order = order;
        this.lines = List.copyOf(lines);
    }

    /**
     * A cart that was left behind.
     *
     * @param reference its number, with the link to its page
     * @param started when the first product was put in
     * @param total what is in it costs, in the shop's currency
     * @return the cart
     */
    public static Cart of(HostReference reference, Instant started, Money total) {
        return new Cart(reference, started, total, false, Optional.empty(), List.of());
    }

    /**
     * The same while the customer is in the shop and may put more in.
     *
     * @return the next cart
     */
    public Cart whileBeingFilled() {
        return new Cart(reference, started, total, true, order, lines);
    }

    /**
     * The same, ordered.
     *
     * @param placed the order that it became
     * @return the next cart
     */
    public Cart orderedAs(HostReference placed) {
        return new Cart(reference, started, total, false, Optional.of(placed), lines);
    }

    /**
     * The same with the first of its lines, for a page that has no room for more.
     *
     * @param most the most lines to keep
     * @return the next cart
     */
    public Cart withFirstLines(int most) {
        return lines.size() <= most ? this : withLines(lines.subList(0, most));
    }

    /**
     * The same with what is in it.
     *
     * @param items a line for each product
     * @return the next cart
     */
    public Cart withLines(List<LineItem> items) {
        return new Cart(reference, started, total, beingFilled, order, items);
    }

    @Override
    public HostReference reference() {
        return reference;
    }

    /** {@return when the first product was put in} */
    public Instant started() {
        return started;
    }

    /** {@return what is in it costs, in the shop's currency} */
    public Money total() {
        return total;
    }

    /** {@return whether the customer is in the shop and may put more in} */
    public boolean isBeingFilled() {
        return beingFilled;
    }

    /** {@return the order that it became; empty if it was left behind, or is being filled} */
    public Optional<HostReference> order() {
        return order;
    }

    /** {@return what is in it} */
    public List<LineItem> lines() {
        return lines;
    }

    private List<Object> values() {
        return List.of(reference, started, total, beingFilled, order, lines);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Cart other && values().equals(other.values());
    }

    @Override
    public int hashCode() {
        return reference.hashCode();
    }

    /** Without what is in it. */
    @Override
    public String toString() {
        return "Cart[…]";
    }
}
