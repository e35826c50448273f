package dev.clientele.history;

import dev.clientele.customer.Customer;
import java.time.Instant;
import java.util.List;

/** The port to the host's vouchers and price rules; thread-safe. A host implements it over its own tables. */
@FunctionalInterface
public interface VoucherHistory {
    /**
     * What would make a customer's next order cheaper: vouchers and price rules that are valid and not used up.
     *
     * @param customer whose; the groups decide which rules hold
     * @param now the moment at which they are to be valid, in whole milliseconds
     * @param request which part of them
     * @return in an order of the host's; no more than were asked for
     */
    List<Voucher> usable(Customer customer, Instant now, HistoryRequest request);
}
