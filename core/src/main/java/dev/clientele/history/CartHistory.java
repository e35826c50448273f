package dev.clientele.history;

import dev.clientele.customer.CustomerId;
import java.util.List;

/** The port to the host's carts; thread-safe. A host implements it over its own tables. */
@FunctionalInterface
public interface CartHistory {
    /**
     * The carts that a customer has filled since the registration, ordered or not, with the one that is being filled just now.
     *
     * @param customer whose
     * @param request which part of them
     * @return newest first, with what is in them; no more than were asked for
     */
    List<Cart> carts(CustomerId customer, HistoryRequest request);
}
