package dev.clientele.customer;

import dev.clientele.kernel.ClienteleException;

/** Thrown when a customer is to be added under an id that another one has. */
public final class IdTakenException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param id the id that is taken, where the store can tell; else 0
     */
    public IdTakenException(long id) {
        super("The id " + (id > 0 ? id + " " : "")
                + "belongs to another customer of this shop already. Add the customer without an id.");
    }
}
