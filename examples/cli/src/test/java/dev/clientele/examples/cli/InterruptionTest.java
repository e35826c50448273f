package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InterruptionTest {
    @Test
    void stopsTheWorkBetweenTwoSteps() {
        try (Interruption interruption = Interruption.expected()) {
            assertThatCode(interruption::check).doesNotThrowAnyException();

            interruption.want();

            assertThatThrownBy(interruption::check)
                    .isInstanceOf(CommandFailedException.class)
                    .hasMessage("The import was interrupted.");
        }
    }
}
