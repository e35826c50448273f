package dev.clientele.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitIdTest {
    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void refusesWhatIsNotPositive(long number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VisitId(number))
                .withMessage("A visit's id is a positive number, and " + number + " is not.");
    }

    @Test
    void isOrderedByItsNumber() {
        assertThat(new VisitId(9)).isLessThan(new VisitId(10)).isGreaterThan(new VisitId(1));
    }
}
