package dev.clientele.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What every output holds its sections to: each once, and each of records with the same fields. For outputs of other formats too; for
 * one document and one thread.
 */
public final class CheckedSections {
    private final Set<String> names = new HashSet<>();
    private List<String> fields = List.of();
    private boolean begun;
    private boolean empty = true;

    /** No section yet. */
    public CheckedSections() {}

    /**
     * Begins a section.
     *
     * @param name what it is called
     * @throws IllegalArgumentException if the name is not of its form or taken
     */
    public void section(String name) {
        DataRecord.requireName(name);
        if (!names.add(name)) {
            throw new IllegalArgumentException(
                    "The section " + name + " is in the document already. Name the other one differently.");
        }
        begun = true;
        empty = true;
    }

    /**
     * Adds a record.
     *
     * @param entry the record
     * @throws IllegalArgumentException if its fields are not those of its section
     * @throws IllegalStateException if no section was begun
     */
    public void add(DataRecord entry) {
        if (!begun) {
            throw new IllegalStateException("A record belongs to a section, and none was begun. Call section first.");
        }
        if (!empty && !fields.equals(entry.names())) {
            throw new IllegalArgumentException("The records of a section have the same fields; these have " + fields
                    + ", and this one has " + entry.names() + ". Name all of them, with no value where there is none.");
        }
        fields = entry.names();
        empty = false;
    }

    /** {@return whether there is a section} */
    public boolean isBegun() {
        return begun;
    }

    /** {@return whether the section that was begun last has no record} */
    public boolean isEmpty() {
        return empty;
    }
}
