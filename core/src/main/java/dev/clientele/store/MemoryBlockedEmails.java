package dev.clientele.store;

import dev.clientele.customer.BlockedEmail;
import dev.clientele.customer.BlockedEmailRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The addresses that may not register again, in memory. */
final class MemoryBlockedEmails implements BlockedEmailRepository {
    private final MemoryTransactions transactions;

    MemoryBlockedEmails(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(BlockedEmail email, Instant at) {
        transactions.write(state -> state.blocked.add(email));
    }

    @Override
    public boolean remove(BlockedEmail email) {
        return transactions.required(() -> {
            boolean blocked = transactions.read(state -> state.blocked.contains(email));
            transactions.write(state -> state.blocked.remove(email));
            return blocked;
        });
    }

    @Override
    public Set<BlockedEmail> among(Collection<BlockedEmail> emails) {
        return transactions.read(state -> {
            Set<BlockedEmail> found = new HashSet<>(emails);
            found.retainAll(state.blocked);
            return Set.copyOf(found);
        });
    }
}
