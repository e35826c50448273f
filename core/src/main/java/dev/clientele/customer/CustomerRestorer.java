package dev.clientele.customer;

import java.time.Instant;

/** Lets {@code dev.clientele.store} give stored customers back as snapshots; hosts make customers from drafts instead. */
public abstract class CustomerRestorer {
    /** For the one door in {@code dev.clientele.store}. */
    protected CustomerRestorer() {}

    /**
     * A customer as it was stored.
     *
     * @param state all that is stored of it
     * @return the snapshot
     */
    protected final Customer restoreCustomer(CustomerState state) {
        return new Customer(state);
    }

    /**
     * A customer as it stands in the store after it was written; nothing of it is hidden.
     *
     * @param customer the snapshot that was handed in
     * @param at when it was written; cut to milliseconds
     * @return the same, its version one higher
     */
    protected final Customer writtenCustomer(Customer customer, Instant at) {
        CustomerState state = new CustomerState(customer).written(customer.version() + 1, at);
        state.b2bHidden = false;
        return new Customer(state);
    }
}
