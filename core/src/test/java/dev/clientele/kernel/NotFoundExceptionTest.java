package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotFoundExceptionTest {
    @Test
    void saysWhatWasLookedFor() {
        NotFoundException exception = new NotFoundException("social title", 12_345);

        assertThat(exception)
                .hasMessage(
                        "There is no social title 12345 in this shop. It may have been removed: read the list again.");
        assertThat(exception.kind()).isEqualTo("social title");
        assertThat(exception.id()).isEqualTo(12_345);
    }
}
