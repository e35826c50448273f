package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.customer.NamePolicy;
import dev.clientele.kernel.DefaultLocale;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ClienteleOptionsTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void areEnglishAndStrictByDefault() {
        ClienteleOptions defaults = DefaultLocale.whileIn(DUTCH, ClienteleOptions::defaults);

        assertThat(defaults.language()).isEqualTo(Locale.ENGLISH);
        assertThat(defaults.names()).isEqualTo(NamePolicy.STRICT);
        assertThat(defaults.clock()).isEqualTo(Clock.systemUTC());
    }

    @Test
    void keepEveryChoice() {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        ClienteleOptions defaults = ClienteleOptions.defaults();
        ClienteleOptions chosen = defaults.clock(clock).language(DUTCH).names(NamePolicy.LENIENT);

        assertThat(chosen.clock()).isEqualTo(clock);
        assertThat(chosen.language()).isEqualTo(DUTCH);
        assertThat(chosen.names()).isEqualTo(NamePolicy.LENIENT);
        assertThat(chosen.clock(Clock.systemUTC()).names()).isEqualTo(NamePolicy.LENIENT);
        assertThat(defaults.language()).isEqualTo(Locale.ENGLISH);
        assertThat(defaults.names()).isEqualTo(NamePolicy.STRICT);
    }
}
