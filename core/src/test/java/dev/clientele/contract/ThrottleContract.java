package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.account.SignIn;
import dev.clientele.account.StoredThrottle;
import dev.clientele.account.ThrottleKind;
import dev.clientele.account.ThrottleSubject;
import dev.clientele.account.WrongPasswordException;
import dev.clientele.customer.Customer;
import dev.clientele.kernel.IpAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Repeated failures, slowed down. */
public interface ThrottleContract extends StoreFixture {
    private static ThrottleSubject subject(ThrottleKind kind, int digit) {
        return new ThrottleSubject(kind, Integer.toHexString(digit).repeat(64));
    }

    private static Duration waitOf(SignIn result) {
        return result instanceof SignIn.Refused refused ? refused.retryAfter() : Duration.ofDays(-1);
    }

    /** If this fails, check that an account's failures are counted, slow down even who is right, and end with a success. */
    @Test
    default void throttle1SlowsGuessesAtAnAccountDown() {
        AccountPlay play = AccountPlay.on(this);
        play.ada();

        for (int i = 0; i < 5; i++) {
            assertThat(waitOf(play.signIn("wrong"))).isZero();
        }
        play.hasher.operations();
        assertThat(waitOf(play.signIn(AccountPlay.PASSWORD))).isEqualTo(Duration.ofSeconds(15));
        assertThat(waitOf(play.shop
                        .accounts()
                        .signIn(" ADA@example.com", AccountPlay.PASSWORD, new IpAddress("2001:db8::1"))))
                .isEqualTo(Duration.ofSeconds(15));
        assertThat(play.hasher.operations()).isZero();
        play.watch.forward(Duration.ofSeconds(15));
        assertThat(waitOf(play.signIn("wrong"))).isZero();
        assertThat(waitOf(play.signIn("wrong"))).isEqualTo(Duration.ofSeconds(30));
        play.watch.forward(Duration.ofSeconds(30));
        assertThat(play.letsIn(AccountPlay.PASSWORD)).isTrue();
        assertThat(waitOf(play.signIn("wrong"))).isZero();
        assertThat(waitOf(play.signIn("wrong"))).isZero();
    }

    /** If this fails, check that one network is slowed down whatever the address, and that a success does not free it. */
    @Test
    default void throttle2SlowsGuessesFromANetworkDown() {
        AccountPlay play = AccountPlay.on(this);
        play.ada();

        for (int i = 0; i < 9; i++) {
            IpAddress ip = new IpAddress("2001:db8:0:1::" + i);
            assertThat(waitOf(play.shop.accounts().signIn("nobody" + i + "@example.com", "wrong", ip)))
                    .isZero();
        }
        IpAddress same = new IpAddress("2001:db8:0:1:ffff::");
        assertThat(play.shop.accounts().signIn("ada@example.com", AccountPlay.PASSWORD, same))
                .isInstanceOf(SignIn.SignedIn.class);
        assertThat(waitOf(play.shop.accounts().signIn("nobody@example.com", "wrong", same)))
                .isZero();
        assertThat(waitOf(play.shop.accounts().signIn("ada@example.com", AccountPlay.PASSWORD, same)))
                .isEqualTo(Duration.ofSeconds(15));
        assertThat(play.shop
                        .accounts()
                        .signIn("ada@example.com", AccountPlay.PASSWORD, new IpAddress("2001:db8:0:2::")))
                .isInstanceOf(SignIn.SignedIn.class);
    }

    /** If this fails, check that an attempt is counted before anything is compared. */
    @Test
    default void throttle3CountsGuessesThatComeAtOnce() throws InterruptedException {
        AccountPlay play = AccountPlay.on(this);
        play.ada();

        List<Race.Finish<SignIn>> finishes = Race.of(8, i -> play.signIn("wrong " + i));

        assertThat(finishes).allMatch(Race.Finish::won);
        assertThat(finishes.stream().filter(finish -> waitOf(finish.result()).isZero()))
                .hasSize(5);
        assertThat(play.hasher.operations()).isEqualTo(5);
    }

    /** If this fails, check that a count stays although the transaction around it is rolled back. */
    @Test
    default void throttle4CountsWhateverBecomesOfTheTransactionAround() {
        AccountPlay play = AccountPlay.on(this);
        play.ada();

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> store().transactions().required(() -> {
                        play.signIn("wrong");
                        throw new IllegalStateException("fault");
                    }))
                    .hasMessage("fault");
        }
        assertThat(waitOf(play.signIn(AccountPlay.PASSWORD))).isPositive();
    }

    /** If this fails, check that guesses at the present password count as well. */
    @Test
    default void throttle5SlowsChangingAPasswordDown() {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.ada();

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() ->
                            play.shop.accounts().changePassword(ada.id(), "wrong", "analytical engine", AccountPlay.IP))
                    .isInstanceOf(WrongPasswordException.class);
        }
        assertThatThrownBy(() -> play.shop
                        .accounts()
                        .changePassword(ada.id(), AccountPlay.PASSWORD, "analytical engine", AccountPlay.IP))
                .isInstanceOfSatisfying(
                        WrongPasswordException.class,
                        e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(15)));
        assertThat(waitOf(play.signIn(AccountPlay.PASSWORD))).isPositive();
    }

    /** If this fails, check that only what no longer slows anything down is forgotten, however much there is. */
    @Test
    default void throttle6ForgetsWhatIsOld() {
        StoredThrottle throttle = new StoredThrottle(store().failures(), store().transactions(), Map.of());
        List<ThrottleSubject> old = List.of(subject(ThrottleKind.ACCOUNT, 1), subject(ThrottleKind.NETWORK, 1));
        List<ThrottleSubject> young = List.of(subject(ThrottleKind.ACCOUNT, 2));
        shop();
        throttle.attempt(old, NOW_KEPT);
        throttle.attempt(young, NOW_KEPT.plus(Duration.ofHours(1)));

        assertThat(throttle.prune(NOW_KEPT.plus(Duration.ofHours(30)), 1_000)).isZero();
        assertThat(throttle.prune(NOW_KEPT.plus(Duration.ofHours(31)), 1)).isOne();
        assertThat(throttle.prune(NOW_KEPT.plus(Duration.ofHours(31)), 1_000)).isOne();
        assertThat(throttle.prune(NOW_KEPT.plus(Duration.ofHours(31)), 1_000)).isZero();
        assertThat(throttle.prune(NOW_KEPT.plus(Duration.ofHours(32)), 1_000)).isOne();
    }

    /** If this fails, check that who had the patience begins anew, and that a clock that went ahead shuts nobody out. */
    @Test
    default void throttle7ForgivesInTime() {
        AccountPlay play = AccountPlay.on(this);
        play.ada();
        for (int i = 0; i < 5; i++) {
            play.signIn("wrong");
        }

        play.watch.forward(Duration.ofDays(1).plusSeconds(1));
        for (int i = 0; i < 5; i++) {
            assertThat(waitOf(play.signIn("wrong"))).isZero();
        }
        play.watch.forward(Duration.ofDays(-30));
        assertThat(waitOf(play.signIn("wrong"))).isEqualTo(Duration.ofMinutes(15));
        play.watch.forward(Duration.ofMinutes(15));
        assertThat(play.letsIn(AccountPlay.PASSWORD)).isTrue();
    }

    /** If this fails, check that attempts which are free are not refused because another one's instant is later. */
    @Test
    default void throttle8RefusesNoFreeAttemptThatWasOvertaken() {
        AccountPlay play = AccountPlay.on(this);
        play.ada();

        play.signIn("wrong");
        play.watch.forward(Duration.ofMillis(-5));
        assertThat(play.letsIn(AccountPlay.PASSWORD)).isTrue();
    }

    /** If this fails, check that a line with many people behind it, who get in now and then, is not shut for good. */
    @Test
    default void throttle9ForgetsTheFailuresOfABusyNetwork() {
        AccountPlay play = AccountPlay.on(this);
        play.ada();

        for (int i = 0; i < 9; i++) {
            assertThat(waitOf(play.shop.accounts().signIn("nobody" + i + "@example.com", "wrong", AccountPlay.IP)))
                    .isZero();
        }
        for (int i = 0; i < 3; i++) {
            play.watch.forward(Duration.ofMinutes(25));
            assertThat(play.letsIn(AccountPlay.PASSWORD)).isTrue();
        }
        for (int i = 0; i < 9; i++) {
            assertThat(waitOf(play.shop.accounts().signIn("nobody" + i + "@example.com", "wrong", AccountPlay.IP)))
                    .isZero();
        }
    }

    /** If this fails, check that staff let in who others have shut out, and that nothing is left of who was removed. */
    @Test
    default void throttle10IsTakenBackByStaff() {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.ada();
        Runnable shutOut = () -> {
            for (int i = 0; i < 5; i++) {
                IpAddress elsewhere = new IpAddress("2001:db8:0:" + (i + 1) + "::1");
                assertThat(waitOf(play.shop.accounts().signIn("ada@example.com", "wrong", elsewhere)))
                        .isZero();
            }
            assertThat(waitOf(play.signIn("wrong"))).isPositive();
        };
        for (int i = 0; i < 3; i++) {
            play.shop.accounts().requestReset("ada@example.com", AccountPlay.IP);
        }

        shutOut.run();
        play.shop.accounts().setPassword(ada.id(), AccountPlay.PASSWORD);
        assertThat(play.letsIn(AccountPlay.PASSWORD)).isTrue();
        shutOut.run();
        assertThat(play.shop.accounts().requestReset("ada@example.com", AccountPlay.IP))
                .isEmpty();
        play.shop.accounts().unlock(ada.id());
        assertThat(play.letsIn(AccountPlay.PASSWORD)).isTrue();
        assertThat(play.shop.accounts().requestReset("ada@example.com", AccountPlay.IP))
                .isPresent();
        shutOut.run();
        play.shop.customers().remove(play.shop.customers().planRemoval(ada.id()));
        play.ada();
        assertThat(play.letsIn(AccountPlay.PASSWORD)).isTrue();
    }

    /** If this fails, check that no count is kept locked until a transaction around it ends. */
    @Test
    default void throttle11GoesOnInsideATransaction() {
        AccountPlay play = AccountPlay.on(this);
        Customer ada = play.ada();
        play.signIn("wrong");
        String token = play.shop.accounts().requestReset(ada.id()).token().text();

        store().transactions().required(() -> {
            play.shop.accounts().reset(token, "analytical engine");
            assertThat(play.letsIn("analytical engine")).isTrue();
            return play.letsIn("analytical engine");
        });
        assertThat(play.letsIn("analytical engine")).isTrue();
    }
}
