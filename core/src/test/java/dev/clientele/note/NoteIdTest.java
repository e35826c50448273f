package dev.clientele.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteIdTest {
    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void refusesWhatIsNotPositive(long number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoteId(number))
                .withMessage("A note's id is a positive number, and " + number + " is not.");
    }

    @Test
    void isOrderedByItsNumber() {
        assertThat(new NoteId(9)).isLessThan(new NoteId(10)).isGreaterThan(new NoteId(1));
    }
}
