package dev.clientele.store;

import dev.clientele.account.Account;
import dev.clientele.account.CredentialRepository;
import dev.clientele.account.HashKind;
import dev.clientele.account.StoredPassword;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.password.PasswordHash;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The passwords of accounts in memory. */
final class MemoryCredentials implements CredentialRepository {
    private final MemoryTransactions transactions;

    MemoryCredentials(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Account> findByEmail(EmailAddress email) {
        return transactions.read(state -> state.byEmail(email).map(stored -> account(state, stored)));
    }

    /** One transaction at a time: nobody else changes anything. */
    @Override
    public Optional<Account> lock(CustomerId customer) {
        return find(customer);
    }

    @Override
    public Optional<Account> find(CustomerId customer) {
        return transactions.read(state -> Optional.ofNullable(state.customers.get(customer))
                .filter(stored -> !stored.customer().isGuest())
                .map(stored -> account(state, stored)));
    }

    private static Account account(MemoryState state, StoredCustomer stored) {
        Customer customer = stored.customer();
        return new Account(
                customer.id(), customer.isEnabled(), Optional.ofNullable(state.passwords.get(customer.id())));
    }

    @Override
    public void put(CustomerId customer, StoredPassword password) {
        transactions.write(state -> {
            state.requireCustomer(customer);
            state.passwords.put(customer, password);
        });
    }

    @Override
    public boolean remove(CustomerId customer) {
        return transactions.required(() -> {
            boolean found = transactions.read(state -> state.passwords.containsKey(customer));
            transactions.write(state -> state.passwords.remove(customer));
            return found;
        });
    }

    @Override
    public List<HashKind> kinds(int limit) {
        return transactions.read(state -> state.passwords.values().stream()
                .map(StoredPassword::hash)
                .collect(Collectors.groupingBy(PasswordHash::kind))
                .values()
                .stream()
                .map(alike -> new HashKind(alike.get(0), alike.size()))
                .sorted(Comparator.comparingLong(HashKind::count).reversed())
                .limit(limit)
                .toList());
    }
}
