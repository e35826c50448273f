package dev.clientele.history;

import dev.clientele.kernel.Limit;
import dev.clientele.kernel.Text;
import java.util.Optional;

/**
 * Which part of a list a host is asked for. A list begins at its top and goes on behind the last item that was given; a host
 * finds the place by the item's reference, in an index: {@code where customer_id = ? and id < ? order by customer_id desc, id desc limit ?} over an index on both columns. (H2 follows
 * the order of an index only where all its columns are named.)
 *
 * @param after the reference of the item behind which the list goes on; empty for its top. It may come from a browser: bind it,
 *     and look among this customer's items only. Where it is unknown, give nothing
 * @param limit the most items to give, 1 to 1,001
 */
public record HistoryRequest(Optional<String> after, int limit) {
    /** The most items that are asked for at once by a caller; the port is asked for one more, to see whether the list goes on. */
    public static final int MAX_ITEMS = 1_000;

    private static final String ITEMS = "items of a list";

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException if the limit is out of its range, or the reference is none
     */
    public HistoryRequest {
        // One more is what a port is asked for.
        Limit.require(limit == MAX_ITEMS + 1 ? MAX_ITEMS : limit, MAX_ITEMS, ITEMS);
        if (after.filter(text ->
                        Text.requiredLineFault(text, HostReference.MAX_LENGTH).isPresent())
                .isPresent()) {
            throw new IllegalArgumentException(
                    "A list goes on behind an item's reference, and this text is none. Hand back"
                            + " what the page before gave as its next one.");
        }
    }

    /**
     * The top of a list.
     *
     * @param limit the most items to give, 1 to 1,000
     * @return the request
     * @throws IllegalArgumentException if the limit is out of its range
     */
    public static HistoryRequest first(int limit) {
        Limit.require(limit, MAX_ITEMS, ITEMS);
        return new HistoryRequest(Optional.empty(), limit);
    }

    /**
     * The part behind an item.
     *
     * @param reference the item's reference, as {@link HistoryPage#next} gave it
     * @return the request, with the same limit
     * @throws IllegalArgumentException if it is no reference
     */
    public HistoryRequest after(String reference) {
        return new HistoryRequest(Optional.of(reference), limit);
    }

    /** Without the reference, which is the host's. */
    @Override
    public String toString() {
        return "HistoryRequest[top=" + after.isEmpty() + ", limit=" + limit + "]";
    }
}
