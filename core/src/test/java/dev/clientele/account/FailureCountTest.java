package dev.clientele.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FailureCountTest {
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00.123Z");
    private static final ThrottleLimits LIMITS =
            new ThrottleLimits(2, Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofMinutes(10));

    private static FailureCount failures(int count) {
        FailureCount now = FailureCount.NONE;
        for (int i = 0; i < count; i++) {
            now = now.failedAt(NOW, LIMITS);
        }
        return now;
    }

    @Test
    void beginsWithNoneAndNoWait() {
        assertThat(FailureCount.NONE.failures()).isZero();
        assertThat(FailureCount.NONE.waitAt(NOW, LIMITS)).isZero();
        assertThat(FailureCount.NONE.waitAt(Instant.EPOCH, LIMITS)).isZero();
    }

    @Test
    void keepsWholeMilliseconds() {
        FailureCount count = new FailureCount(1, NOW.plusNanos(987_654), NOW.plusNanos(999_999));

        assertThat(count).isEqualTo(new FailureCount(1, NOW, NOW));
        assertThat(FailureCount.NONE.failedAt(NOW.plusNanos(1), LIMITS).since()).isEqualTo(NOW);
    }

    /** The instants of attempts that come at once do not arrive in their order, and no two clocks are the same. */
    @Test
    void hasNoWaitAsLongAsFailuresAreFreeWhateverTheClockSays() {
        FailureCount count = failures(1);

        assertThat(count).isEqualTo(new FailureCount(1, NOW, Instant.EPOCH));
        assertThat(count.waitAt(NOW.minusMillis(1), LIMITS)).isZero();
        assertThat(count.waitAt(NOW.minus(Duration.ofDays(1)), LIMITS)).isZero();
        assertThat(count.attemptedAt(NOW.minusMillis(1), LIMITS).failures()).isEqualTo(2);
    }

    @Test
    void doublesTheWaitWithEveryFailure() {
        assertThat(failures(2).waitAt(NOW, LIMITS)).isEqualTo(Duration.ofSeconds(10));
        assertThat(failures(3)).isEqualTo(new FailureCount(3, NOW, NOW.plusSeconds(20)));
        assertThat(failures(4).waitAt(NOW, LIMITS)).isEqualTo(Duration.ofSeconds(40));
        assertThat(failures(5).waitAt(NOW, LIMITS)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void waitsToTheMillisecond() {
        FailureCount count = failures(2);

        assertThat(count.waitAt(NOW.plusMillis(1), LIMITS)).isEqualTo(Duration.ofMillis(9_999));
        assertThat(count.waitAt(NOW.plusMillis(9_999), LIMITS)).isEqualTo(Duration.ofMillis(1));
        assertThat(count.waitAt(NOW.plusSeconds(10), LIMITS)).isZero();
        assertThat(count.waitAt(NOW.plusSeconds(11), LIMITS)).isZero();
    }

    @Test
    void countsNoAttemptThatHasToWait() {
        FailureCount count = failures(3);

        assertThat(count.attemptedAt(NOW, LIMITS)).isEqualTo(count);
        assertThat(count.attemptedAt(NOW.plusMillis(19_999), LIMITS)).isEqualTo(count);
        assertThat(count.attemptedAt(NOW.plusSeconds(20), LIMITS))
                .isEqualTo(new FailureCount(4, NOW, NOW.plusSeconds(60)));
    }

    @Test
    void beginsAnewWhenAllIsForgotten() {
        Instant remembered = NOW.plus(LIMITS.memory());

        assertThat(failures(4).failedAt(remembered, LIMITS).failures()).isEqualTo(5);
        assertThat(failures(4).failedAt(remembered.plusMillis(1), LIMITS))
                .isEqualTo(new FailureCount(1, remembered.plusMillis(1), Instant.EPOCH));
    }

    @Test
    void takesOneBackAfterASuccess() {
        FailureCount count = failures(3).succeeded();

        assertThat(count).isEqualTo(new FailureCount(2, NOW, Instant.EPOCH));
        assertThat(count.waitAt(NOW, LIMITS)).isZero();
        assertThat(count.failedAt(NOW, LIMITS)).isEqualTo(failures(3));
        assertThat(failures(1).succeeded().failures()).isZero();
        assertThat(FailureCount.NONE.succeeded()).isEqualTo(FailureCount.NONE);
    }

    /** Another node's clock may have been ahead, and another version's limits may have been higher. */
    @Test
    void waitsNoLongerThanTheLimitWhateverIsStored() {
        assertThat(new FailureCount(9, NOW, Instant.MAX).waitAt(NOW, LIMITS)).isEqualTo(Duration.ofSeconds(60));
        assertThat(failures(5).waitAt(Instant.EPOCH, LIMITS)).isEqualTo(Duration.ofSeconds(60));
        assertThat(failures(5).waitAt(NOW.minusMillis(1), LIMITS)).isEqualTo(Duration.ofSeconds(60));
        assertThat(failures(5).failedAt(NOW.minus(Duration.ofDays(30)), LIMITS).failures())
                .isEqualTo(6);
    }

    @Test
    void waitsNoLongerThanTheLimitEvenAfterAClockWentAhead() {
        Instant now = NOW.minus(Duration.ofDays(30));
        FailureCount count = failures(5).attemptedAt(now, LIMITS);

        assertThat(count.waitAt(now, LIMITS)).isEqualTo(Duration.ofSeconds(60));
        assertThat(count.waitAt(now.plusSeconds(59), LIMITS)).isEqualTo(Duration.ofSeconds(1));
        assertThat(count.attemptedAt(now.plusSeconds(59), LIMITS)).isEqualTo(count);
        assertThat(count.attemptedAt(now.plusSeconds(60), LIMITS).failures()).isEqualTo(6);
    }

    /** An attempt, so long after the one before; less than zero where a clock is set back. */
    record Step(Duration after, boolean isRight) {}

    @Provide
    static Arbitrary<List<Step>> steps() {
        Arbitrary<Duration> times = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 90_000).map(Duration::ofMillis),
                Arbitraries.longs().between(-900_000, 900_000).map(Duration::ofMillis));
        return Combinators.combine(times, Arbitraries.of(false, false, false, true))
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }

    @Property
    void neverWaitsLongerThanTheLimit(@ForAll("steps") List<Step> steps) {
        FailureCount count = FailureCount.NONE;
        Instant now = NOW;
        for (Step step : steps) {
            now = now.plus(step.after());
            FailureCount before = count;
            boolean isLookedAt = count.waitAt(now, LIMITS).isZero();
            count = count.attemptedAt(now, LIMITS);
            if (isLookedAt && step.isRight()) {
                count = count.succeeded();
                assertThat(count.failures()).isIn(before.failures(), 0);
                assertThat(count.waitAt(now, LIMITS)).isZero();
            }

            assertThat(count.waitAt(now, LIMITS)).isBetween(Duration.ZERO, LIMITS.longestWait());
            assertThat(count.waitAt(now.plus(LIMITS.longestWait()), LIMITS)).isZero();
            assertThat(count.failures()).isBetween(0, steps.size());
        }
    }

    /** However many guesses come, and however they are spread: so many are looked at in a day, and no more. */
    @Property(tries = 50)
    void looksAtFewGuessesADay(@ForAll("pauses") List<Duration> pauses) {
        ThrottleLimits standard = ThrottleLimits.standard(ThrottleKind.ACCOUNT);
        FailureCount count = FailureCount.NONE;
        Instant now = NOW;
        int lookedAt = 0;
        for (int i = 0; now.isBefore(NOW.plus(Duration.ofDays(1))); i++) {
            lookedAt += count.waitAt(now, standard).isZero() ? 1 : 0;
            count = count.attemptedAt(now, standard);
            now = now.plus(pauses.get(i % pauses.size()));
        }

        // Five at once, six while the wait doubles, then one in a quarter of an hour.
        assertThat(lookedAt).isLessThanOrEqualTo(5 + 6 + 96);
    }

    @Provide
    static Arbitrary<List<Duration>> pauses() {
        return Arbitraries.longs()
                .between(1_000, 3_600_000)
                .map(Duration::ofMillis)
                .list()
                .ofMinSize(1)
                .ofMaxSize(50);
    }
}
