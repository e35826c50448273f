package dev.clientele.b2b;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.kernel.DefaultLocale;
import dev.clientele.kernel.InvalidValueException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCompanyNumberTest {
    @Test
    void isKeptAsItIs() {
        OtherCompanyNumber number = DefaultLocale.whileIn(
                DefaultLocale.TURKISH, () -> new OtherCompanyNumber(" it ", " Partita IVA ", " 07643520567 "));

        assertThat(number.country()).isEqualTo("IT");
        assertThat(number.scheme()).isEqualTo("Partita IVA");
        assertThat(number.value()).isEqualTo("07643520567");
        assertThat(number).hasToString("OtherCompanyNumber[…]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "D", "DEU", "XX", "ZZ", "EU", "1A", "ıT", "D E", "ＤＥ"})
    void comesInForACountryOnly(String country) {
        assertThat(OtherCompanyNumber.fault(country, "HRB", "123")).contains(B2bFault.COUNTRY_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "D", "DEU", "1A", "ıT", "D E", "ＤＥ"})
    void isNotOfWhatCannotBeACountry(String country) {
        assertRefused(country, "HRB", "123", B2bFault.COUNTRY_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "AN", " yu "})
    void staysReadableWhenItsCountryIsNoMore(String country) {
        assertThat(new OtherCompanyNumber(country, "HRB", "123").country())
                .isEqualTo(country.strip().toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "a\tb", "a\0", "a\uD83D", "123456789012345678901234567890123"})
    void hasAScheme(String scheme) {
        assertRefused("DE", scheme, "123", B2bFault.SCHEME_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "a\nb", "\0", "\uDE00"})
    void hasAValue(String value) {
        assertRefused("DE", "HRB", value, B2bFault.OTHER_NUMBER_INVALID);
    }

    @Test
    void hasRoomForLettersOfEveryScript() {
        OtherCompanyNumber longest = new OtherCompanyNumber("JP", "😀".repeat(32), "😀".repeat(64));

        assertThat(longest.value()).hasSize(128);
        assertRefused("JP", "😀".repeat(33), "1", B2bFault.SCHEME_INVALID);
        assertRefused("JP", "番号", "😀".repeat(65), B2bFault.OTHER_NUMBER_INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BSN",
                "bsn",
                " b.s.n. ",
                "B S N",
                "b-s-n",
                "B\u200BSN",
                "ＢＳＮ",
                "BSN-nummer",
                "BSNnummer",
                "bsnnr",
                "nummer (BSN)",
                "Burgerservicenummer",
                "burger service nummer",
                "BURGER-SERVICE-NR.",
                "sofinummer",
                "SoFi-nummer",
                "sofi nr",
                "sofi",
                "Sociaal-fiscaal nummer"
            })
    void isNoPersonsNumber(String scheme) {
        assertThat(OtherCompanyNumber.fault("nl ", scheme, "111222333")).contains(B2bFault.PERSONAL_NUMBER);
        assertThat(DefaultLocale.whileIn(
                        DefaultLocale.TURKISH, () -> OtherCompanyNumber.fault("NL", scheme, "111222333")))
                .contains(B2bFault.PERSONAL_NUMBER);
        assertThat(OtherCompanyNumber.fault("FR", scheme, "111222333")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSIN", "HRB", "Sofia register number", "BN", "Business number", "SIREN", "番号"})
    void isAnyOtherNumber(String scheme) {
        assertThat(OtherCompanyNumber.fault("NL", scheme, "111222333")).isEmpty();
    }

    private static void assertRefused(String country, String scheme, String value, B2bFault fault) {
        assertThat(OtherCompanyNumber.fault(country, scheme, value)).contains(fault);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new OtherCompanyNumber(country, scheme, value))
                .withMessage("This is no valid company number (" + fault.code()
                        + "). Check input with the draft's constraints first.");
    }
}
