package dev.clientele.b2b;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditTermsTest {
    @Test
    void grantNothingToBeginWith() {
        assertThat(CreditTerms.NONE).isEqualTo(new CreditTerms(Money.ZERO, 0));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.0000000001, 1", "999999999999999999.9999999999, 3650"})
    void grantAnAmountForSomeDays(Money amount, int days) {
        CreditTerms terms = new CreditTerms(amount, days);

        assertThat(terms.allowedOutstanding()).isEqualTo(amount);
        assertThat(terms.maxPaymentDays()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "-0.01, b2b.outstanding-negative",
        "-1E+18, amount.too-large",
        "1E+18, amount.too-large",
        "1E+999999999, amount.too-large",
        "0.00000000001, amount.too-precise",
        "-0.00000000001, amount.too-precise"
    })
    void grantNoOtherAmount(BigDecimal amount, String code) {
        assertThat(CreditTerms.outstandingFault(amount))
                .hasValueSatisfying(fault -> assertThat(fault.code()).isEqualTo(code));
    }

    @Test
    void grantNoNegativeAmount() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new CreditTerms(Money.of("-0.01"), 0))
                .withMessage("This is no valid set of credit terms (b2b.outstanding-negative)."
                        + " Check input with the draft's constraints first.");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3_651, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void grantNoOtherDays(int days) {
        assertThat(CreditTerms.paymentDaysFault(days)).contains(B2bFault.PAYMENT_DAYS_OUT_OF_RANGE);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new CreditTerms(Money.ZERO, days))
                .satisfies(e -> assertThat(e.code()).isEqualTo("b2b.payment-days-out-of-range"));
    }
}
