package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.event.EventListener;
import dev.clientele.event.ListenerFailures;
import dev.clientele.kernel.DefaultLocale;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

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
}
