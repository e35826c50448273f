package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"nl, nl", "nl-BE, nl", "nl-NL-x-formal, nl", "en, en", "en-AU, en", "fr, en", "tr, en", "und, en"})
    void isTheOneAskedForOrEnglish(String wish, String given) {
        assertThat(Language.closestTo(Locale.forLanguageTag(wish))).isEqualTo(Locale.forLanguageTag(given));
    }

    @Test
    void doesNotDependOnTheJvm() {
        Locale dutch = Locale.forLanguageTag("nl");

        assertThat(DefaultLocale.whileIn(dutch, () -> Language.closestTo(Locale.FRENCH)))
                .isEqualTo(Locale.ENGLISH);
    }

    @Test
    void isEnglishFirst() {
        assertThat(Language.SUPPORTED).containsExactly(Locale.ENGLISH, Locale.forLanguageTag("nl"));
    }
}
