package dev.clientele.account;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The failures of one {@link ThrottleSubject} since the first of them.
 *
 * @param failures how many, 0 or more
 * @param since when the first of them was, in whole milliseconds
 * @param notBefore when the next attempt may come, in whole milliseconds; {@link Instant#EPOCH} where there is no wait
 */
public record FailureCount(int failures, Instant since, Instant notBefore) {
    /** None yet. */
    public static final FailureCount NONE = new FailureCount(0, Instant.EPOCH, Instant.EPOCH);

    /** Cuts the instants to milliseconds. */
    public FailureCount {
        since = since.truncatedTo(ChronoUnit.MILLIS);
        notBefore = notBefore.truncatedTo(ChronoUnit.MILLIS);
    }

    /** How long the next attempt has to wait; never longer than the limit, whatever another node's clock said. */
    Duration waitAt(Instant now, ThrottleLimits limits) {
        Duration left = Duration.between(now, notBefore);
        if (left.isNegative()) {
            return Duration.ZERO;
        }
        return left.compareTo(limits.longestWait()) > 0 ? limits.longestWait() : left;
    }

    /**
     * Counts an attempt that need not wait. One that must is not counted, and waits no longer than the limit from now on, so that
     * a clock that went ahead shuts nobody out.
     */
    FailureCount attemptedAt(Instant now, ThrottleLimits limits) {
        Duration wait = waitAt(now, limits);
        return wait.isZero() ? failedAt(now, limits) : new FailureCount(failures, since, now.plus(wait));
    }

    /** Where there is no wait, the instant says nothing: attempts that come at once arrive in any order. */
    FailureCount failedAt(Instant now, ThrottleLimits limits) {
        boolean isForgotten = since.plus(limits.memory()).isBefore(now);
        int next = isForgotten ? 1 : failures + 1;
        Instant first = isForgotten || now.isBefore(since) ? now : since;
        Duration wait = limits.waitAfter(next);
        return new FailureCount(next, first, wait.isZero() ? Instant.EPOCH : now.plus(wait));
    }

    /** Takes the last attempt back; the ones before it stay. */
    FailureCount succeeded() {
        return new FailureCount(Math.max(0, failures - 1), since, Instant.EPOCH);
    }
}
