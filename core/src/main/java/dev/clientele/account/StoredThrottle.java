package dev.clientele.account;

import dev.clientele.kernel.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts failures in the store, each attempt in a transaction of its own, whatever becomes of the one around it. */
public final class StoredThrottle implements Throttle {
    private final FailureRepository failures;
    private final Transactions transactions;
    private final Map<ThrottleKind, ThrottleLimits> limits;

    /**
     * A throttle.
     *
     * @param failures where they are counted
     * @param transactions the store's transactions
     * @param limits how each kind is slowed down; {@link ThrottleLimits#standard} where one is missing
     */
    public StoredThrottle(
            FailureRepository failures, Transactions transactions, Map<ThrottleKind, ThrottleLimits> limits) {
        this.failures = failures;
        this.transactions = transactions;
        this.limits = new EnumMap<>(ThrottleKind.class);
        for (ThrottleKind kind : ThrottleKind.values()) {
            this.limits.put(kind, limits.getOrDefault(kind, ThrottleLimits.standard(kind)));
        }
    }

    @Override
    public Duration attempt(List<ThrottleSubject> subjects, Instant now) {
        return transactions.requiresNew(() -> subjects.stream()
                .map(subject -> attempt(subject, now))
                .filter(wait -> !wait.isZero())
                .findFirst()
                .orElse(Duration.ZERO));
    }

    private Duration attempt(ThrottleSubject subject, Instant now) {
        ThrottleLimits allowed = limitsOf(subject);
        FailureCount before = failures.change(subject, count -> count.attemptedAt(now, allowed));
        return before.waitAt(now, allowed);
    }

    @Override
    public void succeeded(List<ThrottleSubject> subjects, Instant now) {
        transactions.required(() -> {
            subjects.forEach(this::succeeded);
            return true;
        });
    }

    private void succeeded(ThrottleSubject subject) {
        if (subject.kind() == ThrottleKind.NETWORK) {
            failures.change(subject, FailureCount::succeeded);
        } else {
            failures.remove(subject);
        }
    }

    /**
     * Forgets failures that no longer slow anything down.
     *
     * @param now the time
     * @param limit the most to forget at once
     * @return how many there were
     */
    public int prune(Instant now, int limit) {
        Duration longest = limits.values().stream()
                .map(one -> one.memory().plus(one.longestWait()))
                .max(Duration::compareTo)
                .orElseThrow();
        return transactions.requiresNew(() -> failures.prune(now.minus(longest), limit));
    }

    private ThrottleLimits limitsOf(ThrottleSubject subject) {
        return limits.getOrDefault(subject.kind(), ThrottleLimits.standard(subject.kind()));
    }
}
