package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {
    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 11, Integer.MAX_VALUE})
    void refusesWhatIsOutOfItsRange(int limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limit.require(limit, 10, "apples"))
                .withMessage("1 to 10 apples are given at once, and " + limit + " were asked for.");
    }

    @Test
    void takesItsBounds() {
        assertThatCode(() -> Limit.require(1, 10, "apples")).doesNotThrowAnyException();
        assertThatCode(() -> Limit.require(10, 10, "apples")).doesNotThrowAnyException();
    }
}
