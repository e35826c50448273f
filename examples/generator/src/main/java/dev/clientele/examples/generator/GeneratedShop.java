package dev.clientele.examples.generator;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * An invented Dutch webshop whose customers can be written as an export file: immutable, safe for use by several threads,
 * and the same bytes for the same customers, seed and broken share, whatever the machine's language, time zone or date.
 *
 * <p>The file has the Dutch columns of a shop's customer export: every field quoted, {@code ;} after each, LF, UTF-8, local
 * times of Europe/Amsterdam that exist once. Rows stand in no order; ids are unique and have gaps. Every e-mail address lies
 * in a domain reserved for examples (RFC 2606), so no mail can reach anybody. Writing streams: memory does not grow with the
 * number of customers.
 */
public final class GeneratedShop {

    /** The most customers that one file can hold. */
    public static final long MOST_CUSTOMERS = 1_000_000_000L;

    private final long customers;
    private final long seed;
    private final double brokenShare;

    private GeneratedShop(long customers, long seed, double brokenShare) {
        this.customers = customers;
        this.seed = seed;
        this.brokenShare = brokenShare;
    }

    /**
     * A shop of so many customers, with seed 1 and no broken row.
     *
     * @throws IllegalArgumentException if there are fewer than 0 or more than {@link #MOST_CUSTOMERS}
     */
    public static GeneratedShop of(long customers) {
        if (customers < 0 || customers > MOST_CUSTOMERS) {
            throw new IllegalArgumentException(
                    "The number of customers must be from 0 to " + MOST_CUSTOMERS + ", but is " + customers + ".");
        }
        return new GeneratedShop(customers, 1, 0);
    }

    /** The same shop with other customers. */
    public GeneratedShop withSeed(long seed) {
        return new GeneratedShop(customers, seed, brokenShare);
    }

    /**
     * The same shop with about this share of its rows broken, each in one of the ways of {@link Breakage}; the other rows stay
     * as they are.
     *
     * @throws IllegalArgumentException if the share is not from 0 to 1
     */
    public GeneratedShop withBroken(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("The share of broken rows must be from 0 to 1, but is " + share + ".");
        }
        return new GeneratedShop(customers, seed, share);
    }

    /** The number of customers, which is the number of rows below the header. */
    public long customers() {
        return customers;
    }

    /** The number that all chance comes from. */
    public long seed() {
        return seed;
    }

    /** How likely a row is to be broken, from 0 to 1. */
    public double brokenShare() {
        return brokenShare;
    }

    /** Writes the file into {@code out}, which is flushed if it can be, and stays open. */
    public Summary write(Appendable out) throws IOException {
        return write(out, row -> {});
    }

    /**
     * Writes the file into {@code out}, which is flushed if it can be, and stays open; tells {@code listener} of each broken
     * row just before it is written.
     */
    public Summary write(Appendable out, Consumer<BrokenRow> listener) throws IOException {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(listener, "listener");
        return new Export(this, out, listener).write();
    }

    /** Writes the file in UTF-8, over what was there. */
    public Summary write(Path file) throws IOException {
        return write(file, row -> {});
    }

    /** Writes the file in UTF-8, over what was there; tells {@code listener} of each broken row, in file order. */
    public Summary write(Path file, Consumer<BrokenRow> listener) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            return write(out, listener);
        }
    }

    @Override
    public String toString() {
        return "GeneratedShop[customers=" + customers + ", seed=" + seed + ", brokenShare=" + brokenShare + "]";
    }
}
