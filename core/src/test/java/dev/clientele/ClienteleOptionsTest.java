package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;

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
}
