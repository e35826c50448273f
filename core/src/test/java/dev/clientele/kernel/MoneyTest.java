package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final BigInteger MOST = BigInteger.TEN.pow(17);

    @Provide
    Arbitrary<BigDecimal> amounts() {
        Arbitrary<BigInteger> few = Arbitraries.bigIntegers().between(BigInteger.TEN.negate(), BigInteger.TEN);
        Arbitrary<BigInteger> many = Arbitraries.bigIntegers().between(MOST.negate(), MOST);
        return Combinators.combine(
                        Arbitraries.oneOf(few, many), Arbitraries.integers().between(0, Money.DECIMALS))
                .as(BigDecimal::new)
                .withoutEdgeCases();
    }

    @Property
    void isEqualWhateverTheNumberOfZeros(@ForAll("amounts") BigDecimal amount, @ForAll @IntRange(max = 20) int zeros) {
        Money written = Money.of(amount.setScale(amount.scale() + zeros));

        assertThat(written).isEqualTo(Money.of(amount)).hasSameHashCodeAs(Money.of(amount));
        assertThat(written.amount()).isEqualByComparingTo(amount);
    }

    @Property
    void isReadBackFromItsText(@ForAll("amounts") BigDecimal amount) {
        Money money = Money.of(amount);

        assertThat(money.toString()).matches("-?[0-9]+(\\.[0-9]+)?");
        assertThat(Money.of(money.toString())).isEqualTo(money);
    }

    @Property
    void addsExactly(@ForAll("amounts") BigDecimal a, @ForAll("amounts") BigDecimal b) {
        assertThat(Money.of(a).plus(Money.of(b)).amount()).isEqualByComparingTo(a.add(b));
    }

    @Property
    void isOrderedAsItIsEqual(@ForAll("amounts") BigDecimal a, @ForAll("amounts") BigDecimal b) {
        assertThat(Money.of(a).compareTo(Money.of(b))).isEqualTo(a.compareTo(b));
        assertThat(Money.of(a).equals(Money.of(b))).isEqualTo(a.compareTo(b) == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.00, 0",
        "0E+999999999, 0",
        "178.3700000000, 178.37",
        "-178.37, -178.37",
        "1E+17, 100000000000000000",
        "0.0000000001, 0.0000000001",
        "999999999999999999.9999999999, 999999999999999999.9999999999",
        "-999999999999999999.9999999999, -999999999999999999.9999999999"
    })
    void isWrittenWithoutExponentAndTrailingZeros(String amount, String text) {
        assertThat(Money.of(amount)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000000", "-1000000000000000000", "1E+18", "1000000000000000000.00", "1E+19"})
    void refusesMoreThanEighteenDigitsBeforeThePoint(String amount) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Money.of(amount))
                .withMessage(
                        "This is no valid amount (amount.too-large). Check input with the draft's constraints first.")
                .returns("amount.too-large", InvalidValueException::code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00000000001", "-0.00000000001", "1.00000000001", "999999999999999999.99999999999"})
    void refusesMoreThanTenDecimals(String amount) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Money.of(amount))
                .withMessage(
                        "This is no valid amount (amount.too-precise). Check input with the draft's constraints first.")
                .returns("amount.too-precise", InvalidValueException::code);
    }

    @Test
    void refusesASumThatIsTooLarge() {
        Money most = Money.of("999999999999999999");

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> most.plus(Money.of("1")))
                .returns("amount.too-large", InvalidValueException::code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "-1E+2147483647", "1E-999999999", "10E-2147483647"})
    void refusesHugeExponentsAtOnce(String amount) {
        BigDecimal huge = new BigDecimal(amount);

        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Money.of(huge)));
    }

    @Test
    void refusesAMillionDigitsAtOnce() {
        BigDecimal zeros = new BigDecimal(BigInteger.TEN.pow(1_000_000), 1_000_000);
        BigDecimal digits = new BigDecimal(BigInteger.ONE.shiftLeft(3_000_000), 903_089);

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(Money.fault(zeros)).contains(Money.AmountFault.TOO_PRECISE);
            assertThat(Money.fault(digits)).contains(Money.AmountFault.TOO_PRECISE);
        });
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Money.of("12,50"));
    }

    @Test
    void startsAtNothing() {
        assertThat(Money.ZERO).isEqualTo(Money.of("0.00"));
    }
}
