package dev.clientele.query;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list; immutable.
 *
 * @param rows the rows, at most as many as were asked for
 * @param next where the next page begins; empty on the last one
 * @param <T> the kind of rows
 */
public record Page<T>(List<T> rows, Optional<PageCursor> next) {
    /** Makes the rows unmodifiable. */
    public Page {
        rows = List.copyOf(rows);
    }
}
