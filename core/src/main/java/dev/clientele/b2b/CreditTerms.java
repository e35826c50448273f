package dev.clientele.b2b;

import dev.clientele.kernel.Fault;
import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much a company may owe the shop, and for how long.
 *
 * <p>Zero days means that it pays at once. PrestaShop's database begins with 60 days and its form with 0; here it is 0.
 *
 * @param allowedOutstanding the most it may owe, zero or more, in the shop's currency
 * @param maxPaymentDays the most days it may take to pay, 0 to 3,650
 */
public record CreditTerms(Money allowedOutstanding, int maxPaymentDays) {
    /** The most days that can be granted: ten years. */
    public static final int MAX_PAYMENT_DAYS = 3_650;

    /** No credit: everything is paid at once. */
    public static final CreditTerms NONE = new CreditTerms(Money.ZERO, 0);

    /**
     * Checks both.
     *
     * @throws InvalidValueException if one is out of its range, see {@link #outstandingFault} and {@link #paymentDaysFault}
     */
    public CreditTerms {
        outstandingFault(allowedOutstanding.amount())
                .or(() -> paymentDaysFault(maxPaymentDays))
                .ifPresent(fault -> {
                    throw new InvalidValueException("set of credit terms", fault);
                });
    }

    /**
     * Which rule an amount breaks as the most that a company may owe.
     *
     * @param amount any amount
     * @return the broken rule; empty if the amount will do
     */
    public static Optional<Fault> outstandingFault(BigDecimal amount) {
        Optional<Fault> fault = Money.fault(amount).map(Fault.class::cast);
        return amount.signum() < 0 ? fault.or(() -> Optional.of(B2bFault.OUTSTANDING_NEGATIVE)) : fault;
    }

    /**
     * Which rule a number of days breaks.
     *
     * @param days any number
     * @return the broken rule; empty if the number will do
     */
    public static Optional<B2bFault> paymentDaysFault(int days) {
        boolean sound = days >= 0 && days <= MAX_PAYMENT_DAYS;
        return sound ? Optional.empty() : Optional.of(B2bFault.PAYMENT_DAYS_OUT_OF_RANGE);
    }
}
