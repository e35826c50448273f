package dev.clientele.store;

import dev.clientele.consent.ConsentChange;
import dev.clientele.customer.ConsentHistory;
import dev.clientele.customer.CustomerId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The history of permissions in memory. */
final class MemoryConsents implements ConsentHistory {
    private final MemoryTransactions transactions;

    MemoryConsents(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void append(List<Entry> entries) {
        transactions.write(state -> entries.forEach(entry -> append(state, entry)));
    }

    /** The list that is there belongs to older states as well. */
    private static void append(MemoryState state, Entry entry) {
        List<ConsentChange> next = new ArrayList<>(state.consents.getOrDefault(entry.customer(), List.of()));
        next.add(entry.change());
        state.consents.put(entry.customer(), List.copyOf(next));
    }

    @Override
    public List<ConsentChange> of(CustomerId customer, int limit) {
        List<ConsentChange> newestFirst =
                new ArrayList<>(transactions.read(state -> state.consents.getOrDefault(customer, List.of())));
        Collections.reverse(newestFirst);
        return newestFirst.stream().limit(limit).toList();
    }

    @Override
    public List<ConsentChange> fromTheBeginning(CustomerId customer, int skip, int limit) {
        return transactions.read(state -> state.consents.getOrDefault(customer, List.of()).stream()
                .skip(skip)
                .limit(limit)
                .toList());
    }
}
