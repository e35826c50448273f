package dev.clientele.store;

import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.intake.BulkCustomers;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StaleVersionException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Many customers at once, in memory. */
final class MemoryBulk implements BulkCustomers {
    private final MemoryTransactions transactions;
    private final MemoryCustomers customers;

    MemoryBulk(MemoryTransactions transactions, MemoryCustomers customers) {
        this.transactions = transactions;
        this.customers = customers;
    }

    @Override
    public List<StoredCustomer> findByEmails(Collection<EmailAddress> emails) {
        return transactions.read(state -> emails.stream()
                .map(state::byEmail)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
    }

    @Override
    public List<StoredCustomer> findByIds(Collection<CustomerId> ids) {
        return transactions.read(state -> ids.stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable(state.customers.get(id)))
                .toList());
    }

    @Override
    public List<CustomerId> nextIds(int count) {
        return Stream.generate(customers::nextId).limit(count).toList();
    }

    @Override
    public void raiseIdsPast(CustomerId highest) {
        customers.raiseIdsPast(highest);
    }

    @Override
    public void addAll(List<StoredCustomer> added) {
        transactions.required(() -> {
            added.forEach(customers::add);
            return true;
        });
    }

    @Override
    public void updateAll(List<StoredCustomer> updated, Set<CustomerId> withSales, Instant at) {
        transactions.required(() -> {
            updated.forEach(stored ->
                    update(stored, withSales.contains(stored.customer().id()), at));
            return true;
        });
    }

    /** In bulk a customer who is gone counts as changed meanwhile. */
    private void update(StoredCustomer stored, boolean withSales, Instant at) {
        try {
            customers.update(stored, withSales, at);
        } catch (NotFoundException e) {
            if (!e.kind().equals("customer")) {
                throw e;
            }
            throw new StaleVersionException(
                    "customer", e.id(), stored.customer().version(), 0);
        }
    }
}
