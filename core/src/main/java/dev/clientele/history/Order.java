package dev.clientele.history;

import dev.clientele.kernel.Money;
import java.time.Instant;
import java.util.List;

/** An order as the host's tables have it; immutable. */
public final class Order implements HistoryItem {
    private final HostReference reference;
    private final Instant placed;
    private final Money total;
    private final String paymentMethod;
    private final String status;
    private final boolean valid;
    private final List<LineItem> lines;
    private final long pieces;

    private Order(
            HostReference reference,
            Instant placed,
            Money total,
            String paymentMethod,
            String status,
            boolean valid,
            List<LineItem> lines,
            long pieces) {
        this.reference = reference;
        this.placed = placed;
        this.total = total;
        this.paymentMethod = paymentMethod;
        this.status = status;
        this.valid = valid;
        this.lines = List.copyOf(lines);
        this.pieces = pieces;
    }

    /**
     * A valid order, of which nothing else is known yet.
     *
     * @param reference its number, with the link to its page
     * @param placed when it was placed
     * @param total what it costs, in the shop's currency
     * @return the order
     */
    public static Order of(HostReference reference, Instant placed, Money total) {
        return new Order(reference, placed, total, "", "", true, List.of(), 0);
    }

    /**
     * The same with the way it was paid.
     *
     * @param method for people, in the language of the shop's staff
     * @return the next order
     */
    public Order paidBy(String method) {
        return new Order(reference, placed, total, method, status, valid, lines, pieces);
    }

    /**
     * The same in a status.
     *
     * @param name for people, in the language of the shop's staff
     * @return the next order
     */
    public Order inStatus(String name) {
        return new Order(reference, placed, total, paymentMethod, name, valid, lines, pieces);
    }

    /**
     * The same, which does not count: not paid yet, cancelled, sent back.
     *
     * @return the next order
     */
    public Order notValid() {
        return new Order(reference, placed, total, paymentMethod, status, false, lines, pieces);
    }

    /**
     * The same with its products.
     *
     * @param items a line for each
     * @return the next order
     */
    public Order withLines(List<LineItem> items) {
        long all = items.stream().mapToLong(LineItem::quantity).sum();
        return new Order(reference, placed, total, paymentMethod, status, valid, items, all);
    }

    /**
     * The same with the first of its lines, for a page that has no room for more; the number of pieces stays.
     *
     * @param most the most lines to keep
     * @return the next order
     */
    public Order withFirstLines(int most) {
        return lines.size() <= most
                ? this
                : new Order(reference, placed, total, paymentMethod, status, valid, lines.subList(0, most), pieces);
    }

    @Override
    public HostReference reference() {
        return reference;
    }

    /** {@return when it was placed} */
    public Instant placed() {
        return placed;
    }

    /** {@return what it costs, in the shop's currency} */
    public Money total() {
        return total;
    }

    /** {@return the way it was paid, for people; may be empty} */
    public String paymentMethod() {
        return paymentMethod;
    }

    /** {@return its status, for people; may be empty} */
    public String status() {
        return status;
    }

    /** {@return whether it counts as bought} */
    public boolean isValid() {
        return valid;
    }

    /** {@return its lines} */
    public List<LineItem> lines() {
        return lines;
    }

    /** {@return the number of pieces in all lines, also in those that are not kept} */
    public long pieces() {
        return pieces;
    }

    private List<Object> values() {
        return List.of(reference, placed, total, paymentMethod, status, valid, lines, pieces);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Order other && values().equals(other.values());
    }

    @Override
    public int hashCode() {
        return reference.hashCode();
    }

    /** Without what was bought. */
    @Override
    public String toString() {
        return "Order[…]";
    }
}
