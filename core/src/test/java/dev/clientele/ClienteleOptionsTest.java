package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.clientele.account.ThrottleKind;
import dev.clientele.account.ThrottleLimits;
import dev.clientele.event.EventListener;
import dev.clientele.event.ListenerFailures;
import dev.clientele.kernel.DefaultLocale;
import dev.clientele.password.PasswordHasher;
import dev.clientele.password.PasswordHashers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClienteleOptionsTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void leaveTheLanguageToTheShopByDefault() {
        ClienteleOptions defaults = DefaultLocale.whileIn(DUTCH, ClienteleOptions::defaults);

        assertThat(defaults.language()).isEmpty();
        assertThat(defaults.clock()).isEqualTo(Clock.systemUTC());
    }

    @Test
    void keepEveryChoice() {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        ClienteleOptions defaults = ClienteleOptions.defaults();
        ClienteleOptions chosen = defaults.clock(clock).language(DUTCH);

        assertThat(chosen.clock()).isEqualTo(clock);
        assertThat(chosen.language()).contains(DUTCH);
        assertThat(defaults.language()).isEmpty();
    }

    @Test
    void keepListenersInTheirOrder() {
        EventListener first = event -> {};
        EventListener second = event -> {};
        EventListener inside = event -> {};
        ListenerFailures failures = (event, listener, thrown) -> {};
        ClienteleOptions one = ClienteleOptions.defaults()
                .listening(first)
                .listeningInTransaction(inside)
                .reportingTo(failures);
        ClienteleOptions both = one.listening(second).language(DUTCH).clock(Clock.systemUTC());

        assertThat(both.listeners()).containsExactly(first, second);
        assertThat(both.listenersInTransaction()).containsExactly(inside);
        assertThat(both.failures()).isSameAs(failures);
        assertThat(one.listeners()).containsExactly(first);
        assertThat(ClienteleOptions.defaults().listeners()).isEmpty();
        assertThat(ClienteleOptions.defaults().listenersInTransaction()).isEmpty();
    }

    @Test
    void keepEveryChoiceAboutAccounts() {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        PasswordHasher hasher = PasswordHashers.pbkdf2(1_000);
        ThrottleLimits limits =
                new ThrottleLimits(1, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1));
        ClienteleOptions chosen = ClienteleOptions.defaults()
                .hashing(hasher)
                .throttling(ThrottleKind.MAIL, limits)
                .resettingWithin(Duration.ofMinutes(5))
                .confirmingWithin(Duration.ofDays(2))
                .clock(clock)
                .language(DUTCH);

        assertThat(chosen.accounts())
                .isEqualTo(new AccountOptions(
                        Optional.of(hasher),
                        Optional.empty(),
                        Map.of(ThrottleKind.MAIL, limits),
                        Duration.ofMinutes(5),
                        Duration.ofDays(2)));
        assertThat(chosen.hashing(hasher).clock()).isEqualTo(clock);
        assertThat(chosen.hashing(hasher).language()).contains(DUTCH);
        assertThat(ClienteleOptions.defaults().accounts()).isEqualTo(AccountOptions.STANDARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT-0.000000001S", "P366DT0.000000001S", "PT999999999999H"})
    void refuseLinksThatAreNeverGood(Duration time) {
        ClienteleOptions defaults = ClienteleOptions.defaults();

        for (UnaryOperator<ClienteleOptions> choice : List.<UnaryOperator<ClienteleOptions>>of(
                options -> options.resettingWithin(time), options -> options.confirmingWithin(time))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> choice.apply(defaults))
                    .withMessage(
                            "A link that is mailed must be good for some time. Name a duration of more than zero and at"
                                    + " most 366 days.");
        }
    }
}
