package dev.clientele.intake;

/** Counts what became of rows; mutable, for one thread. */
final class Tally {
    long created;
    long updated;
    long unchanged;
    long skipped;
    long rejected;
    long withdrawalsKept;

    void add(Tally other) {
        created += other.created;
        updated += other.updated;
        unchanged += other.unchanged;
        skipped += other.skipped;
        rejected += other.rejected;
        withdrawalsKept += other.withdrawalsKept;
    }

    Tally copy() {
        Tally copy = new Tally();
        copy.add(this);
        return copy;
    }

    long rows() {
        return created + updated + unchanged + skipped + rejected;
    }
}
