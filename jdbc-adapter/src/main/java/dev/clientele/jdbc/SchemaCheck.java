package dev.clientele.jdbc;

import java.util.List;

/**
 * How the schema in a database stands to what this library needs.
 *
 * @param found the highest script that was applied; 0 for none
 * @param needed the highest script that this library has
 * @param missing the names of the scripts that were not applied, in their order
 */
public record SchemaCheck(int found, int needed, List<String> missing) {
    /** What can be found. */
    public enum State {
        /** Every script was applied, maybe also some of a newer library. */
        UP_TO_DATE,
        /** No script was applied. */
        MISSING,
        /** Some scripts were applied, others were not. */
        BEHIND
    }

    /** Makes the names unmodifiable. */
    public SchemaCheck {
        missing = List.copyOf(missing);
    }

    /**
     * What was found, in one word.
     *
     * @return the state
     */
    public State state() {
        if (missing.isEmpty()) {
            return State.UP_TO_DATE;
        }
        return found == 0 ? State.MISSING : State.BEHIND;
    }

    /**
     * What was found, and what to do about it, in one sentence for people.
     *
     * @return for example {@code "The schema is up to date (version 1)."}
     */
    @Override
    public String toString() {
        return switch (state()) {
            case UP_TO_DATE -> "The schema is up to date (version " + found + ").";
            case MISSING -> "The schema is missing; version " + needed + " is needed. Apply " + scripts() + ".";
            case BEHIND ->
                "The schema is behind: version " + found + " was found, " + needed + " is needed. Apply " + scripts()
                        + ".";
        };
    }

    private String scripts() {
        return String.join(", ", missing);
    }
}
