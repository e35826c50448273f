package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private static final Map<String, String> FILES = Map.of(
            "en", "taken = It's customer {0}'s, on line {1}.\nshort = Café\nenglish = only",
            "nl", "taken = Die is al van klant {0}, zo'n op regel {1}.\nshort = Koffie",
            "fr", "short = Un café",
            "de", "short = Kaffee");

    private final Wording wording = new Wording(language -> stream(FILES.get(language)));

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void saysASentenceInTheLanguageAskedFor() {
        assertThat(wording.say(DUTCH, "taken", 7, 12)).isEqualTo("Die is al van klant 7, zo'n op regel 12.");
        assertThat(wording.say(Locale.forLanguageTag("nl-BE"), "short")).isEqualTo("Koffie");
        assertThat(wording.say(Locale.FRANCE, "short")).isEqualTo("Un café");
        assertThat(wording.say(Locale.GERMAN, "short")).isEqualTo("Kaffee");
    }

    @Test
    void speaksEnglishWhereItHasNoTranslation() {
        assertThat(wording.say(SPANISH, "short")).isEqualTo("Café");
    }

    @Test
    void keepsApostrophes() {
        assertThat(wording.say(Locale.ENGLISH, "taken", "'", "''")).isEqualTo("It's customer ''s, on line ''.");
    }

    @Test
    void writesNumbersWithoutGrouping() {
        String sentence = DefaultLocale.whileIn(
                Locale.forLanguageTag("ar-EG"), () -> wording.say(Locale.ENGLISH, "taken", 1_000_000_000_000L, 65_536));

        assertThat(sentence).isEqualTo("It's customer 1000000000000's, on line 65536.");
    }

    @Test
    void takesArgumentsLiterally() {
        assertThat(wording.say(Locale.ENGLISH, "taken", "{1}", "{0}")).isEqualTo("It's customer {1}'s, on line {0}.");
    }

    @Test
    void refusesASentenceThatThereIsNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wording.say(DUTCH, "english"))
                .withMessage("There is no sentence english in nl.");
    }

    @Test
    void knowsItsKeysInEachLanguage() {
        assertThat(wording.keys(Locale.ENGLISH)).containsExactlyInAnyOrder("taken", "short", "english");
        assertThat(wording.keys(DUTCH)).containsExactlyInAnyOrder("taken", "short");
        assertThat(wording.keys(SPANISH)).isEqualTo(wording.keys(Locale.ENGLISH));
    }

    @Test
    void refusesToSpeakWithoutAFile() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Wording(language -> language.equals("nl") ? null : stream("a = b")))
                .withMessage("The messages in nl are missing from the jar.");
    }

    @Test
    void saysWhichFileCannotBeRead() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new Wording(language -> language.equals("nl") ? new Unreadable() : stream("a = b")))
                .withMessage("The messages in nl cannot be read.");
    }

    private static final class Unreadable extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("unreadable");
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("unreadable");
        }
    }
}
