package dev.clientele.intake;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What became of the rows of a source; immutable. Every row that was read counts in exactly one of the other numbers. */
public final class IntakeReport {
    private final String source;
    private final Optional<String> charset;
    private final List<String> unknownColumns;
    private final boolean dryRun;
    private final Tally tally;
    private final List<IntakeReject> rejects;
    private final Duration elapsed;

    IntakeReport(IntakeSource source, boolean dryRun, Tally tally, List<IntakeReject> rejects, Duration elapsed) {
        this.source = source.name();
        this.charset = source.charset();
        this.unknownColumns = List.copyOf(source.unknownColumns());
        this.dryRun = dryRun;
        this.tally = tally.copy();
        this.rejects = List.copyOf(rejects);
        this.elapsed = elapsed;
    }

    /**
     * What the rows came from.
     *
     * @return the source's name
     */
    public String source() {
        return source;
    }

    /**
     * The character encoding that was used.
     *
     * @return its name, if the source is text
     */
    public Optional<String> charset() {
        return charset;
    }

    /**
     * Columns that were left aside.
     *
     * @return their labels
     */
    public List<String> unknownColumns() {
        return unknownColumns;
    }

    /**
     * Whether nothing was kept.
     *
     * @return true for a dry run
     */
    public boolean isDryRun() {
        return dryRun;
    }

    /**
     * Rows that were read and decided on.
     *
     * @return the sum of all the others
     */
    public long read() {
        return created() + updated() + unchanged() + skipped() + rejected();
    }

    /**
     * Rows that became new customers.
     *
     * @return their number
     */
    public long created() {
        return tally.created;
    }

    /**
     * Rows that changed a customer.
     *
     * @return their number
     */
    public long updated() {
        return tally.updated;
    }

    /**
     * Rows that say what is stored already.
     *
     * @return their number
     */
    public long unchanged() {
        return tally.unchanged;
    }

    /**
     * Rows that differ from a stored customer, who was left as is.
     *
     * @return their number
     */
    public long skipped() {
        return tally.skipped;
    }

    /**
     * Rows that were not taken in.
     *
     * @return their number
     */
    public long rejected() {
        return tally.rejected;
    }

    /**
     * Permissions that the source says were given but that the customer has withdrawn here: they stay withdrawn.
     *
     * @return their number
     */
    public long withdrawalsKept() {
        return tally.withdrawalsKept;
    }

    /**
     * The first rejects.
     *
     * @return as many as the options have room for
     */
    public List<IntakeReject> rejects() {
        return rejects;
    }

    /**
     * How long it took.
     *
     * @return the time from start to end
     */
    public Duration elapsed() {
        return elapsed;
    }

    @Override
    public String toString() {
        return "IntakeReport[read=" + read() + ", created=" + created() + ", updated=" + updated() + ", unchanged="
                + unchanged() + ", skipped=" + skipped() + ", rejected=" + rejected() + "]";
    }
}
