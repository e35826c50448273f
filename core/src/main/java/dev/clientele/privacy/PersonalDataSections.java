package dev.clientele.privacy;

/** Takes sections of a customer's personal data, one record after the other; for one thread. */
public interface PersonalDataSections {
    /**
     * Begins a section; the one before is complete.
     *
     * @param name a letter in lower case, then letters and digits, 64 at most; unique in the document, also among those of the library,
     *     whatever the case of its letters
     * @throws IllegalArgumentException if the name is not of its form or taken
     */
    void section(String name);

    /**
     * Adds a record to the section that was begun last.
     *
     * @param entry of the same fields, in the same order, as the others of its section
     * @throws IllegalArgumentException if its fields are others
     * @throws IllegalStateException if no section was begun
     */
    void add(DataRecord entry);
}
