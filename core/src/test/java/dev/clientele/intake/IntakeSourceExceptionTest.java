package dev.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntakeSourceExceptionTest {
    @Test
    void saysWhatIsWrongWhere() {
        IllegalStateException cause = new IllegalStateException("broken");
        IntakeSourceException exception =
                new IntakeSourceException("file.unterminated-quote", 12, "The quote never ends.", cause);

        assertThat(exception).hasMessage("The quote never ends.").hasCause(cause);
        assertThat(exception.code()).isEqualTo("file.unterminated-quote");
        assertThat(exception.line()).isEqualTo(12);
    }

    @Test
    void needsNoCause() {
        IntakeSourceException exception = new IntakeSourceException("file.empty", 0, "The file is empty.");

        assertThat(exception).hasMessage("The file is empty.").hasNoCause();
        assertThat(exception.code()).isEqualTo("file.empty");
        assertThat(exception.line()).isZero();
    }
}
