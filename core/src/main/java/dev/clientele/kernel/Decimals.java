package dev.clientele.kernel;

import java.math.BigDecimal;

/** Decimal numbers that come from outside, before anything is computed with them. */
final class Decimals {
    /** About 1,200 digits: what has more is no amount, whatever its zeros. */
    private static final int MAX_BITS = 4_096;

    private Decimals() {}

    /** Whether a number has so many digits that stripping their zeros would take long. */
    static boolean isEndless(BigDecimal number) {
        return number.unscaledValue().bitLength() > MAX_BITS;
    }

    /** A number as it is kept: without zeros at its end, and not in tens or hundreds. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether a number has more decimals, zeros at its end aside. */
    static boolean hasMoreDecimalsThan(int most, BigDecimal number) {
        return number.signum() != 0
                && (isEndless(number) || number.stripTrailingZeros().scale() > most);
    }
}
