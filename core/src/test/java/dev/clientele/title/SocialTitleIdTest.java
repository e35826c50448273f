package dev.clientele.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocialTitleIdTest {
    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void refusesWhatIsNotPositive(long number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SocialTitleId(number))
                .withMessage("A social title's id is a positive number, and " + number + " is not.");
    }

    @Test
    void isOrderedByItsNumber() {
        assertThat(new SocialTitleId(9)).isLessThan(new SocialTitleId(10)).isGreaterThan(new SocialTitleId(1));
    }
}
