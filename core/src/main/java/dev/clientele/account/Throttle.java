package dev.clientele.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Slows repeated failures down. The library's own counts in the store, so that it holds on all nodes and over restarts; a host
 * may bring another, over a cache for example.
 *
 * <p>Implementations are thread-safe. An attempt counts as failed as soon as it begins, until {@link #succeeded} takes it back:
 * so guesses that come at once do not get in before the first of them is counted.
 */
public interface Throttle {
    /**
     * Counts an attempt, or refuses to look at it.
     *
     * @param subjects what it is counted for, in the order in which they are asked; the first that has to wait refuses, and the
     *     ones behind it do not count the attempt
     * @param now the time
     * @return zero if the attempt may go on and was counted; else how long the next one has to wait
     */
    Duration attempt(List<ThrottleSubject> subjects, Instant now);

    /**
     * Takes back what was counted: all of an {@link ThrottleKind#ACCOUNT} and of a {@link ThrottleKind#MAIL}, after a success, a new
     * password or a removal, or when staff say so; the last attempt of a {@link ThrottleKind#NETWORK}, where others may be
     * guessing still. It is called after the commit of what succeeded,
     * and what it throws is not passed on.
     *
     * @param subjects what it was counted for
     * @param now the time
     */
    void succeeded(List<ThrottleSubject> subjects, Instant now);
}
