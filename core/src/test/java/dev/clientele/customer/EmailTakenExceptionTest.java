package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmailTakenExceptionTest {
    @Test
    void saysWhoHasTheAddressWhereTheStoreCanTell() {
        EmailTakenException exception = new EmailTakenException(Optional.of(new CustomerId(4_711)));

        assertThat(exception)
                .hasMessage("The e-mail address belongs to customer 4711 of this shop already."
                        + " Edit that customer, or use another address.");
        assertThat(exception.holder()).contains(new CustomerId(4_711));
    }

    @Test
    void saysThatSomebodyHasIt() {
        EmailTakenException exception = new EmailTakenException(Optional.empty());

        assertThat(exception)
                .hasMessage("The e-mail address belongs to another customer of this shop already."
                        + " Edit that customer, or use another address.");
        assertThat(exception.holder()).isEmpty();
    }
}
