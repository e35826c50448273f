package dev.clientele.b2b;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.kernel.InvalidValueException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KvkNumberTest {
    @ParameterizedTest
    @CsvSource({
        "69599084, 69599084",
        "17085815, 17085815",
        "01234567, 01234567",
        "00000001, 00000001",
        "' 6959 9084 ', 69599084",
        "69.59.90.84, 69599084"
    })
    void isATextThatKeepsItsZeros(String text, String value) {
        assertThat(new KvkNumber(text).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "123456789", "00000000", "1234567A", "6959-9084", "", " ", "６９５９９０８４"})
    void isNoOtherText(String text) {
        assertThat(KvkNumber.fault(text)).contains(B2bFault.KVK_INVALID);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new KvkNumber(text))
                .withMessage(
                        "This is no valid KvK number (b2b.kvk-invalid). Check input with the draft's constraints first.");
    }

    @Property(tries = 200)
    void isAnyEightDigitsButZeros(@ForAll @NumericChars @StringLength(8) String digits) {
        assertThat(KvkNumber.fault(digits).isEmpty()).isEqualTo(!digits.equals("00000000"));
    }

    @Test
    void showsNoNumber() {
        assertThat(new KvkNumber("69599084")).hasToString("KvkNumber[…]");
    }
}
