package dev.clientele.store;

import dev.clientele.group.Group;
import dev.clientele.group.GroupId;
import dev.clientele.group.GroupNameTakenException;
import dev.clientele.group.GroupRepository;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StaleVersionException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Groups in memory. */
final class MemoryGroups implements GroupRepository {
    private final MemoryTransactions transactions;
    private final AtomicLong sequence = new AtomicLong();

    MemoryGroups(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public GroupId nextId() {
        return new GroupId(sequence.incrementAndGet());
    }

    @Override
    public void add(Group group) {
        transactions.write(state -> put(state, group));
    }

    @Override
    public Group update(Group group) {
        Group written = Restore.written(group);
        transactions.write(state -> {
            Group before = state.groups.get(group.id());
            if (before == null) {
                throw new NotFoundException("group", group.id().value());
            }
            if (before.version() != group.version()) {
                throw new StaleVersionException("group", group.id().value(), group.version(), before.version());
            }
            put(state, written);
        });
        return written;
    }

    private static void put(MemoryState state, Group group) {
        String key = group.name().key();
        if (state.groups.values().stream()
                .anyMatch(other -> other.name().key().equals(key) && !other.id().equals(group.id()))) {
            throw new GroupNameTakenException(group.name());
        }
        state.groups.put(group.id(), group);
    }

    @Override
    public Optional<Group> find(GroupId id) {
        return transactions.read(state -> Optional.ofNullable(state.groups.get(id)));
    }

    @Override
    public List<Group> all() {
        return transactions.read(state -> List.copyOf(state.groups.values()));
    }
}
