package dev.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeRowTest {
    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void standsOnALine(long line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntakeRow.Accepted(line, new IntakeCustomer()))
                .withMessage("A row stands on line 1 or later, and not on line " + line + ".");
        assertThatIllegalArgumentException().isThrownBy(() -> new IntakeRow.Rejected(line, List.of()));
    }

    @Test
    void canStandOnTheFirst() {
        assertThat(new IntakeRow.Rejected(1, List.of()).line()).isEqualTo(1);
    }
}
