package dev.clientele.account;

import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.ClienteleException;

/** Thrown when a guest is to get a password: guests have no account. */
public final class GuestAccountException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /** Which guest. */
    private final long guest;

    /**
     * Makes the exception.
     *
     * @param guest which guest
     */
    public GuestAccountException(CustomerId guest) {
        super("Customer " + guest.value() + " is a guest and has no account, so there can be no password."
                + " Turn the guest into a customer first (customers().turnIntoCustomer).");
        this.guest = guest.value();
    }

    /** {@return which guest} */
    public CustomerId guest() {
        return new CustomerId(guest);
    }
}
