package dev.clientele.intake;

import dev.clientele.ForwardingStore;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.kernel.ClienteleException;
import dev.clientele.store.InMemoryStore;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** A store in which the next attempts to add customers fail as a test says. */
final class BusyStore extends ForwardingStore implements BulkCustomers {
    final Deque<ClienteleException> failures = new ArrayDeque<>();
    int attempts;

    /** What somebody else does while customers are added for the first time. */
    Runnable meanwhile = () -> {};

    private final InMemoryStore store;

    BusyStore(InMemoryStore store) {
        super(store);
        this.store = store;
    }

    @Override
    public BulkCustomers bulk() {
        return this;
    }

    @Override
    public List<StoredCustomer> findByEmails(Collection<EmailAddress> emails) {
        return store.bulk().findByEmails(emails);
    }

    @Override
    public List<StoredCustomer> findByIds(Collection<CustomerId> ids) {
        return store.bulk().findByIds(ids);
    }

    @Override
    public List<CustomerId> nextIds(int count) {
        return store.bulk().nextIds(count);
    }

    @Override
    public void raiseIdsPast(CustomerId highest) {
        store.bulk().raiseIdsPast(highest);
    }

    @Override
    public void addAll(List<StoredCustomer> customers) {
        attempts++;
        if (attempts == 1) {
            meanwhile.run();
        }
        store.bulk().addAll(customers);
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
    }

    @Override
    public void updateAll(List<StoredCustomer> customers, Set<CustomerId> withSales, Instant at) {
        store.bulk().updateAll(customers, withSales, at);
    }
}
