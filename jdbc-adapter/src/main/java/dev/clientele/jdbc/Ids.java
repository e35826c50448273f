package dev.clientele.jdbc;

import java.util.List;

/** Draws ids from a sequence of the database; what was drawn is not given back by a rollback. */
final class Ids {
    /** Held while the sequence is restarted, so that one restart cannot undo another. */
    private static final String LOCK = "select version from clientele_schema_version where version = 1 for update";

    /**
     * Up to this distance ids are drawn until the sequence is past, which can take nothing back. A restart could, if between
     * two statements others drew more ids than this.
     */
    private static final long STEP = 100_000;

    private final Session session;
    private final String sequence;

    Ids(Session session, String sequence) {
        this.session = session;
        this.sequence = sequence;
    }

    long next() {
        return next(1).get(0);
    }

    List<Long> next(int count) {
        return count == 0
                ? List.of()
                : session.list(
                        session.dialect().drawIds(sequence), parameters -> parameters.number(count), Row::number);
    }

    /** Sees to it that no id up to this one will be drawn any more. */
    void raisePast(long highest) {
        long last = skip(1);
        if (last + STEP < highest) {
            session.list(LOCK, parameters -> {}, Row::number);
            last = skip(1);
        }
        if (last + STEP < highest) {
            session.command(session.dialect().restartIds(sequence, highest + 1));
        } else if (last < highest) {
            skip(highest - last);
        }
    }

    private long skip(long count) {
        return session.one(session.dialect().skipIds(sequence), parameters -> parameters.number(count), Row::number)
                .orElseThrow();
    }
}
