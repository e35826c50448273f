package dev.clientele.b2b;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.kernel.DefaultLocale;
import dev.clientele.kernel.InvalidValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityCodeTest {
    @ParameterizedTest
    @CsvSource({
        "6202A, 6202A",
        "62.02A, 6202A",
        "741J, 741J",
        "74.1J, 741J",
        "62.02 a, 6202A",
        "' 6202i ', 6202I",
        "0111Z, 0111Z"
    })
    void isFrenchInOneForm(String text, String value) {
        assertThat(DefaultLocale.whileIn(DefaultLocale.TURKISH, () -> new ApeCode(text).value()))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"62022", "A6202", "62A", "62022A", "6202AB", "6202-A", "6202ı", "6202É", "", "٦٢٠٢A"})
    void isNotFrenchInAnother(String text) {
        assertThat(ApeCode.fault(text)).contains(B2bFault.APE_INVALID);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new ApeCode(text))
                .withMessage(
                        "This is no valid APE code (b2b.ape-invalid). Check input with the draft's constraints first.");
    }

    @ParameterizedTest
    @CsvSource({"6201, 6201", "62.01, 6201", "43310, 43310", "62.01.0, 62010", "' 0111 ', 0111"})
    void isDutchInOneForm(String text, String value) {
        assertThat(new SbiCode(text).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"62A1", "620", "620100", "62-01", "", "6201A"})
    void isNotDutchInAnother(String text) {
        assertThat(SbiCode.fault(text)).contains(B2bFault.SBI_INVALID);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new SbiCode(text))
                .withMessage(
                        "This is no valid SBI code (b2b.sbi-invalid). Check input with the draft's constraints first.");
    }
}
