package dev.clientele.examples.cli;

import dev.clientele.kernel.Money;
import java.math.BigDecimal;

/** Amounts as people read them. */
final class Amounts {
    private static final int USUAL_DECIMALS = 2;

    private Amounts() {}

    /** With two decimals, or more where they are not zero. */
    static String text(Money money) {
        BigDecimal amount = money.amount();
        return amount.scale() < USUAL_DECIMALS
                ? amount.setScale(USUAL_DECIMALS).toPlainString()
                : amount.toPlainString();
    }
}
