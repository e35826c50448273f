package dev.clientele.intake;

import dev.clientele.customer.EmailBlockedException;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.customer.IdTakenException;
import dev.clientele.event.EventListener;
import dev.clientele.group.GroupNameTakenException;
import dev.clientele.kernel.ClienteleException;
import dev.clientele.kernel.HashingKey;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.title.TitleNameTakenException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Writes a chunk in one transaction; begins again when somebody else was at the same customers meanwhile. */
final class ChunkWriter {
    /** Each of them that fails was beaten to one row at least, and beside a busy shop that may be one row after the other. */
    private static final int ATTEMPTS = 25;

    private static final Set<Class<?>> MEANWHILE = Set.of(
            EmailTakenException.class,
            EmailBlockedException.class,
            IdTakenException.class,
            StaleVersionException.class,
            NotFoundException.class,
            GroupNameTakenException.class,
            TitleNameTakenException.class);

    private final IntakeStore store;
    private final Clock clock;
    private final IntakeOptions options;
    private final RowCheck check;
    private final HashingKey hashing;
    private final EventListener listener;
    private final String file;

    /**
     * What became of a chunk's rows.
     *
     * @param tally how many were written or left; the rejected ones are not counted here
     * @param rejects the rows that the store's state speaks against
     */
    record Outcome(Tally tally, List<IntakeRow.Rejected> rejects) {}

    ChunkWriter(
            IntakeStore store,
            Clock clock,
            IntakeOptions options,
            RowCheck check,
            HashingKey hashing,
            EventListener listener,
            String file) {
        this.store = store;
        this.clock = clock;
        this.options = options;
        this.check = check;
        this.hashing = hashing;
        this.listener = listener;
        this.file = file;
    }

    Outcome write(List<IntakeRow.Accepted> rows) {
        if (rows.isEmpty()) {
            return new Outcome(new Tally(), List.of());
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(rows);
            } catch (ClienteleException e) {
                if (attempt == ATTEMPTS || !MEANWHILE.contains(e.getClass())) {
                    throw e;
                }
            }
        }
    }

    private Outcome attempt(List<IntakeRow.Accepted> rows) {
        try {
            return store.transactions().requiresNew(() -> {
                BlockedEmails blocked = new BlockedEmails(store.blockedEmails(), hashing);
                Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                Chunk chunk = new Chunk(store, options, check, blocked, file, now);
                Outcome outcome = chunk.write(rows);
                if (options.isDryRun()) {
                    throw new RollBack(outcome);
                }
                chunk.events().forEach(listener::on);
                return outcome;
            });
        } catch (RollBack dryRun) {
            return dryRun.outcome;
        }
    }

    /** Ends a dry run's transaction the only way that every store rolls back on. */
    private static final class RollBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Outcome outcome;

        RollBack(Outcome outcome) {
            super("dry run", null, false, false);
            this.outcome = outcome;
        }
    }
}
