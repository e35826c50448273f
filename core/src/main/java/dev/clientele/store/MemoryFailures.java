package dev.clientele.store;

import dev.clientele.account.FailureCount;
import dev.clientele.account.FailureRepository;
import dev.clientele.account.ThrottleSubject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Failures that are slowed down, in memory. */
final class MemoryFailures implements FailureRepository {
    private final MemoryTransactions transactions;

    MemoryFailures(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public FailureCount change(ThrottleSubject subject, UnaryOperator<FailureCount> change) {
        return transactions.required(() -> {
            FailureCount before = transactions.read(state -> state.failures.getOrDefault(subject, FailureCount.NONE));
            transactions.write(state ->
                    state.failures.put(subject, change.apply(state.failures.getOrDefault(subject, FailureCount.NONE))));
            return before;
        });
    }

    @Override
    public void remove(ThrottleSubject subject) {
        transactions.write(state -> state.failures.remove(subject));
    }

    @Override
    public int prune(Instant before, int limit) {
        return transactions.required(() -> {
            List<ThrottleSubject> old = transactions.read(state -> state.failures.entrySet().stream()
                    .filter(entry -> entry.getValue().since().isBefore(before))
                    .map(Map.Entry::getKey)
                    .limit(limit)
                    .toList());
            transactions.write(state -> old.forEach(state.failures::remove));
            return old.size();
        });
    }
}
