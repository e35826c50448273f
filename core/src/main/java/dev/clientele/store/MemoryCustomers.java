package dev.clientele.store;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.CustomerRepository;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.IdTakenException;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.StaleVersionException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/** Single customers in memory. */
final class MemoryCustomers implements CustomerRepository {
    private final MemoryTransactions transactions;
    private final AtomicLong sequence = new AtomicLong();

    MemoryCustomers(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public CustomerId nextId() {
        return new CustomerId(sequence.incrementAndGet());
    }

    void raiseIdsPast(CustomerId highest) {
        sequence.accumulateAndGet(highest.value(), Math::max);
    }

    @Override
    public void add(Customer customer) {
        add(new StoredCustomer(customer, CustomerActivity.NONE));
    }

    void add(StoredCustomer stored) {
        transactions.write(state -> {
            if (state.customers.containsKey(stored.customer().id())) {
                throw new IdTakenException(stored.customer().id().value());
            }
            state.put(stored, Optional.empty());
        });
    }

    @Override
    public Customer update(Customer customer, Instant at) {
        Customer written = Restore.written(customer, at);
        transactions.write(state -> {
            StoredCustomer before = at(state, customer.id(), customer.version());
            state.put(new StoredCustomer(written, before.activity()), Optional.of(before));
        });
        return written;
    }

    void update(StoredCustomer stored, boolean withSales, Instant at) {
        Customer customer = stored.customer();
        transactions.write(state -> {
            StoredCustomer before = at(state, customer.id(), customer.version());
            Money sales = (withSales ? stored : before).activity().sales();
            CustomerActivity activity =
                    before.activity().updatedTo(stored.activity()).withSales(sales);
            state.put(new StoredCustomer(Restore.written(customer, at), activity), Optional.of(before));
        });
    }

    @Override
    public void remove(CustomerId id, long version) {
        transactions.write(state -> {
            state.remove(at(state, id, version));
        });
    }

    @Override
    public void addSales(CustomerId id, Money amount) {
        changeSales(id, sales -> sales.plus(amount));
    }

    @Override
    public void setSales(CustomerId id, Money amount) {
        changeSales(id, sales -> amount);
    }

    private void changeSales(CustomerId id, UnaryOperator<Money> change) {
        transactions.write(state -> {
            StoredCustomer before = state.requireCustomer(id);
            Money next = change.apply(before.activity().sales());
            state.customers.put(
                    id, new StoredCustomer(before.customer(), before.activity().withSales(next)));
        });
    }

    private static StoredCustomer at(MemoryState state, CustomerId id, long version) {
        StoredCustomer found = state.requireCustomer(id);
        StaleVersionException.require(
                "customer", id.value(), version, found.customer().version());
        return found;
    }

    @Override
    public Optional<StoredCustomer> find(CustomerId id) {
        return transactions.read(state -> Optional.ofNullable(state.customers.get(id)));
    }

    @Override
    public Optional<StoredCustomer> findByEmail(EmailAddress email) {
        return transactions.read(state -> state.byEmail(email));
    }
}
