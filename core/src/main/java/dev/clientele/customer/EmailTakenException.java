package dev.clientele.customer;

import dev.clientele.kernel.ClienteleException;
import java.util.Optional;

/** Thrown when another customer of the shop has the same e-mail address; case does not count. */
public final class EmailTakenException extends ClienteleException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<CustomerId> holder;

    /**
     * Makes the exception.
     *
     * @param holder who has the address, where the store can tell
     */
    public EmailTakenException(Optional<CustomerId> holder) {
        super("The e-mail address belongs to "
                + holder.map(id -> "customer " + id.value()).orElse("another customer")
                + " of this shop already. Edit that customer, or use another address.");
        this.holder = holder;
    }

    /**
     * Who has the address.
     *
     * @return the customer, where the store can tell
     */
    public Optional<CustomerId> holder() {
        return holder;
    }
}
