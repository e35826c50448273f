package dev.clientele;

import dev.clientele.account.Throttle;
import dev.clientele.account.ThrottleKind;
import dev.clientele.account.ThrottleLimits;
import dev.clientele.password.PasswordHasher;
import dev.clientele.password.PasswordHashers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a host decides about accounts; immutable. */
record AccountOptions(
        Optional<PasswordHasher> chosenHasher,
        Optional<Throttle> throttle,
        Map<ThrottleKind, ThrottleLimits> limits,
        Duration resetWithin,
        Duration confirmWithin) {
    private static final Duration MOST = Duration.ofDays(366);
    static final AccountOptions STANDARD =
            new AccountOptions(Optional.empty(), Optional.empty(), Map.of(), Duration.ofHours(1), Duration.ofDays(7));

    AccountOptions {
        limits = Map.copyOf(limits);
        if (!isSome(resetWithin) || !isSome(confirmWithin)) {
            throw new IllegalArgumentException(
                    "A link that is mailed must be good for some time. Name a duration of more than zero and at most 366"
                            + " days.");
        }
    }

    private static boolean isSome(Duration time) {
        return !time.isZero() && !time.isNegative() && time.compareTo(MOST) <= 0;
    }

    PasswordHasher hasher() {
        return chosenHasher.orElseGet(PasswordHashers::pbkdf2);
    }

    /** With one hasher for good: its decoy and its bound are its own. */
    AccountOptions opened() {
        return hashing(hasher());
    }

    AccountOptions hashing(PasswordHasher next) {
        return new AccountOptions(Optional.of(next), throttle, limits, resetWithin, confirmWithin);
    }

    AccountOptions throttling(Throttle next) {
        return new AccountOptions(chosenHasher, Optional.of(next), limits, resetWithin, confirmWithin);
    }

    AccountOptions throttling(ThrottleKind kind, ThrottleLimits next) {
        Map<ThrottleKind, ThrottleLimits> all = new HashMap<>(limits);
        all.put(kind, next);
        return new AccountOptions(chosenHasher, throttle, all, resetWithin, confirmWithin);
    }

    AccountOptions resettingWithin(Duration time) {
        return new AccountOptions(chosenHasher, throttle, limits, time, confirmWithin);
    }

    AccountOptions confirmingWithin(Duration time) {
        return new AccountOptions(chosenHasher, throttle, limits, resetWithin, time);
    }
}
