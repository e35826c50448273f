package dev.clientele.kernel;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An exact amount in the shop's own currency, with ten decimals at most; it may be negative.
 *
 * <p>Equal amounts are equal whatever the number of zeros they were written with.
 *
 * @param amount the amount, its absolute value below 10<sup>18</sup>; trailing zeros are dropped
 */
public record Money(BigDecimal amount) implements Comparable<Money> {
    /** The number of decimals that are kept, which is what shop systems write into their files. */
    public static final int DECIMALS = 10;

    // Before the amounts, which are checked by it.
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(18);

    /** Nothing. */
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** What can be wrong with an amount. */
    public enum AmountFault implements Fault {
        /** It has more than ten decimals that are not zero. */
        TOO_PRECISE("amount.too-precise"),
        /** It has more than eighteen digits before the decimal point. */
        TOO_LARGE("amount.too-large");

        private final String code;

        AmountFault(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Checks the amount and drops trailing zeros.
     *
     * @throws InvalidValueException if it is too large or has too many decimals
     */
    public Money {
        fault(amount).ifPresent(fault -> {
            throw new InvalidValueException("amount", fault);
        });
        amount = Decimals.plain(amount);
    }

    /**
     * Which rule a number breaks as an amount.
     *
     * @param amount any number
     * @return the first broken rule; empty if the number will do
     */
    public static Optional<AmountFault> fault(BigDecimal amount) {
        // Compared before anything is computed: 1E+999999999 must not become a billion digits.
        if (amount.abs().compareTo(TOO_LARGE) >= 0) {
            return Optional.of(AmountFault.TOO_LARGE);
        }
        return Decimals.hasMoreDecimalsThan(DECIMALS, amount) ? Optional.of(AmountFault.TOO_PRECISE) : Optional.empty();
    }

    /**
     * An amount.
     *
     * @param amount the amount
     * @return the money
     * @throws InvalidValueException if it is too large or has too many decimals
     */
    public static Money of(BigDecimal amount) {
        return new Money(amount);
    }

    /**
     * An amount as a program writes it, with a decimal point.
     *
     * @param amount for example {@code 178.37}
     * @return the money
     * @throws InvalidValueException if it is too large or has too many decimals
     * @throws NumberFormatException if it is no number
     */
    public static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }

    /**
     * The sum.
     *
     * @param other the other amount
     * @return this and the other together
     */
    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
