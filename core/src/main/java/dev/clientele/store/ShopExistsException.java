package dev.clientele.store;

import dev.clientele.kernel.ClienteleException;

/** Thrown when a shop is set up a second time. */
public final class ShopExistsException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /** Makes the exception. */
    public ShopExistsException() {
        super("This shop is set up already. Read its record instead.");
    }
}
