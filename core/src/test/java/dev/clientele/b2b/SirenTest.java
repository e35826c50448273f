package dev.clientele.b2b;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.kernel.InvalidValueException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SirenTest {
    @Provide
    Arbitrary<String> sirens() {
        return Numbers.sirens();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"404833048", "732829320", "356000000", "732 829 320", " 732.829.320\t", "732\u00A0829\u202F320"})
    void isANumberWithOrWithoutBlanksAndDots(String text) {
        assertThat(Siren.fault(text)).isEmpty();
        assertThat(new Siren(text).value()).matches("[0-9]{9}");
    }

    @ParameterizedTest
    @CsvSource({
        "404833047, SIREN_CHECKSUM",
        "123456789, SIREN_CHECKSUM",
        "000000000, SIREN_INVALID",
        "40483304, SIREN_INVALID",
        "4048330480, SIREN_INVALID",
        "40483304A, SIREN_INVALID",
        "404-833-048, SIREN_INVALID",
        "٤٠٤٨٣٣٠٤٨, SIREN_INVALID",
        "'', SIREN_INVALID"
    })
    void isNoOtherText(String text, B2bFault fault) {
        assertThat(Siren.fault(text)).contains(fault);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Siren(text))
                .withMessage("This is no valid SIREN (" + fault.code()
                        + "). Check input with the draft's constraints first.");
    }

    @Property(tries = 200)
    void isNeverTakenForAnotherByOneWrongDigit(@ForAll("sirens") String siren) {
        assertThat(new Siren(siren).value()).isEqualTo(siren);
        assertThat(Numbers.withOneDigitChanged(siren))
                .hasSize(81)
                .allMatch(wrong -> Siren.fault(wrong).isPresent());
    }

    @Test
    void showsNoNumber() {
        assertThat(new Siren("732829320")).hasToString("Siren[…]");
    }
}
