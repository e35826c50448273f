package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StaleVersionExceptionTest {
    @Test
    void saysWhatWasReadAndWhatIsStored() {
        StaleVersionException exception = new StaleVersionException("customer", 4_711, 3, 5);

        assertThat(exception)
                .hasMessage("The customer 4711 was changed meanwhile: version 3 was read, version 5 is stored."
                        + " Read it again and repeat the change.");
        assertThat(exception.id()).isEqualTo(4_711);
        assertThat(exception.expected()).isEqualTo(3);
        assertThat(exception.found()).isEqualTo(5);
    }
}
