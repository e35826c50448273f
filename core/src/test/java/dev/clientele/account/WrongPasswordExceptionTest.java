package dev.clientele.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.customer.CustomerId;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongPasswordExceptionTest {
    private static final CustomerId ADA = new CustomerId(7);

    @Test
    void asksForThePresentPasswordAgain() {
        assertThat(new WrongPasswordException(ADA, Duration.ZERO))
                .hasMessage("The present password of customer 7 was not given, so it was not changed."
                        + " Ask for it again.")
                .returns(Duration.ZERO, WrongPasswordException::retryAfter);
    }

    @ParameterizedTest
    @CsvSource({"PT15S, 15", "PT15M, 900", "PT14.001S, 15", "PT0.001S, 1", "PT0.000000001S, 1"})
    void saysHowLongToWait(Duration wait, int seconds) {
        assertThat(new WrongPasswordException(ADA, wait))
                .hasMessage("The present password of customer 7 was not given, so it was not changed."
                        + " After too many attempts, the next one is looked at in " + seconds + " s.")
                .returns(wait, WrongPasswordException::retryAfter);
    }
}
