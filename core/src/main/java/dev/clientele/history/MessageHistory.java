package dev.clientele.history;

import dev.clientele.customer.CustomerId;
import java.util.List;

/** The port to the messages that customers wrote to the shop; thread-safe. A host implements it over its own tables. */
@FunctionalInterface
public interface MessageHistory {
    /**
     * A customer's messages.
     *
     * @param customer whose
     * @param request which part of them
     * @return newest first; no more than were asked for
     */
    List<CustomerMessage> messages(CustomerId customer, HistoryRequest request);
}
