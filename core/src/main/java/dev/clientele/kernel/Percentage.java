package dev.clientele.kernel;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A share of 0 to 100 %, with two decimals at most.
 *
 * <p>Equal percentages are equal whatever the number of zeros they were written with.
 *
 * @param value 0 to 100; trailing zeros are dropped
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {
    /** The number of decimals that are kept. */
    public static final int DECIMALS = 2;

    // Before the percentages, which are checked by it.
    private static final BigDecimal MAX = BigDecimal.valueOf(100);

    /** Nothing. */
    public static final Percentage ZERO = new Percentage(BigDecimal.ZERO);

    /** What can be wrong with a percentage. */
    public enum PercentageFault implements Fault {
        /** It is below 0 or above 100. */
        OUT_OF_RANGE("percentage.out-of-range"),
        /** It has more than two decimals that are not zero. */
        TOO_PRECISE("percentage.too-precise");

        private final String code;

        PercentageFault(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Checks the range and drops trailing zeros.
     *
     * @throws InvalidValueException if it is out of range or has too many decimals
     */
    public Percentage {
        fault(value).ifPresent(fault -> {
            throw new InvalidValueException("percentage", fault);
        });
        value = Decimals.plain(value);
    }

    /**
     * Which rule a number breaks as a percentage.
     *
     * @param number any number
     * @return the broken rule; empty if the number will do
     */
    public static Optional<PercentageFault> fault(BigDecimal number) {
        // Compared before anything is computed: 1E+999999999 must not become a billion digits.
        if (number.signum() < 0 || number.compareTo(MAX) > 0) {
            return Optional.of(PercentageFault.OUT_OF_RANGE);
        }
        return Decimals.hasMoreDecimalsThan(DECIMALS, number)
                ? Optional.of(PercentageFault.TOO_PRECISE)
                : Optional.empty();
    }

    /**
     * A percentage as a program writes it, with a decimal point.
     *
     * @param number for example {@code 12.5}
     * @return the percentage
     * @throws InvalidValueException if it is out of range or has too many decimals
     * @throws NumberFormatException if it is no number
     */
    public static Percentage of(String number) {
        return new Percentage(new BigDecimal(number));
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }

    /** The number without a percent sign. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
