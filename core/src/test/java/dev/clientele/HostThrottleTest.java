package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.account.FailureRepository;
import dev.clientele.account.SignIn;
import dev.clientele.account.Throttle;
import dev.clientele.account.ThrottleKind;
import dev.clientele.account.ThrottleLimits;
import dev.clientele.account.ThrottleSubject;
import dev.clientele.account.WrongPasswordException;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.OneTimeToken;
import dev.clientele.password.PasswordHashers;
import dev.clientele.store.InMemoryStore;
import dev.clientele.visit.VisitRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A host that slows failures down itself, over a cache for example. */
class HostThrottleTest {
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00.123Z");
    private static final String PASSWORD = "difference engine";
    private static final IpAddress IP = new IpAddress("2001:db8:0:1::7");
    private static final ThrottleLimits ONE =
            new ThrottleLimits(1, Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1));

    private final Own own = new Own();
    private final Clientele shop = Clientele.on(
            new Counts(new InMemoryStore()),
            ClienteleOptions.defaults()
                    .clock(Clock.fixed(NOW.plusNanos(987_654), ZoneOffset.UTC))
                    .hashing(PasswordHashers.pbkdf2(1_000))
                    .throttling(own)
                    .throttling(ThrottleKind.ACCOUNT, ONE)
                    .throttling(ThrottleKind.NETWORK, ONE)
                    .throttling(ThrottleKind.MAIL, ONE));
    private final Customer ada =
            shop.accounts().register(CustomerDraft.of("Ada", "Lovelace", "Ada@example.com"), PASSWORD);

    /** Nobody may count in the store. */
    private static final class Counts extends ForwardingStore {
        private final VisitRepository visits;

        Counts(InMemoryStore store) {
            super(store);
            visits = store.visits();
        }

        @Override
        public VisitRepository visits() {
            return visits;
        }

        @Override
        public FailureRepository failures() {
            throw new AssertionError("The host counts, and the store was asked to.");
        }
    }

    /** Notes what it is asked, and lets everybody wait as long as a test says. */
    private static final class Own implements Throttle {
        private Duration wait = Duration.ZERO;
        private final List<List<ThrottleSubject>> attempts = new ArrayList<>();
        private final List<List<ThrottleSubject>> successes = new ArrayList<>();
        private final List<Instant> instants = new ArrayList<>();

        @Override
        public Duration attempt(List<ThrottleSubject> subjects, Instant now) {
            attempts.add(subjects);
            instants.add(now);
            return wait;
        }

        @Override
        public void succeeded(List<ThrottleSubject> subjects, Instant now) {
            successes.add(subjects);
            instants.add(now);
        }
    }

    private SignIn signIn(String email, String password, IpAddress ip) {
        return shop.accounts().signIn(email, password, ip);
    }

    @Test
    void isAskedInsteadOfTheStore() {
        for (int i = 0; i < 3; i++) {
            assertThat(signIn("ada@example.com", "wrong", IP)).isEqualTo(new SignIn.Refused(Duration.ZERO));
        }
        assertThat(own.attempts).hasSize(3);
        assertThat(own.successes).isEmpty();
        assertThat(signIn("ada@example.com", PASSWORD, IP)).isInstanceOf(SignIn.SignedIn.class);
        assertThat(own.successes).containsExactly(own.attempts.get(3));
        assertThat(own.instants).hasSize(5).containsOnly(NOW);
    }

    @Test
    void hasTheLastWord() {
        own.wait = Duration.ofMillis(1);

        assertThat(signIn("ada@example.com", PASSWORD, IP)).isEqualTo(new SignIn.Refused(Duration.ofMillis(1)));
        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> shop.accounts().changePassword(ada.id(), PASSWORD, "analytical engine", IP))
                .satisfies(e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofMillis(1)));
        assertThat(shop.accounts().requestReset("ada@example.com", IP)).isEmpty();
        assertThat(own.successes).isEmpty();
        assertThat(shop.accounts().requestReset(ada.id()).to()).isEqualTo(ada.email());
    }

    @Test
    void isAskedForTheNetworkFirstAndThenForTheAccount() {
        signIn("ada@example.com", "wrong", IP);
        shop.accounts().requestReset("ada@example.com", IP);

        assertThat(own.attempts)
                .extracting(
                        subjects -> subjects.stream().map(ThrottleSubject::kind).toList())
                .containsExactly(
                        List.of(ThrottleKind.NETWORK, ThrottleKind.ACCOUNT),
                        List.of(ThrottleKind.NETWORK_MAIL, ThrottleKind.MAIL));
        assertThat(own.attempts.get(0).get(0).key())
                .isNotEqualTo(own.attempts.get(1).get(0).key());
        assertThat(own.attempts.get(0).get(1).key())
                .isNotEqualTo(own.attempts.get(1).get(1).key());
    }

    @Test
    void isAskedForTheSameAccountHoweverItIsReached() {
        signIn("ada@example.com", "wrong", IP);
        signIn("  ADA@EXAMPLE.COM ", "wrong", new IpAddress("2001:db8:0:1:ffff::"));
        shop.accounts().changePassword(ada.id(), PASSWORD, PASSWORD, IP);

        assertThat(own.attempts).hasSize(3).containsOnly(own.attempts.get(0));
    }

    @Test
    void tellsOtherNetworksAndAccountsApart() {
        signIn("ada@example.com", "wrong", IP);
        signIn("eve@example.com", "wrong", IP);
        signIn("ada@example.com", "wrong", new IpAddress("2001:db8:0:2::7"));
        signIn("ada", "wrong", IP);
        signIn("", "wrong", IP);

        assertThat(own.attempts).doesNotHaveDuplicates();
    }

    @Test
    void isAskedForWhatIsNoAddressToo() {
        signIn("a".repeat(100_000), "wrong", IP);
        signIn("a".repeat(100_001), "wrong", IP);
        signIn("b".repeat(100_000), "wrong", IP);
        signIn("\uD83D", "wrong", IP);

        assertThat(own.attempts).hasSize(4);
        assertThat(own.attempts.get(0)).isEqualTo(own.attempts.get(1)).isNotEqualTo(own.attempts.get(2));
    }

    @Test
    void isToldOfAnAccountThatItsOwnerCameBackTo() {
        String token = shop.accounts().requestReset(ada.id()).token().text();
        shop.accounts().reset(token, "analytical engine");
        signIn("ada@example.com", "wrong", IP);

        assertThat(own.successes).containsExactly(List.of(own.attempts.get(0).get(1)));
    }

    @Test
    void forgetsItselfWhatIsOld() {
        assertThat(shop.accounts().prune()).isZero();
        assertThat(own.attempts).isEmpty();
        assertThat(shop.accounts().canReset(OneTimeToken.random().text())).isFalse();
    }
}
