package dev.clientele.privacy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A record of a customer's personal data: named values in their order, some of them unknown; immutable.
 *
 * <p>The records of a section all have the same names in the same order, so that a section can be a table.
 */
public final class DataRecord {
    /** No field yet. */
    public static final DataRecord EMPTY = new DataRecord(Map.of());

    /** Names that are safe in JSON, in the head of a table and as the name of a file. */
    static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");

    private final Map<String, Optional<DataValue>> values;

    private DataRecord(Map<String, Optional<DataValue>> values) {
        this.values = values;
    }

    /**
     * The same with one field more.
     *
     * @param name a letter in lower case, then letters and digits, 64 at most
     * @param value what is known; empty for nothing
     * @return the next record
     * @throws IllegalArgumentException if the name is not of its form or taken
     */
    public DataRecord with(String name, Optional<DataValue> value) {
        requireName(name);
        if (values.containsKey(name)) {
            throw new IllegalArgumentException(
                    "A record has the field " + name + " once. Name the other one differently.");
        }
        Map<String, Optional<DataValue>> next = new LinkedHashMap<>(values);
        next.put(name, value);
        return new DataRecord(next);
    }

    static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "Names of sections and fields are a letter in lower case, then letters and digits of ASCII, 64 at most,"
                            + " for example orderLines.");
        }
    }

    /**
     * The same with one field more.
     *
     * @param name a letter in lower case, then letters and digits, 64 at most
     * @param value what is known
     * @return the next record
     * @throws IllegalArgumentException if the name is not of its form or taken
     */
    public DataRecord with(String name, DataValue value) {
        return with(name, Optional.of(value));
    }

    /**
     * The same with a text more.
     *
     * @param name a letter in lower case, then letters and digits, 64 at most
     * @param value any text
     * @return the next record
     * @throws IllegalArgumentException if the name is not of its form or taken
     */
    public DataRecord with(String name, String value) {
        return with(name, DataValue.of(value));
    }

    /**
     * The same with a whole number more.
     *
     * @param name a letter in lower case, then letters and digits, 64 at most
     * @param value any number
     * @return the next record
     * @throws IllegalArgumentException if the name is not of its form or taken
     */
    public DataRecord with(String name, long value) {
        return with(name, DataValue.of(value));
    }

    /**
     * The same with an exact number more.
     *
     * @param name a letter in lower case, then letters and digits, 64 at most
     * @param value with at most 100 digits before and after the decimal point
     * @return the next record
     * @throws IllegalArgumentException if it has more, or the name is not of its form or taken
     */
    public DataRecord with(String name, BigDecimal value) {
        return with(name, DataValue.of(value));
    }

    /**
     * The same with a yes or no more.
     *
     * @param name a letter in lower case, then letters and digits, 64 at most
     * @param value true for yes
     * @return the next record
     * @throws IllegalArgumentException if the name is not of its form or taken
     */
    public DataRecord with(String name, boolean value) {
        return with(name, DataValue.of(value));
    }

    /**
     * The same with a moment more.
     *
     * @param name a letter in lower case, then letters and digits, 64 at most
     * @param value any moment
     * @return the next record
     * @throws IllegalArgumentException if the name is not of its form or taken
     */
    public DataRecord with(String name, Instant value) {
        return with(name, DataValue.of(value));
    }

    /** {@return the names, in their order} */
    public List<String> names() {
        return new ArrayList<>(values.keySet());
    }

    /** {@return names and values in their order; it cannot be changed} */
    public Map<String, Optional<DataValue>> values() {
        return Collections.unmodifiableMap(values);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof DataRecord other && values.equals(other.values) && names().equals(other.names());
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The names without the values. */
    @Override
    public String toString() {
        return "DataRecord" + values.keySet();
    }
}
