package dev.clientele.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupIdTest {
    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void refusesWhatIsNotPositive(long number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupId(number))
                .withMessage("A group's id is a positive number, and " + number + " is not.");
    }

    @Test
    void isOrderedByItsNumber() {
        assertThat(new GroupId(9)).isLessThan(new GroupId(10)).isGreaterThan(new GroupId(1));
    }
}
