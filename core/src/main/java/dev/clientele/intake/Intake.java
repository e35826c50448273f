package dev.clientele.intake;

import dev.clientele.event.EventListener;
import dev.clientele.kernel.DraftValidator;
import dev.clientele.kernel.HashingKey;
import java.time.Clock;

/**
 * Takes many customers in; hosts get it from {@code Clientele.intake()}. Thread-safe; each run stays in its caller's thread.
 */
public final class Intake {
    private final IntakeStore store;
    private final Clock clock;
    private final DraftValidator validator;
    private final HashingKey hashing;
    private final EventListener listener;

    /**
     * An intake into a store.
     *
     * @param store where the customers go; it must have the capability {@link IntakeStore#bulk()}
     * @param clock tells what is in the future
     * @param validator words the problems of rows
     * @param hashing the shop's secret for addresses that may not register again
     * @param listener hears, inside the transaction of each chunk, what was written in it
     */
    public Intake(
            IntakeStore store, Clock clock, DraftValidator validator, HashingKey hashing, EventListener listener) {
        this.store = store;
        this.clock = clock;
        this.validator = validator;
        this.hashing = hashing;
        this.listener = listener;
    }

    /**
     * Takes in every row of a source, a chunk at a time, each in a transaction of its own.
     *
     * <p>Memory is bounded by a chunk, and by some 60 bytes for each row's e-mail address and id, which are remembered to find
     * rows that are there twice.
     *
     * @param source where the rows come from; it is read to its end and left open
     * @param options how they are taken in
     * @return what became of them
     * @throws IntakeStoppedException if the source or the store fails; it says what is in
     */
    public IntakeReport run(IntakeSource source, IntakeOptions options) {
        RowCheck check = new RowCheck(validator, options, clock);
        ChunkWriter writer = new ChunkWriter(store, clock, options, check, hashing, listener, source.name());
        return new IntakeRun(source, options, check, writer).run();
    }
}
