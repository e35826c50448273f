package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {
    @ParameterizedTest
    @ValueSource(strings = {"NL", "nl", " Nl\t", "\u2003nl"})
    void isKeptInUpperCaseWithoutBlanks(String text) {
        assertThat(Country.fault(text)).isEmpty();
        assertThat(new Country(text)).isEqualTo(new Country("NL"));
    }

    @Test
    void isTheSameInTurkey() {
        assertThat(DefaultLocale.whileIn(DefaultLocale.TURKISH, () -> new Country("it").code()))
                .isEqualTo("IT");
        assertThat(DefaultLocale.whileIn(DefaultLocale.TURKISH, () -> Country.fault("id")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void mustBeFilledIn(String text) {
        assertThat(Country.fault(text)).contains(Country.CountryFault.REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "ZZ", "AN", "YU", "EU"})
    void comesInOnlyIfItIsOne(String code) {
        assertThat(Country.fault(code)).contains(Country.CountryFault.UNKNOWN);
        assertThat(new Country(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "N", "NLD", "N L", "N1", "ıt", "İT", "ＮＬ", "Nederland", "nl\0"})
    void hasTwoLetters(String text) {
        assertThat(Country.fault(text)).isPresent();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Country(text))
                .withMessage(
                        "This is no valid country (country.unknown). Check input with the draft's constraints first.");
    }

    @ParameterizedTest
    @CsvSource({"nl, Nederland", "en, Netherlands", "fr, Pays-Bas", "de, Niederlande"})
    void hasANameInEveryLanguage(String language, String name) {
        assertThat(new Country("NL").nameIn(Locale.forLanguageTag(language))).isEqualTo(name);
    }
}
