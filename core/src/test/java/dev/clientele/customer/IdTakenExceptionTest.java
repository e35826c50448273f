package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdTakenExceptionTest {
    @Test
    void saysWhichIdIsTakenWhereTheStoreCanTell() {
        assertThat(new IdTakenException(4_711))
                .hasMessage(
                        "The id 4711 belongs to another customer of this shop already. Add the customer without an id.");
        assertThat(new IdTakenException(0))
                .hasMessage("The id belongs to another customer of this shop already. Add the customer without an id.");
    }
}
