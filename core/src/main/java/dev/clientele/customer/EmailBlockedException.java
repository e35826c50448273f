package dev.clientele.customer;

import dev.clientele.kernel.ClienteleException;

/** Thrown when an e-mail address is to register that was kept from it when its customer was removed. */
public final class EmailBlockedException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /** Makes the exception. */
    public EmailBlockedException() {
        super("This e-mail address may not register in this shop again: it was blocked when its customer was removed."
                + " Staff can let it in with unblock.");
    }
}
