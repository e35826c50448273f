package dev.clientele.examples.generator;

import java.util.Objects;

/**
 * A row that an import should reject: immutable.
 *
 * @param line the physical line on which the row starts, counted from 1, which is the header's
 * @param breakage what is wrong with it, and nothing else is
 */
public record BrokenRow(long line, Breakage breakage) {

    public BrokenRow {
        Objects.requireNonNull(breakage, "breakage");
    }
}
