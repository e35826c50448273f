package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.group.Group;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupId;
import dev.clientele.group.GroupRemovalPlan;
import dev.clientele.group.GroupRepository;
import dev.clientele.group.GroupUse;
import dev.clientele.kernel.StalePlanException;
import dev.clientele.store.InMemoryStore;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleId;
import dev.clientele.title.SocialTitleRemovalPlan;
import dev.clientele.title.SocialTitleRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Somebody joins a group, or gets a title, after its removal was compared with the plan and before it is carried out. */
class RemovalRaceTest {
    private final InMemoryStore memory = new InMemoryStore();
    private final Clientele shop = Clientele.on(new BlindStore(memory));
    private final CustomerDraft ada = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");

    /** Sees nobody who is in a group or has a title before they are removed. */
    private static final class BlindStore extends ForwardingStore {
        BlindStore(InMemoryStore store) {
            super(store);
        }

        @Override
        public GroupRepository groups() {
            return new BlindGroups(super.groups());
        }

        @Override
        public SocialTitleRepository titles() {
            return new BlindTitles(super.titles());
        }
    }

    private record BlindGroups(GroupRepository groups) implements GroupRepository {
        @Override
        public GroupUse useOf(GroupId id) {
            return GroupUse.NONE;
        }

        @Override
        public GroupId nextId() {
            return groups.nextId();
        }

        @Override
        public void add(Group group) {
            groups.add(group);
        }

        @Override
        public Group update(Group group) {
            return groups.update(group);
        }

        @Override
        public Optional<Group> find(GroupId id) {
            return groups.find(id);
        }

        @Override
        public List<Group> all() {
            return groups.all();
        }

        @Override
        public Map<GroupId, Long> memberCounts() {
            return groups.memberCounts();
        }

        @Override
        public List<Group> among(Collection<GroupId> ids) {
            return groups.among(ids);
        }

        @Override
        public long memberCount(GroupId id) {
            return groups.memberCount(id);
        }

        @Override
        public GroupUse remove(GroupId id, long version, GroupId fallback, Instant at) {
            return groups.remove(id, version, fallback, at);
        }
    }

    private record BlindTitles(SocialTitleRepository titles) implements SocialTitleRepository {
        @Override
        public long useOf(SocialTitleId id) {
            return 0;
        }

        @Override
        public SocialTitleId nextId() {
            return titles.nextId();
        }

        @Override
        public void add(SocialTitle title) {
            titles.add(title);
        }

        @Override
        public SocialTitle update(SocialTitle title) {
            return titles.update(title);
        }

        @Override
        public Optional<SocialTitle> find(SocialTitleId id) {
            return titles.find(id);
        }

        @Override
        public List<SocialTitle> all() {
            return titles.all();
        }

        @Override
        public long remove(SocialTitleId id, long version, Instant at) {
            return titles.remove(id, version, at);
        }
    }

    @Test
    void undoesTheRemovalOfAGroupThatTouchesOthersThanPlanned() {
        GroupId vip = shop.groups().create(GroupDraft.of("VIP")).id();
        Customer stored = shop.customers().register(ada.withDefaultGroup(vip));
        GroupRemovalPlan plan = shop.groups().planRemoval(vip);

        assertThatExceptionOfType(StalePlanException.class)
                .isThrownBy(() -> shop.groups().remove(plan))
                .withMessageContainingAll(plan.text(), ":1:0:1");
        assertThat(shop.groups().find(vip)).isPresent();
        assertThat(shop.customers().get(stored.id())).isEqualTo(stored);
    }

    @Test
    void undoesTheRemovalOfATitleThatTouchesOthersThanPlanned() {
        SocialTitleId title = shop.titles().all().get(0).id();
        Customer stored = shop.customers().register(ada.withTitle(title));
        SocialTitleRemovalPlan plan = shop.titles().planRemoval(title);

        assertThatExceptionOfType(StalePlanException.class)
                .isThrownBy(() -> shop.titles().remove(plan))
                .withMessageContainingAll(plan.text(), "remove-title:" + title.value() + ":1:1");
        assertThat(shop.titles().find(title)).isPresent();
        assertThat(shop.customers().get(stored.id())).isEqualTo(stored);
    }

    @Test
    void removesWhatNobodyUses() {
        GroupId vip = shop.groups().create(GroupDraft.of("VIP")).id();
        SocialTitleId title = shop.titles().all().get(0).id();
        shop.groups().remove(shop.groups().planRemoval(vip));
        shop.titles().remove(shop.titles().planRemoval(title));

        assertThat(shop.groups().find(vip)).isEmpty();
        assertThat(shop.titles().find(title)).isEmpty();
    }
}
