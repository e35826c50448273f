package dev.clientele.store;

import java.util.List;

/**
 * How the schema that a store found stands to the one that it needs.
 *
 * @param found the highest version that was applied; 0 for none
 * @param needed the version that the store needs
 * @param missing what was not applied, in its order, by names that the store's own tools know
 */
public record SchemaState(int found, int needed, List<String> missing) {
    /** Makes the names unmodifiable. */
    public SchemaState {
        missing = List.copyOf(missing);
    }

    /** {@return whether something is missing} */
    public boolean isBehind() {
        return !missing.isEmpty();
    }
}
