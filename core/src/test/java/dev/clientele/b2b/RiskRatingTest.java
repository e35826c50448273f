package dev.clientele.b2b;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskRatingTest {
    @ParameterizedTest
    @CsvSource({
        "en, none, low, medium, high",
        "nl-BE, geen, laag, middel, hoog",
        "fr, aucun, faible, moyen, élevé",
        "de-AT, keins, gering, mittel, hoch",
        "tr, none, low, medium, high",
        "und, none, low, medium, high"
    })
    void hasANameInTheReadersLanguage(String language, String none, String low, String medium, String high) {
        assertThat(Stream.of(RiskRating.values()).map(risk -> risk.nameIn(Locale.forLanguageTag(language))))
                .containsExactly(none, low, medium, high);
    }

    @Test
    void isANumberToo() {
        assertThat(Stream.of(RiskRating.values()).map(RiskRating::percent)).containsExactly(0, 35, 75, 100);
    }
}
