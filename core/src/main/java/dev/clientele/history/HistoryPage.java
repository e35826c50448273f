package dev.clientele.history;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list; immutable.
 *
 * @param items in the list's order
 * @param next behind which reference the list goes on; empty at its end
 * @param <T> what is listed
 */
public record HistoryPage<T>(List<T> items, Optional<String> next) {
    /** Keeps a copy. */
    public HistoryPage {
        items = List.copyOf(items);
    }

    /** Without the items. */
    @Override
    public String toString() {
        return "HistoryPage[items=" + items.size() + ", more=" + next.isPresent() + "]";
    }
}
