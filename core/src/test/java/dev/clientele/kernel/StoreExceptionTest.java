package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoreExceptionTest {
    @Test
    void keepsItsCause() {
        IllegalStateException cause = new IllegalStateException("away");

        assertThat(new StoreException("The database is away.", cause))
                .isInstanceOf(ClienteleException.class)
                .hasMessage("The database is away.")
                .hasCause(cause);
        assertThat(new StoreException("The database is away."))
                .hasMessage("The database is away.")
                .hasNoCause();
    }
}
