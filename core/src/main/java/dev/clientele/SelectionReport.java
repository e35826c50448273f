package dev.clientele;

import dev.clientele.customer.CustomerId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of each customer of a selection.
 *
 * @param outcomes by the customer's id, in the order of the selection
 */
public record SelectionReport(Map<CustomerId, Outcome> outcomes) {
    /** What can become of one customer. */
    public enum Outcome {
        /** The command was carried out. */
        DONE,
        /** The customer was as commanded already. */
        UNCHANGED,
        /** There is no such customer (any more). */
        NOT_FOUND,
        /** Not done: the group is the customer's default group. Another one must be preferred first. */
        DEFAULT_GROUP,
        /** Not done: no plan to remove the customer was confirmed. */
        NOT_PLANNED,
        /** Not done: somebody else changed the customer meanwhile, or removed the group. */
        CHANGED_MEANWHILE
    }

    /** Keeps the order. */
    public SelectionReport {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    }

    /**
     * Who met with an outcome.
     *
     * @param outcome which one
     * @return the customers in the order of the selection
     */
    public List<CustomerId> with(Outcome outcome) {
        return outcomes.entrySet().stream()
                .filter(entry -> entry.getValue() == outcome)
                .map(Map.Entry::getKey)
                .toList();
    }
}
