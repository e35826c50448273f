package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({
        "nl, nl",
        "nl-BE, nl",
        "nl-NL-x-formal, nl",
        "en, en",
        "en-AU, en",
        "fr, fr",
        "fr-CA, fr",
        "de, de",
        "de-CH-1996, de",
        "es, en",
        "tr, en",
        "und, en"
    })
    void isTheOneAskedForOrEnglish(String wish, String given) {
        assertThat(Language.closestTo(Locale.forLanguageTag(wish))).isEqualTo(Locale.forLanguageTag(given));
    }

    @Test
    void doesNotDependOnTheJvm() {
        for (Locale jvm : Language.SUPPORTED) {
            assertThat(DefaultLocale.whileIn(jvm, () -> Language.closestTo(Locale.forLanguageTag("es"))))
                    .isEqualTo(Locale.ENGLISH);
        }
    }

    @Test
    void isEnglishFirst() {
        assertThat(Language.SUPPORTED)
                .containsExactly(Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.FRENCH, Locale.GERMAN);
    }
}
