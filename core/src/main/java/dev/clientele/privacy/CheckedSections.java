package dev.clientele.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What every output holds its sections to: each once, and each of records with the same fields. For outputs of other formats too; for
 * one document and one thread.
 */
public final class CheckedSections {
    /** Fields of the document itself. */
    private static final Set<String> RESERVED = Set.of("format", "version", "exported", "customerid");

    /** In lower case, for some file systems have no other. */
    private final Set<String> names = new HashSet<>(RESERVED);

    /** Those of the records within records, by the fields that lead to them. */
    private final Map<String, List<String>> fields = new HashMap<>();

    private boolean begun;
    private boolean empty = true;

    /** No section yet. */
    public CheckedSections() {}

    /**
     * Begins a section.
     *
     * @param name what it is called
     * @throws IllegalArgumentException if the name is not of its form or taken, be it in other cases
     */
    public void section(String name) {
        DataRecord.requireName(name);
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "The section " + name + " is in the document already. Name the other one differently.");
        }
        fields.clear();
        begun = true;
        empty = true;
    }

    /**
     * Adds a record.
     *
     * @param entry the record
     * @throws IllegalArgumentException if its fields are not those of its section, or those of the records within it are not
     * @throws IllegalStateException if no section was begun
     */
    public void add(DataRecord entry) {
        if (!begun) {
            throw new IllegalStateException("A record belongs to a section, and none was begun. Call section first.");
        }
        check("", entry);
        empty = false;
    }

    private void check(String path, DataRecord entry) {
        List<String> known = fields.computeIfAbsent(path, unknown -> entry.names());
        if (!known.equals(entry.names())) {
            throw new IllegalArgumentException("The records of a section have the same fields; these have " + known
                    + ", and this one has " + entry.names() + ". Name all of them, with no value where there is none.");
        }
        entry.values()
                .forEach((name, value) -> value.filter(DataValue.Records.class::isInstance)
                        .map(DataValue.Records.class::cast)
                        .ifPresent(within -> within.value().forEach(record -> check(path + "." + name, record))));
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
