package dev.clientele.store;

import dev.clientele.customer.Customer;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleId;
import dev.clientele.title.SocialTitleRepository;
import dev.clientele.title.TitleNameTakenException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Social titles in memory. */
final class MemoryTitles implements SocialTitleRepository {
    private final MemoryTransactions transactions;
    private final AtomicLong sequence = new AtomicLong();

    MemoryTitles(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public SocialTitleId nextId() {
        return new SocialTitleId(sequence.incrementAndGet());
    }

    @Override
    public void add(SocialTitle title) {
        transactions.write(state -> put(state, title));
    }

    @Override
    public SocialTitle update(SocialTitle title) {
        SocialTitle written = Restore.written(title);
        transactions.write(state -> {
            require(state, title.id(), title.version());
            put(state, written);
        });
        return written;
    }

    private static void require(MemoryState state, SocialTitleId id, long version) {
        SocialTitle before = state.titles.get(id);
        if (before == null) {
            throw new NotFoundException("social title", id.value());
        }
        StaleVersionException.require("social title", id.value(), version, before.version());
    }

    @Override
    public long useOf(SocialTitleId id) {
        return transactions.read(state -> (long) owners(state, id).size());
    }

    @Override
    public long remove(SocialTitleId id, long version, Instant at) {
        long use = useOf(id);
        transactions.write(state -> {
            require(state, id, version);
            for (StoredCustomer owner : owners(state, id)) {
                Customer without = owner.customer().withoutTitle();
                state.put(new StoredCustomer(Restore.written(without, at), owner.activity()), Optional.of(owner));
            }
            state.titles.remove(id);
        });
        return use;
    }

    private static List<StoredCustomer> owners(MemoryState state, SocialTitleId id) {
        return state.customers.values().stream()
                .filter(stored -> stored.customer().title().equals(Optional.of(id)))
                .toList();
    }

    private static void put(MemoryState state, SocialTitle title) {
        String key = title.name().key();
        if (state.titles.values().stream()
                .anyMatch(other -> other.name().key().equals(key) && !other.id().equals(title.id()))) {
            throw new TitleNameTakenException(title.name());
        }
        state.titles.put(title.id(), title);
    }

    @Override
    public Optional<SocialTitle> find(SocialTitleId id) {
        return transactions.read(state -> Optional.ofNullable(state.titles.get(id)));
    }

    @Override
    public List<SocialTitle> all() {
        return transactions.read(state -> List.copyOf(state.titles.values()));
    }
}
