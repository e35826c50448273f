package dev.clientele.examples.generator;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What was written: immutable, and the numbers add up to the file.
 *
 * @param rows the rows below the header, good and broken
 * @param lines the physical lines of the file, the header's among them; more than the rows when names hold line breaks
 * @param breakages how many rows were broken in each way that occurred, in the order of {@link Breakage}
 */
public record Summary(long rows, long lines, Map<Breakage, Long> breakages) {

    public Summary {
        Map<Breakage, Long> ordered = new EnumMap<>(Breakage.class);
        ordered.putAll(breakages);
        breakages = Collections.unmodifiableMap(ordered);
    }

    /** The number of rows that an import should reject. */
    public long broken() {
        return breakages.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The number of rows that an import should accept. */
    public long good() {
        return rows - broken();
    }
}
