package dev.clientele.store;

import dev.clientele.customer.CustomerId;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.visit.Visit;
import dev.clientele.visit.VisitId;
import dev.clientele.visit.VisitRepository;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Visits in memory. */
final class MemoryVisits implements VisitRepository {
    private static final Comparator<Visit> OLDEST_FIRST =
            Comparator.comparing(Visit::start).thenComparing(Visit::id);

    private final MemoryTransactions transactions;
    private final AtomicLong sequence = new AtomicLong();

    MemoryVisits(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public VisitId nextId() {
        return new VisitId(sequence.incrementAndGet());
    }

    @Override
    public void add(Visit visit) {
        transactions.write(state -> {
            StoredCustomer customer = state.requireCustomer(visit.customer());
            state.visits.put(visit.id(), visit);
            state.customers.put(
                    visit.customer(),
                    new StoredCustomer(customer.customer(), customer.activity().visited(visit.start(), visit.ip())));
        });
    }

    @Override
    public Visit sawPage(VisitId id, Instant at) {
        return transactions.required(() -> {
            transactions.write(state -> state.visits.put(id, at(state, id).sawPage(at)));
            return transactions.read(state -> at(state, id));
        });
    }

    private static Visit at(MemoryState state, VisitId id) {
        return Optional.ofNullable(state.visits.get(id)).orElseThrow(() -> new NotFoundException("visit", id.value()));
    }

    @Override
    public Optional<Visit> find(VisitId id) {
        return transactions.read(state -> Optional.ofNullable(state.visits.get(id)));
    }

    @Override
    public List<Visit> of(CustomerId customer, int limit) {
        return transactions.read(state -> state.visits.values().stream()
                .filter(visit -> visit.customer().equals(customer))
                .sorted(OLDEST_FIRST.reversed())
                .limit(limit)
                .toList());
    }

    @Override
    public List<Visit> before(Visit last, int limit) {
        return transactions.read(state -> state.visits.values().stream()
                .filter(visit -> visit.customer().equals(last.customer()) && OLDEST_FIRST.compare(visit, last) < 0)
                .sorted(OLDEST_FIRST.reversed())
                .limit(limit)
                .toList());
    }

    @Override
    public List<Visit> begunBefore(Instant end, int limit) {
        return transactions.read(state -> state.visits.values().stream()
                .filter(visit -> visit.start().isBefore(end))
                .sorted(OLDEST_FIRST)
                .limit(limit)
                .toList());
    }

    @Override
    public long remove(List<Visit> visits) {
        return transactions.required(() -> {
            int before = transactions.read(state -> state.visits.size());
            transactions.write(state -> remove(state, visits));
            return (long) before - transactions.read(state -> state.visits.size());
        });
    }

    private static void remove(MemoryState state, List<Visit> visits) {
        Set<CustomerId> visitors = visits.stream().map(Visit::customer).collect(Collectors.toSet());
        visits.forEach(visit -> state.visits.remove(visit.id()));
        state.visits.values().forEach(visit -> visitors.remove(visit.customer()));
        visitors.forEach(visitor -> state.customers.computeIfPresent(
                visitor,
                (id, stored) ->
                        new StoredCustomer(stored.customer(), stored.activity().withoutIp())));
    }
}
