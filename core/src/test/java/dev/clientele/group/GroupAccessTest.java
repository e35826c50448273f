package dev.clientele.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupAccessTest {
    private static final GroupId VIP = new GroupId(8);
    private static final GroupId TRADE = new GroupId(9);
    private static final GroupId OTHER = new GroupId(10);

    @Test
    void admitsWhoBelongsToOneOfTheGroups() {
        GroupAccess access = GroupAccess.limitedTo(VIP, TRADE, VIP);

        assertThat(access.admits(Set.of(OTHER, TRADE))).isTrue();
        assertThat(access.admits(List.of(VIP))).isTrue();
        assertThat(access.admits(Set.of(OTHER))).isFalse();
        assertThat(access.admits(Set.of())).isFalse();
    }

    @Test
    void admitsNobodyIfItIsLimitedToNoGroup() {
        assertThat(GroupAccess.limitedTo().admits(Set.of(VIP))).isFalse();
    }

    @Test
    void doesNotChangeWithTheSetItWasMadeFrom() {
        Set<GroupId> groups = new HashSet<>(Set.of(VIP));
        GroupAccess access = new GroupAccess(groups);
        groups.add(TRADE);

        assertThat(access.groups()).containsExactly(VIP).isUnmodifiable();
    }

    @Test
    void isTheSameInWhateverOrder() {
        assertThat(GroupAccess.limitedTo(VIP, TRADE)).isEqualTo(GroupAccess.limitedTo(TRADE, VIP));
    }
}
