package dev.clientele.intake;

import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.GroupRepository;
import dev.clientele.kernel.ClienteleException;
import dev.clientele.kernel.Transactions;
import dev.clientele.store.InMemoryStore;
import dev.clientele.title.SocialTitleRepository;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/** A store in which the next attempts to add customers fail as a test says. */
final class BusyStore implements IntakeStore, BulkCustomers {
    final Deque<ClienteleException> failures = new ArrayDeque<>();
    int attempts;

    private final InMemoryStore store;

    BusyStore(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Transactions transactions() {
        return store.transactions();
    }

    @Override
    public GroupRepository groups() {
        return store.groups();
    }

    @Override
    public SocialTitleRepository titles() {
        return store.titles();
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
        store.bulk().addAll(customers);
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
    }

    @Override
    public void updateAll(List<StoredCustomer> customers, Instant at) {
        store.bulk().updateAll(customers, at);
    }
}
