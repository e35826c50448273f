package dev.clientele.history;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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

    /**
     * The first items of what was found; the page goes on if there is one more.
     *
     * @param found items in the list's order, of which one more than shown is looked at
     * @param limit the most items to show, 1 or more
     * @param reference where the list goes on behind an item
     * @param <T> what is listed
     * @return the page
     */
    public static <T> HistoryPage<T> cut(Iterable<T> found, int limit, Function<? super T, String> reference) {
        List<T> items = new ArrayList<>();
        Iterator<T> all = found.iterator();
        while (items.size() < limit && all.hasNext()) {
            items.add(Objects.requireNonNull(all.next(), "an item of the list"));
        }
        boolean goesOn = items.size() == limit && all.hasNext();
        return new HistoryPage<>(items, goesOn ? Optional.of(reference.apply(items.get(limit - 1))) : Optional.empty());
    }

    /** Without the items. */
    @Override
    public String toString() {
        return "HistoryPage[items=" + items.size() + ", more=" + next.isPresent() + "]";
    }
}
