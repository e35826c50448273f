package dev.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntakeSourceTest {
    @Test
    void needSayNothingOfItsColumnsAndItsEnd() {
        try (IntakeSource source = new Source()) {
            assertThat(source.columnOf("email")).isEmpty();
            assertThat(source.charset()).isEmpty();
            assertThat(source.unknownColumns()).isEmpty();
            assertThat(source.progress()).isEmpty();
        }
    }
}
