package dev.clientele.account;

import java.time.Duration;

/**
 * How failures are slowed down: so many are free, then each has to wait twice as long as the one before.
 *
 * @param free how many failures have no wait, 1 or more
 * @param firstWait the first wait, 1 s or more
 * @param longestWait the longest one, at least as long
 * @param memory how long after the first failure all are forgotten, at least as long as the longest wait, 366 days at most
 */
public record ThrottleLimits(int free, Duration firstWait, Duration longestWait, Duration memory) {
    private static final int MOST_DOUBLINGS = 30;
    private static final Duration MOST = Duration.ofDays(366);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a number or a time is out of range
     */
    public ThrottleLimits {
        if (free < 1
                || firstWait.compareTo(Duration.ofSeconds(1)) < 0
                || longestWait.compareTo(firstWait) < 0
                || memory.compareTo(longestWait) < 0
                || memory.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "At least one failure is free, the first wait is 1 s or more, the longest at least as long, and"
                            + " failures are remembered at least for that time, and for 366 days at most.");
        }
    }

    /**
     * What suits most shops.
     *
     * @param kind what attempts are counted for
     * @return for an account five failures a day, then waits from 15 s to 15 minutes; for a network 30 failures an hour, and as many
     *     mails, then from 5 s to 15 minutes; for an address three mails a day, then from 5 minutes to 6 hours
     */
    public static ThrottleLimits standard(ThrottleKind kind) {
        return switch (kind) {
            case ACCOUNT -> new ThrottleLimits(5, Duration.ofSeconds(15), Duration.ofMinutes(15), Duration.ofDays(1));
            case NETWORK, NETWORK_MAIL ->
                new ThrottleLimits(30, Duration.ofSeconds(5), Duration.ofMinutes(15), Duration.ofHours(1));
            case MAIL -> new ThrottleLimits(3, Duration.ofMinutes(5), Duration.ofHours(6), Duration.ofDays(1));
        };
    }

    /**
     * How long to wait after so many failures.
     *
     * @param failures 0 or more
     * @return zero as long as they are free
     */
    public Duration waitAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - free, MOST_DOUBLINGS);
        return doublings == MOST_DOUBLINGS || firstWait.compareTo(longestWait.dividedBy(1L << doublings)) >= 0
                ? longestWait
                : firstWait.multipliedBy(1L << doublings);
    }
}
