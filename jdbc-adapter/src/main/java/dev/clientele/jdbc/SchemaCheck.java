package dev.clientele.jdbc;

import java.util.List;

/**
 * How the schema in a database stands to what this library needs.
 *
 * @param found the highest script that was applied; 0 for none
 * @param needed the highest script that this library has
 * @param missing the names of the scripts that were not applied, in their order
 * @param absent what applied scripts made and is not there any more: tables, columns as {@code table.column}, sequences,
 *     indexes and constraints, by their names in the database
 */
public record SchemaCheck(int found, int needed, List<String> missing, List<String> absent) {
    /** What can be found. */
    public enum State {
        /** Every script was applied, and none of a newer library. */
        UP_TO_DATE,
        /** Every script was applied, and some of a newer library as well, which add to what this one knows. */
        NEWER,
        /** Every script was applied, but something of what they made is not there any more. */
        INCOMPLETE,
        /** No script was applied. */
        MISSING,
        /** Some scripts were applied, others were not. */
        BEHIND
    }

    /** The most names in the sentence for people. */
    private static final int NAMED = 10;

    /** Makes the names unmodifiable. */
    public SchemaCheck {
        missing = List.copyOf(missing);
        absent = List.copyOf(absent);
    }

    /**
     * What was found, in one word.
     *
     * @return the state
     */
    public State state() {
        if (!missing.isEmpty()) {
            return found == 0 ? State.MISSING : State.BEHIND;
        }
        if (!absent.isEmpty()) {
            return State.INCOMPLETE;
        }
        return found > needed ? State.NEWER : State.UP_TO_DATE;
    }

    /**
     * Whether this library can work with the schema.
     *
     * @return true for {@link State#UP_TO_DATE} and {@link State#NEWER}
     */
    public boolean isReady() {
        return missing.isEmpty() && absent.isEmpty();
    }

    /**
     * What was found, and what to do about it, in a few sentences for people.
     *
     * @return for example {@code "The schema is up to date (version 1)."}
     */
    @Override
    public String toString() {
        return switch (state()) {
            case UP_TO_DATE -> "The schema is up to date (version " + found + ").";
            case NEWER ->
                "The schema is that of a newer library: version " + found + " was found, " + needed
                        + " is needed. This library works with it, too.";
            case INCOMPLETE -> "The schema is version " + found + "," + lost();
            case MISSING -> "The schema is missing; version " + needed + " is needed. Apply " + joined(missing) + ".";
            case BEHIND ->
                "The schema is behind: version " + found + " was found, " + needed + " is needed. Apply "
                        + joined(missing) + "." + (absent.isEmpty() ? "" : " It was applied," + lost());
        };
    }

    private String lost() {
        return " but something of it is gone: " + joined(absent)
                + ". Make it again as the scripts have it; applying does not.";
    }

    private static String joined(List<String> names) {
        return names.size() <= NAMED
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
    }
}
