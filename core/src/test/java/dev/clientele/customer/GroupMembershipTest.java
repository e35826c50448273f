package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.clientele.group.GroupId;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GroupMembershipTest {
    private static final GroupId ONE = new GroupId(1);
    private static final GroupId TWO = new GroupId(2);
    private static final GroupId TEN = new GroupId(10);

    @Provide
    Arbitrary<GroupId> groups() {
        return Arbitraries.longs().between(1, 6).map(GroupId::new);
    }

    @Provide
    Arbitrary<GroupMembership> memberships() {
        return Combinators.combine(groups().set().ofMaxSize(4), groups()).as((all, preferred) -> {
            Set<GroupId> joined = new HashSet<>(all);
            joined.add(preferred);
            return new GroupMembership(joined, preferred);
        });
    }

    @Property(tries = 300)
    void joinsAGroup(@ForAll("memberships") GroupMembership membership, @ForAll("groups") GroupId group) {
        GroupMembership joined = membership.join(group);

        Set<GroupId> expected = new HashSet<>(membership.groups());
        expected.add(group);
        assertThat(joined.groups()).isEqualTo(expected);
        assertThat(joined.defaultGroup()).isEqualTo(membership.defaultGroup());
    }

    @Property(tries = 300)
    void leavesEveryGroupButTheDefaultOne(
            @ForAll("memberships") GroupMembership membership, @ForAll("groups") GroupId group) {
        if (group.equals(membership.defaultGroup())) {
            assertThatExceptionOfType(DefaultGroupException.class)
                    .isThrownBy(() -> membership.leave(group))
                    .withMessage("Group " + group.value()
                            + " is the customer's default group. Let the customer prefer another group first.");
        } else {
            assertThat(membership.leave(group).groups()).doesNotContain(group);
            assertThat(membership.leave(group).join(group)).isEqualTo(membership.join(group));
        }
    }

    @Property(tries = 300)
    void prefersAGroupAndJoinsIt(@ForAll("memberships") GroupMembership membership, @ForAll("groups") GroupId group) {
        GroupMembership preferring = membership.prefer(group);

        assertThat(preferring.defaultGroup()).isEqualTo(group);
        assertThat(preferring.groups()).isEqualTo(membership.join(group).groups());
    }

    @Property(tries = 300)
    void losesAGroupThatIsRemoved(@ForAll("memberships") GroupMembership membership, @ForAll("groups") GroupId group) {
        GroupMembership next = membership.without(group, TEN);

        Set<GroupId> remaining = new TreeSet<>(membership.groups());
        remaining.remove(group);
        assertThat(next.groups()).isEqualTo(remaining.isEmpty() ? Set.of(TEN) : remaining);
        GroupId lowest = Collections.min(next.groups());
        assertThat(next.defaultGroup())
                .isEqualTo(membership.defaultGroup().equals(group) ? lowest : membership.defaultGroup());
    }

    @Test
    void keepsGroupsInTheOrderOfTheirIds() {
        assertThat(new GroupMembership(Set.of(TEN, ONE, TWO), TEN).groups()).containsExactly(ONE, TWO, TEN);
    }

    @Test
    void refusesADefaultGroupThatIsNoneOfTheGroups() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupMembership(Set.of(ONE), TWO))
                .withMessage("The default group 2 is none of the customer's groups. Let the customer join it first.");
        assertThatIllegalArgumentException().isThrownBy(() -> new GroupMembership(Set.of(), TWO));
    }

    @Test
    void makesAnOnlyGroupTheDefault() {
        assertThat(GroupMembership.of(TWO)).isEqualTo(new GroupMembership(Set.of(TWO), TWO));
    }

    @Test
    void doesNotChangeWithTheSetItWasMadeFrom() {
        Set<GroupId> groups = new HashSet<>(Set.of(ONE));
        GroupMembership membership = new GroupMembership(groups, ONE);
        groups.add(TWO);

        assertThat(membership.groups()).containsExactly(ONE);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> membership.groups().add(TWO));
    }
}
