package dev.clientele.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.store.InMemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredThrottleTest {
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00.123Z");
    private static final ThrottleSubject NETWORK = new ThrottleSubject(ThrottleKind.NETWORK, "0".repeat(64));
    private static final ThrottleSubject ACCOUNT = new ThrottleSubject(ThrottleKind.ACCOUNT, "1".repeat(64));
    private static final ThrottleSubject OTHER = new ThrottleSubject(ThrottleKind.ACCOUNT, "2".repeat(64));
    private static final ThrottleLimits TWO =
            new ThrottleLimits(2, Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10));

    private final InMemoryStore store = new InMemoryStore();

    private StoredThrottle throttle(Map<ThrottleKind, ThrottleLimits> limits) {
        return new StoredThrottle(store.failures(), store.transactions(), limits);
    }

    private FailureCount stored(ThrottleSubject subject) {
        AtomicReference<FailureCount> found = new AtomicReference<>(FailureCount.NONE);
        store.transactions()
                .required(() -> store.failures().change(subject, count -> {
                    found.set(count);
                    return count;
                }));
        return found.get();
    }

    private static void attempt(int times, Throttle throttle, ThrottleSubject... subjects) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.attempt(List.of(subjects), NOW)).isZero();
        }
    }

    @Test
    void countsAnAttemptForAllOfItsSubjects() {
        attempt(3, throttle(Map.of()), NETWORK, ACCOUNT);

        assertThat(stored(NETWORK)).isEqualTo(new FailureCount(3, NOW, Instant.EPOCH));
        assertThat(stored(ACCOUNT)).isEqualTo(new FailureCount(3, NOW, Instant.EPOCH));
        assertThat(stored(OTHER)).isEqualTo(FailureCount.NONE);
    }

    @Test
    void leavesThoseBehindTheRefusingOneUncounted() {
        StoredThrottle throttle = throttle(Map.of(ThrottleKind.NETWORK, TWO));
        attempt(2, throttle, NETWORK);

        assertThat(throttle.attempt(List.of(NETWORK, ACCOUNT), NOW)).isEqualTo(Duration.ofSeconds(10));
        assertThat(stored(ACCOUNT)).isEqualTo(FailureCount.NONE);
        assertThat(stored(NETWORK).failures()).isEqualTo(2);
    }

    @Test
    void countsForThoseBeforeTheRefusingOne() {
        StoredThrottle throttle = throttle(Map.of(ThrottleKind.ACCOUNT, TWO));
        attempt(2, throttle, ACCOUNT);

        assertThat(throttle.attempt(List.of(NETWORK, ACCOUNT, OTHER), NOW)).isEqualTo(Duration.ofSeconds(10));
        assertThat(stored(NETWORK).failures()).isEqualTo(1);
        assertThat(stored(ACCOUNT)).isEqualTo(new FailureCount(2, NOW, NOW.plusSeconds(10)));
        assertThat(stored(OTHER)).isEqualTo(FailureCount.NONE);
    }

    @Test
    void tellsTheWaitOfTheFirstThatRefuses() {
        StoredThrottle throttle = throttle(Map.of(
                ThrottleKind.NETWORK,
                TWO,
                ThrottleKind.ACCOUNT,
                new ThrottleLimits(1, Duration.ofSeconds(40), Duration.ofMinutes(1), Duration.ofMinutes(10))));
        attempt(2, throttle, NETWORK);
        attempt(1, throttle, ACCOUNT);

        assertThat(throttle.attempt(List.of(NETWORK, ACCOUNT), NOW)).isEqualTo(Duration.ofSeconds(10));
        assertThat(throttle.attempt(List.of(ACCOUNT, NETWORK), NOW)).isEqualTo(Duration.ofSeconds(40));
        assertThat(throttle.attempt(List.of(), NOW)).isZero();
    }

    @Test
    void doesNotMakeTheWaitLongerForWhoDoesNotWait() {
        StoredThrottle throttle = throttle(Map.of(ThrottleKind.ACCOUNT, TWO));
        attempt(2, throttle, ACCOUNT);

        for (int i = 0; i < 10; i++) {
            assertThat(throttle.attempt(List.of(ACCOUNT), NOW.plusSeconds(i))).isEqualTo(Duration.ofSeconds(10 - i));
        }
        assertThat(throttle.attempt(List.of(ACCOUNT), NOW.plusSeconds(10))).isZero();
        assertThat(throttle.attempt(List.of(ACCOUNT), NOW.plusSeconds(10))).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void refusesNobodyWhoseFailuresAreFreeWhoeverComesFirst() {
        StoredThrottle throttle = throttle(Map.of(ThrottleKind.NETWORK, TWO));
        attempt(1, throttle, NETWORK, ACCOUNT);

        assertThat(throttle.attempt(List.of(NETWORK, ACCOUNT), NOW.minusMillis(3)))
                .isZero();
    }

    @Test
    void letsInAgainAfterTheLongestWaitThoughAClockWentAhead() {
        StoredThrottle throttle = throttle(Map.of(ThrottleKind.ACCOUNT, TWO));
        attempt(2, throttle, ACCOUNT);
        Instant now = NOW.minus(Duration.ofDays(30));

        assertThat(throttle.attempt(List.of(ACCOUNT), now)).isEqualTo(Duration.ofMinutes(1));
        assertThat(throttle.attempt(List.of(ACCOUNT), now.plusSeconds(59))).isEqualTo(Duration.ofSeconds(1));
        assertThat(throttle.attempt(List.of(ACCOUNT), now.plusSeconds(60))).isZero();
    }

    @ParameterizedTest
    @EnumSource(ThrottleKind.class)
    void slowsEveryKindDownAsItsLimitsSay(ThrottleKind kind) {
        ThrottleSubject subject = new ThrottleSubject(kind, "3".repeat(64));
        ThrottleLimits standard = ThrottleLimits.standard(kind);
        StoredThrottle throttle = throttle(Map.of());
        attempt(standard.free(), throttle, subject);

        assertThat(throttle.attempt(List.of(subject), NOW)).isEqualTo(standard.firstWait());
    }

    @Test
    void keepsTheUsualLimitsOfTheOtherKinds() {
        StoredThrottle throttle = throttle(Map.of(ThrottleKind.NETWORK, TWO));
        attempt(5, throttle, ACCOUNT);

        assertThat(throttle.attempt(List.of(ACCOUNT), NOW)).isEqualTo(Duration.ofSeconds(15));
        attempt(2, throttle, NETWORK);
        assertThat(throttle.attempt(List.of(NETWORK), NOW)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void forgetsAllFailuresOfAnAccountThatSucceededAndOneOfItsNetwork() {
        StoredThrottle throttle = throttle(Map.of());
        ThrottleSubject mail = new ThrottleSubject(ThrottleKind.MAIL, "4".repeat(64));
        attempt(3, throttle, NETWORK, ACCOUNT, mail);
        attempt(1, throttle, OTHER);

        throttle.succeeded(List.of(NETWORK, ACCOUNT, mail), NOW);
        assertThat(stored(NETWORK)).isEqualTo(new FailureCount(2, NOW, Instant.EPOCH));
        assertThat(stored(ACCOUNT)).isEqualTo(FailureCount.NONE);
        assertThat(stored(mail)).isEqualTo(FailureCount.NONE);
        assertThat(stored(OTHER).failures()).isEqualTo(1);
    }

    @Test
    void hasNothingAgainstASuccessThatWasNotCounted() {
        throttle(Map.of()).succeeded(List.of(NETWORK, ACCOUNT), NOW);

        assertThat(stored(NETWORK)).isEqualTo(FailureCount.NONE);
        assertThat(stored(ACCOUNT)).isEqualTo(FailureCount.NONE);
    }

    @Test
    void countsOnAllNodesTogether() {
        attempt(3, throttle(Map.of()), ACCOUNT);
        attempt(2, throttle(Map.of()), ACCOUNT);

        assertThat(throttle(Map.of()).attempt(List.of(ACCOUNT), NOW)).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void countsWhateverBecomesOfTheTransactionAround() {
        StoredThrottle throttle = throttle(Map.of());

        assertThatThrownBy(() -> store.transactions().required(() -> {
                    throttle.attempt(List.of(ACCOUNT), NOW);
                    throttle.attempt(List.of(ACCOUNT), NOW);
                    throw new IllegalStateException("fault");
                }))
                .hasMessage("fault");
        assertThat(stored(ACCOUNT).failures()).isEqualTo(2);
    }

    /** As long as the kind that remembers longest: the store does not ask which kind a count is of. */
    @Test
    void forgetsWhatIsOlderThanItsLongestMemory() {
        Map<ThrottleKind, ThrottleLimits> brief =
                Stream.of(ThrottleKind.values()).collect(Collectors.toMap(kind -> kind, kind -> TWO));
        attempt(1, throttle(brief), ACCOUNT);
        attempt(1, throttle(brief), OTHER);

        assertThat(throttle(Map.of()).prune(NOW.plus(Duration.ofMinutes(12)), 10))
                .isZero();
        assertThat(throttle(brief).prune(NOW.plus(Duration.ofMinutes(11)), 10)).isZero();
        assertThat(throttle(brief).prune(NOW.plus(Duration.ofMinutes(11)).plusMillis(1), 1))
                .isOne();
        assertThat(throttle(Map.of()).prune(NOW.plus(Duration.ofHours(30)).plusMillis(1), 10))
                .isOne();
        assertThat(stored(ACCOUNT)).isEqualTo(FailureCount.NONE);
        assertThat(stored(OTHER)).isEqualTo(FailureCount.NONE);
    }
}
