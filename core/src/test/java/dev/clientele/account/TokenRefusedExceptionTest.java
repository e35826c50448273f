package dev.clientele.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenRefusedExceptionTest {
    @Test
    void saysWhatToDoAndNotWhy() {
        assertThat(new TokenRefusedException())
                .hasMessage("The link is not good, or no longer. Let the customer ask for a new one.");
    }
}
