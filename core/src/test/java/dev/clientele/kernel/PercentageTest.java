package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {
    @Provide
    Arbitrary<BigDecimal> percents() {
        return Arbitraries.integers().between(0, 10_000).map(hundredths -> BigDecimal.valueOf(hundredths, 2));
    }

    @Property
    void isEqualWhateverTheNumberOfZeros(
            @ForAll("percents") BigDecimal percent, @ForAll @IntRange(max = 20) int zeros) {
        Percentage written = new Percentage(percent.setScale(percent.scale() + zeros));

        assertThat(written).isEqualTo(new Percentage(percent)).hasSameHashCodeAs(new Percentage(percent));
        assertThat(written.value()).isEqualByComparingTo(percent);
    }

    @Property
    void isReadBackFromItsText(@ForAll("percents") BigDecimal percent) {
        Percentage percentage = new Percentage(percent);

        assertThat(percentage.toString()).matches("[0-9]{1,3}(\\.[0-9]{1,2})?");
        assertThat(Percentage.of(percentage.toString())).isEqualTo(percentage);
    }

    @Property
    void isOrderedAsItIsEqual(@ForAll("percents") BigDecimal a, @ForAll("percents") BigDecimal b) {
        assertThat(new Percentage(a).compareTo(new Percentage(b))).isEqualTo(a.compareTo(b));
        assertThat(new Percentage(a).equals(new Percentage(b))).isEqualTo(a.compareTo(b) == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.00, 0",
        "0E+999999999, 0",
        "0E-999999999, 0",
        "100, 100",
        "1E+2, 100",
        "100.000, 100",
        "12.50, 12.5",
        "0.01, 0.01",
        "99.99, 99.99"
    })
    void isWrittenWithoutExponentAndTrailingZeros(String number, String text) {
        assertThat(Percentage.of(number)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "100.01, percentage.out-of-range",
        "-0.01, percentage.out-of-range",
        "100.001, percentage.out-of-range",
        "1E+3, percentage.out-of-range",
        "12.345, percentage.too-precise",
        "0.001, percentage.too-precise",
        "99.999, percentage.too-precise"
    })
    void refusesWhatIsNoShare(String number, String code) {
        assertThat(Percentage.fault(new BigDecimal(number))).map(Fault::code).contains(code);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Percentage.of(number))
                .withMessage(
                        "This is no valid percentage (" + code + "). Check input with the draft's constraints first.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E+999999999",
                "-1E+999999999",
                "1E+2147483647",
                "1E-999999999",
                "10E-999999999",
                "1E-2147483647"
            })
    void refusesHugeExponentsAtOnce(String number) {
        BigDecimal huge = new BigDecimal(number);

        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new Percentage(huge)));
    }

    @Test
    void refusesAMillionDigitsAtOnce() {
        BigDecimal zeros = new BigDecimal(BigInteger.TEN.pow(1_000_000), 1_000_000);
        BigDecimal digits = new BigDecimal(BigInteger.ONE.shiftLeft(3_000_000), 903_088);

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(Percentage.fault(zeros)).contains(Percentage.PercentageFault.TOO_PRECISE);
            assertThat(Percentage.fault(digits)).contains(Percentage.PercentageFault.TOO_PRECISE);
        });
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Percentage.of("12,5"));
    }

    @Test
    void startsAtNothing() {
        assertThat(Percentage.ZERO).isEqualTo(Percentage.of("0.00"));
    }
}
