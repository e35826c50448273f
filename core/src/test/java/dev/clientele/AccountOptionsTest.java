package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.account.Throttle;
import dev.clientele.account.ThrottleKind;
import dev.clientele.account.ThrottleLimits;
import dev.clientele.account.ThrottleSubject;
import dev.clientele.password.PasswordHasher;
import dev.clientele.password.PasswordHashers;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountOptionsTest {
    private static final ThrottleLimits ONE =
            new ThrottleLimits(1, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1));
    private static final ThrottleLimits TWO =
            new ThrottleLimits(2, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1));

    /** Lets everybody in. */
    private static final class Open implements Throttle {
        @Override
        public Duration attempt(List<ThrottleSubject> subjects, Instant now) {
            return Duration.ZERO;
        }

        @Override
        public void succeeded(List<ThrottleSubject> subjects, Instant now) {}
    }

    @Test
    void giveAnHourForAPasswordAndAWeekForAPermission() {
        assertThat(AccountOptions.STANDARD)
                .isEqualTo(new AccountOptions(
                        Optional.empty(), Optional.empty(), Map.of(), Duration.ofHours(1), Duration.ofDays(7)));
        assertThat(AccountOptions.STANDARD.hasher().id()).isEqualTo("pbkdf2-sha256");
    }

    @Test
    void changeOneThingAndKeepTheOthers() {
        PasswordHasher hasher = PasswordHashers.pbkdf2(1_000);
        Throttle open = new Open();
        AccountOptions all = AccountOptions.STANDARD
                .hashing(hasher)
                .throttling(open)
                .throttling(ThrottleKind.MAIL, ONE)
                .resettingWithin(Duration.ofMillis(1))
                .confirmingWithin(Duration.ofNanos(1));

        assertThat(all)
                .isEqualTo(new AccountOptions(
                        Optional.of(hasher),
                        Optional.of(open),
                        Map.of(ThrottleKind.MAIL, ONE),
                        Duration.ofMillis(1),
                        Duration.ofNanos(1)));
        assertThat(all.hashing(hasher).throttling(open).throttling(ThrottleKind.MAIL, ONE))
                .isEqualTo(all);
        assertThat(all.resettingWithin(Duration.ofMillis(1)).confirmingWithin(Duration.ofNanos(1)))
                .isEqualTo(all);
        assertThat(all.opened()).isEqualTo(all);
    }

    @Test
    void keepTheLimitsOfTheOtherKinds() {
        AccountOptions options = AccountOptions.STANDARD
                .throttling(ThrottleKind.MAIL, ONE)
                .throttling(ThrottleKind.ACCOUNT, ONE)
                .throttling(ThrottleKind.MAIL, TWO);

        assertThat(options.limits()).isEqualTo(Map.of(ThrottleKind.MAIL, TWO, ThrottleKind.ACCOUNT, ONE));
        assertThat(AccountOptions.STANDARD.limits()).isEmpty();
    }

    @Test
    void doNotChangeWithTheLimitsTheyWereGiven() {
        Map<ThrottleKind, ThrottleLimits> limits = new EnumMap<>(Map.of(ThrottleKind.MAIL, ONE));
        AccountOptions options = new AccountOptions(
                Optional.empty(), Optional.empty(), limits, Duration.ofHours(1), Duration.ofHours(1));
        limits.clear();

        assertThat(options.limits()).containsOnlyKeys(ThrottleKind.MAIL);
    }

    /** Its decoy must not change from one sign-in to the next, and its bound is for all of them. */
    @Test
    void haveOneHasherForAShopThatIsOpen() {
        AccountOptions opened = AccountOptions.STANDARD.opened();

        assertThat(opened.hasher()).isSameAs(opened.hasher());
        assertThat(opened.opened().hasher()).isSameAs(opened.hasher());
        assertThat(AccountOptions.STANDARD.opened().hasher()).isNotSameAs(opened.hasher());
        assertThat(AccountOptions.STANDARD.chosenHasher()).isEmpty();
    }

    @Test
    void shareTheHasherThatAHostChose() {
        PasswordHasher hasher = PasswordHashers.pbkdf2(1_000);
        AccountOptions options = AccountOptions.STANDARD.hashing(hasher);

        assertThat(options.opened().hasher()).isSameAs(hasher);
        assertThat(options.hasher()).isSameAs(hasher);
    }
}
