package dev.clientele.account;

import java.time.Instant;
import java.util.function.UnaryOperator;

/** What a store does with the failures that a {@link Throttle} counts. */
public interface FailureRepository {
    /**
     * Changes a count, one caller at a time: who comes meanwhile waits for the end of the transaction.
     *
     * @param subject what is counted for
     * @param change what becomes of the count; {@link FailureCount#NONE} where there is none
     * @return the count as it was before
     */
    FailureCount change(ThrottleSubject subject, UnaryOperator<FailureCount> change);

    /**
     * Forgets a count.
     *
     * @param subject what was counted for
     */
    void remove(ThrottleSubject subject);

    /**
     * Forgets counts.
     *
     * @param before those whose first failure was before this instant
     * @param limit the most to forget
     * @return how many there were
     */
    int prune(Instant before, int limit);
}
