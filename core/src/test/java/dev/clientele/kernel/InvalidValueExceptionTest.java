package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {
    @Test
    void namesTheTypeAndTheBrokenRule() {
        InvalidValueException exception = new InvalidValueException("description", TextFault.TOO_LONG);

        assertThat(exception)
                .hasMessage(
                        "This is no valid description (text.too-long). Check input with the draft's constraints first.");
        assertThat(exception.code()).isEqualTo("text.too-long");
    }
}
