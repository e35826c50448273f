package dev.clientele.store;

import dev.clientele.customer.CustomerId;
import dev.clientele.privacy.PrivacyLog;
import dev.clientele.privacy.PrivacyLogEntry;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The log of exports and erasures in memory. */
final class MemoryPrivacyLog implements PrivacyLog {
    private final MemoryTransactions transactions;
    private final AtomicLong sequence = new AtomicLong();

    MemoryPrivacyLog(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public long nextNumber() {
        return sequence.incrementAndGet();
    }

    @Override
    public void add(PrivacyLogEntry entry) {
        transactions.write(state -> state.privacyLog.put(entry.number(), entry));
    }

    @Override
    public List<PrivacyLogEntry> of(CustomerId customer, int limit) {
        return transactions.read(state -> state.privacyLog.descendingMap().values().stream()
                .filter(entry -> entry.customer().equals(customer))
                .limit(limit)
                .toList());
    }

    @Override
    public List<PrivacyLogEntry> entries(Optional<Long> before, int limit) {
        return transactions.read(state -> {
            NavigableMap<Long, PrivacyLogEntry> asked =
                    before.map(end -> state.privacyLog.headMap(end, false)).orElse(state.privacyLog);
            return asked.descendingMap().values().stream().limit(limit).toList();
        });
    }
}
