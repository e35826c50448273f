package dev.clientele.b2b;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.kernel.DefaultLocale;
import dev.clientele.kernel.InvalidValueException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VatNumberTest {
    @Provide
    Arbitrary<String> ofCompanies() {
        return Numbers.btwIdsOfCompanies();
    }

    @Provide
    Arbitrary<String> ofSoleTraders() {
        return Numbers.btwIdsOfSoleTraders();
    }

    @Provide
    Arbitrary<String> likeDutchOnes() {
        return Arbitraries.strings()
                .numeric()
                .ofLength(11)
                .map(digits -> "NL" + digits.substring(0, 9) + "B" + digits.substring(9));
    }

    @ParameterizedTest
    @CsvSource({
        "NL820646660B01, NL820646660B01",
        "NL002455799B11, NL002455799B11",
        "NL004495445B01, NL004495445B01",
        "nl 8206.46.660.b01, NL820646660B01",
        "NL-8206-46660-B-01, NL820646660B01"
    })
    void isADutchNumberHoweverItIsWritten(String text, String value) {
        assertThat(VatNumber.faultOfBtwId(text)).isEmpty();
        assertThat(new VatNumber(text).value()).isEqualTo(value);
        assertThat(new VatNumber(text).country()).isEqualTo("NL");
    }

    @ParameterizedTest
    @CsvSource({
        "NL123456789B90, BTW_ID_CHECKSUM",
        "NL820646661B01, BTW_ID_CHECKSUM",
        "NL009122746B00, BTW_ID_INVALID",
        "NL000000000B01, BTW_ID_INVALID",
        "NL82064666B01, BTW_ID_INVALID",
        "NL8206466600B01, BTW_ID_INVALID",
        "NL820646660C01, BTW_ID_INVALID",
        "NL820646660B1, BTW_ID_INVALID",
        "NL, BTW_ID_INVALID"
    })
    void isNoOtherDutchNumber(String text, B2bFault fault) {
        assertThat(VatNumber.faultOfBtwId(text)).contains(fault);
        assertThat(VatNumber.fault(text)).contains(fault);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new VatNumber(text))
                .withMessage("This is no valid VAT number (" + fault.code()
                        + "). Check input with the draft's constraints first.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE123456789", "820646660B01", "BE0123456789", "", "ŃL820646660B01"})
    void isNoDutchNumberWithoutItsPrefix(String text) {
        assertThat(VatNumber.faultOfBtwId(text)).contains(B2bFault.BTW_ID_INVALID);
    }

    @ParameterizedTest
    @CsvSource({
        "DE123456789, DE123456789, DE",
        "BE 0123.456.789, BE0123456789, BE",
        "fr-xx999999999, FRXX999999999, FR",
        "EL123456789, EL123456789, EL",
        "XI123456789012, XI123456789012, XI",
        "ie1i, IE1I, IE",
        "IE1+23456A, IE1+23456A, IE",
        "ie 1*23456a, IE1*23456A, IE",
        "LT1234567890123, LT1234567890123, LT"
    })
    void hasItsFormOnlyInOtherCountries(String text, String value, String country) {
        VatNumber number = DefaultLocale.whileIn(DefaultLocale.TURKISH, () -> new VatNumber(text));

        assertThat(number.value()).isEqualTo(value);
        assertThat(number.country()).isEqualTo(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "DE", "DE1", "D1234", "123456789", "DE12345678901234", "DE1234/5", "ıE12", "ﬁ123"})
    void hasAForm(String text) {
        assertThat(VatNumber.fault(text)).contains(B2bFault.VAT_NUMBER_INVALID);
    }

    @Property(tries = 500)
    void isDutchIfOneOfTheChecksHolds(@ForAll("likeDutchOnes") String text) {
        boolean wellFormed = !text.startsWith("NL000000000") && !text.endsWith("B00");

        assertThat(VatNumber.faultOfBtwId(text).isEmpty())
                .isEqualTo(wellFormed && (IsoCheck.passesElevenTest(text) || IsoCheck.passesMod97(text)));
    }

    @Property(tries = 200)
    void isTheSameCompanysWithOneOfItsNineDigitsWrongOnlyByTheOtherCheck(@ForAll("ofCompanies") String number) {
        assertThat(Numbers.withOneDigitChanged(number)).hasSize(99).allSatisfy(wrong -> {
            boolean oneOfTheNine = !wrong.startsWith(number.substring(0, 11));
            if (oneOfTheNine) {
                assertThat(IsoCheck.passesElevenTest(wrong)).isFalse();
                assertThat(VatNumber.fault(wrong).isEmpty()).isEqualTo(isSoleTraders(wrong));
            } else {
                assertThat(VatNumber.fault(wrong).isEmpty()).isEqualTo(!wrong.endsWith("B00"));
            }
        });
    }

    private static boolean isSoleTraders(String text) {
        return !text.startsWith("NL000000000") && IsoCheck.passesMod97(text);
    }

    @Property(tries = 200)
    void isASoleTradersWithOneWrongDigitOnlyByTheOtherCheck(@ForAll("ofSoleTraders") String number) {
        assertThat(VatNumber.fault(number)).isEmpty();
        assertThat(Numbers.withOneDigitChanged(number)).hasSize(99).allSatisfy(wrong -> {
            assertThat(IsoCheck.passesMod97(wrong)).isFalse();
            if (!IsoCheck.passesElevenTest(wrong)) {
                assertThat(VatNumber.fault(wrong)).isPresent();
            }
        });
    }

    @Test
    void showsNoNumber() {
        assertThat(new VatNumber("DE123456789")).hasToString("VatNumber[…]");
    }
}
