package dev.clientele.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThrottleLimitsTest {
    private static final ThrottleLimits LIMITS =
            new ThrottleLimits(3, Duration.ofSeconds(2), Duration.ofSeconds(20), Duration.ofMinutes(1));

    @ParameterizedTest
    @CsvSource({
        "-2147483648, 0",
        "-1, 0",
        "0, 0",
        "1, 0",
        "2, 0",
        "3, 2",
        "4, 4",
        "5, 8",
        "6, 16",
        "7, 20",
        "8, 20",
        "33, 20",
        "34, 20",
        "66, 20",
        "67, 20",
        "2147483647, 20"
    })
    void letSomeFailuresPassAndThenDoubleTheWait(int failures, int seconds) {
        assertThat(LIMITS.waitAfter(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void reachTheLongestWaitExactly() {
        ThrottleLimits limits =
                new ThrottleLimits(1, Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofMinutes(1));

        assertThat(limits.waitAfter(2)).isEqualTo(Duration.ofSeconds(10));
        assertThat(limits.waitAfter(3)).isEqualTo(Duration.ofSeconds(20));
        assertThat(limits.waitAfter(4)).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void canHaveOneWaitOnly() {
        ThrottleLimits limits =
                new ThrottleLimits(1, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1));

        assertThat(limits.waitAfter(0)).isZero();
        assertThat(limits.waitAfter(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(limits.waitAfter(2)).isEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @CsvSource({
        "0, PT1S, PT1S, PT1S",
        "-1, PT1S, PT1S, PT1S",
        "1, PT0.999S, PT1S, PT1S",
        "1, PT0S, PT1S, PT1S",
        "1, PT-1S, PT1S, PT1S",
        "1, PT2S, PT1.999S, PT2S",
        "1, PT1S, PT2S, PT1.999S",
        "1, PT1S, PT2S, P366DT0.001S"
    })
    void refuseWhatIsOutOfRange(int free, Duration first, Duration longest, Duration memory) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThrottleLimits(free, first, longest, memory))
                .withMessage(
                        "At least one failure is free, the first wait is 1 s or more, the longest at least as long,"
                                + " and failures are remembered at least for that time, and for 366 days at most.");
    }

    @Test
    void areStrictForAccountsPatientWithNetworksAndSlowToMail() {
        assertThat(ThrottleLimits.standard(ThrottleKind.ACCOUNT))
                .isEqualTo(new ThrottleLimits(5, Duration.ofSeconds(15), Duration.ofMinutes(15), Duration.ofDays(1)));
        assertThat(ThrottleLimits.standard(ThrottleKind.NETWORK))
                .isEqualTo(new ThrottleLimits(30, Duration.ofSeconds(5), Duration.ofMinutes(15), Duration.ofHours(1)));
        assertThat(ThrottleLimits.standard(ThrottleKind.MAIL))
                .isEqualTo(new ThrottleLimits(3, Duration.ofMinutes(5), Duration.ofHours(6), Duration.ofDays(1)));
    }

    @ParameterizedTest
    @EnumSource(ThrottleKind.class)
    void makeNobodyWaitLongerThanTheyRemember(ThrottleKind kind) {
        ThrottleLimits limits = ThrottleLimits.standard(kind);

        assertThat(limits.waitAfter(Integer.MAX_VALUE))
                .isEqualTo(limits.longestWait())
                .isLessThanOrEqualTo(limits.memory());
    }

    @Provide
    static Arbitrary<ThrottleLimits> limits() {
        Arbitrary<Duration> times = Arbitraries.oneOf(
                Arbitraries.longs().between(1_000, 100_000_000).map(Duration::ofMillis),
                Arbitraries.longs().between(1, Duration.ofDays(366).toSeconds()).map(Duration::ofSeconds));
        return Combinators.combine(
                        Arbitraries.integers().between(1, Integer.MAX_VALUE - 1),
                        times.list()
                                .ofSize(3)
                                .map(list -> list.stream().sorted().toList()))
                .as((free, sorted) -> new ThrottleLimits(free, sorted.get(0), sorted.get(1), sorted.get(2)));
    }

    @Property
    void makeTheWaitLongerWithEveryFailureButNeverTooLong(
            @ForAll("limits") ThrottleLimits limits, @ForAll int failures, @ForAll int others) {
        Duration fewer = limits.waitAfter(Math.min(failures, others));
        Duration more = limits.waitAfter(Math.max(failures, others));

        assertThat(fewer).isBetween(Duration.ZERO, more);
        assertThat(more).isLessThanOrEqualTo(limits.longestWait());
    }

    @Property
    void doubleTheWaitUntilItIsTheLongest(@ForAll("limits") ThrottleLimits limits, @ForAll("beyond") int beyond) {
        int failures = limits.free() + Math.min(beyond, Integer.MAX_VALUE - 1 - limits.free());
        Duration wait = limits.waitAfter(failures);
        Duration next = limits.waitAfter(failures + 1);

        assertThat(wait).isGreaterThanOrEqualTo(limits.firstWait());
        assertThat(next.equals(limits.longestWait()) || next.equals(wait.multipliedBy(2)))
                .isTrue();
    }

    @Provide
    static Arbitrary<Integer> beyond() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 70), Arbitraries.integers().between(0, Integer.MAX_VALUE));
    }
}
