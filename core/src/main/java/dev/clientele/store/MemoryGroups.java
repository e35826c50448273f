package dev.clientele.store;

import dev.clientele.customer.Customer;
import dev.clientele.customer.GroupMembership;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.Group;
import dev.clientele.group.GroupId;
import dev.clientele.group.GroupNameTakenException;
import dev.clientele.group.GroupRepository;
import dev.clientele.group.GroupUse;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StaleVersionException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

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
            require(state, group.id(), group.version());
            put(state, written);
        });
        return written;
    }

    private static void require(MemoryState state, GroupId id, long version) {
        Group before = state.groups.get(id);
        if (before == null) {
            throw new NotFoundException("group", id.value());
        }
        StaleVersionException.require("group", id.value(), version, before.version());
    }

    @Override
    public List<Group> among(Collection<GroupId> ids) {
        return transactions.read(state -> state.groups.values().stream()
                .filter(group -> ids.contains(group.id()))
                .toList());
    }

    @Override
    public long memberCount(GroupId id) {
        return transactions.read(state -> (long) members(state, id).size());
    }

    @Override
    public Map<GroupId, Long> memberCounts() {
        return transactions.read(state -> state.customers.values().stream()
                .flatMap(stored -> stored.customer().membership().groups().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())));
    }

    @Override
    public GroupUse useOf(GroupId id) {
        return transactions.read(state -> {
            List<GroupMembership> memberships = members(state, id).stream()
                    .map(stored -> stored.customer().membership())
                    .toList();
            long alone =
                    memberships.stream().filter(m -> m.groups().size() == 1).count();
            long byDefault = memberships.stream()
                    .filter(m -> m.defaultGroup().equals(id))
                    .count();
            return new GroupUse(memberships.size(), byDefault - alone, alone);
        });
    }

    @Override
    public GroupUse remove(GroupId id, long version, GroupId fallback, Instant at) {
        GroupUse use = useOf(id);
        transactions.write(state -> {
            require(state, id, version);
            for (StoredCustomer member : members(state, id)) {
                Customer without = member.customer().without(id, fallback);
                state.put(new StoredCustomer(Restore.written(without, at), member.activity()), Optional.of(member));
            }
            state.groups.remove(id);
        });
        return use;
    }

    private static List<StoredCustomer> members(MemoryState state, GroupId id) {
        return state.customers.values().stream()
                .filter(stored -> stored.customer().membership().groups().contains(id))
                .toList();
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
