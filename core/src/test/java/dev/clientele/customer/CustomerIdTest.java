package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerIdTest {
    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void refusesWhatIsNotPositive(long number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CustomerId(number))
                .withMessage("A customer's id is a positive number, and " + number + " is not.");
    }

    @Test
    void isOrderedByItsNumber() {
        assertThat(new CustomerId(9)).isLessThan(new CustomerId(10)).isGreaterThan(new CustomerId(1));
        assertThat(new CustomerId(Long.MAX_VALUE)).isEqualByComparingTo(new CustomerId(Long.MAX_VALUE));
    }

    @Test
    void canBeForcedUpToABillionThousands() {
        assertThat(CustomerId.MAX_FORCED).isEqualTo(1_000_000_000_000L);
    }
}
