package dev.clientele.query;

import dev.clientele.customer.CustomerId;
import java.util.List;

/**
 * Where a page of a list ends: the sort values of its last row. It holds personal data and leaves the library only sealed,
 * as a {@link PageCursor}.
 *
 * @param keys the values that the list is sorted by, in order; see {@link CustomerSort#positionOf}
 * @param id the id, which decides between equal values
 */
public record Position(List<String> keys, CustomerId id) {
    /** Makes the keys unmodifiable. */
    public Position {
        keys = List.copyOf(keys);
    }

    /** Without the values. */
    @Override
    public String toString() {
        return "Position[id=" + id.value() + "]";
    }
}
