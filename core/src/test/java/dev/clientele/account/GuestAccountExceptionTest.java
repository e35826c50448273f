package dev.clientele.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.customer.CustomerId;
import org.junit.jupiter.api.Test;

class GuestAccountExceptionTest {
    @Test
    void saysWhichGuestAndWhatToDo() {
        assertThat(new GuestAccountException(new CustomerId(7)))
                .hasMessage("Customer 7 is a guest and has no account, so there can be no password."
                        + " Turn the guest into a customer first (customers().turnIntoCustomer).")
                .returns(new CustomerId(7), GuestAccountException::guest);
    }
}
