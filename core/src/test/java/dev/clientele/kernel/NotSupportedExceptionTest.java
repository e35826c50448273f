package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotSupportedExceptionTest {
    @Test
    void namesTheCapabilityAndTheStore() {
        assertThat(new NotSupportedException("bulk intake", NotSupportedExceptionTest.class))
                .hasMessage("The store NotSupportedExceptionTest does not support bulk intake."
                        + " Use a store that does, or do without this operation.");
    }
}
