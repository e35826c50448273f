package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.BuiltInGroupException;
import dev.clientele.group.Group;
import dev.clientele.group.GroupId;
import dev.clientele.group.GroupRemovalPlan;
import dev.clientele.group.GroupUse;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StalePlanException;
import dev.clientele.kernel.StaleVersionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Removing groups; nobody is ever left without one. */
public interface GroupRemovalContract extends StoreFixture {
    private static GroupId customerGroup(Clientele shop) {
        return shop.groups().builtIn(BuiltInGroup.CUSTOMER).id();
    }

    private static Customer member(Clientele shop, String first, GroupId preferred, GroupId... others) {
        CustomerDraft draft = CustomerDraft.of(first, "Member", first + "@example.com");
        List<GroupId> groups = new ArrayList<>(List.of(others));
        groups.add(preferred);
        return shop.customers().register(draft.inGroups(Set.copyOf(groups)).withDefaultGroup(preferred));
    }

    /** If this fails, check who gets which group, and that every member counts as written. */
    @Test
    default void removal1LeavesNobodyWithoutAGroup() {
        Clientele shop = shop();
        GroupId vip = Samples.group(shop, "VIP").id();
        GroupId press = Samples.group(shop, "Press").id();
        GroupId staff = Samples.group(shop, "Staff").id();
        Customer alone = member(shop, "Alone", vip);
        Customer byDefault = member(shop, "Default", vip, staff, press);
        Customer beside = member(shop, "Beside", press, vip);
        Customer other = member(shop, "Other", press);
        Customer guest = shop.customers().addGuest(Samples.ada().inGroups(Set.of(vip)));

        GroupRemovalPlan plan = shop.groups().planRemoval(vip);
        shop.groups().remove(GroupRemovalPlan.parse(plan.text()));

        assertThat(plan.use()).isEqualTo(new GroupUse(4, 1, 2));
        assertThat(shop.groups().find(vip)).isEmpty();
        assertThat(shop.customers().get(alone.id()))
                .isEqualTo(shop.customers().get(alone.id()).without(vip, customerGroup(shop)))
                .satisfies(left -> assertThat(left.membership().groups()).containsExactly(customerGroup(shop)))
                .satisfies(left -> assertThat(left.version()).isEqualTo(2))
                .satisfies(left -> assertThat(left.updated()).isEqualTo(NOW_KEPT));
        assertThat(shop.customers().get(guest.id()).membership().groups()).containsExactly(customerGroup(shop));
        assertThat(shop.customers().get(byDefault.id()).membership().defaultGroup())
                .isEqualTo(press);
        assertThat(shop.customers().get(byDefault.id()).membership().groups()).containsExactly(press, staff);
        assertThat(shop.customers().get(beside.id()).membership().groups()).containsExactly(press);
        assertThat(shop.customers().get(beside.id()).version()).isEqualTo(2);
        assertThat(shop.customers().get(other.id())).isEqualTo(other);
        assertThat(shop.groups().memberCounts()).isEqualTo(Map.of(customerGroup(shop), 2L, press, 3L, staff, 1L));
        assertThat(shop.groups().memberCount(vip)).isZero();
    }

    /** If this fails, check that a removed customer's membership is gone, and that counting counts everybody. */
    @Test
    default void removal2CountsMembers() {
        Clientele shop = shop();
        GroupId vip = Samples.group(shop, "VIP").id();
        Customer ada = member(shop, "Ada", vip, customerGroup(shop));
        member(shop, "Eve", customerGroup(shop));

        assertThat(shop.groups().memberCount(vip)).isEqualTo(1);
        assertThat(shop.groups().memberCount(customerGroup(shop))).isEqualTo(2);
        shop.customers().remove(shop.customers().planRemoval(ada.id()));
        assertThat(shop.groups().memberCounts()).isEqualTo(Map.of(customerGroup(shop), 1L));
    }

    /** If this fails, check that a plan is compared with what would happen now. */
    @Test
    default void removal3RefusesAPlanThatIsOutOfDate() {
        Clientele shop = shop();
        Group vip = Samples.group(shop, "VIP");
        GroupRemovalPlan empty = shop.groups().planRemoval(vip.id());
        Customer ada = member(shop, "Ada", vip.id());

        assertThatThrownBy(() -> shop.groups().remove(empty))
                .isInstanceOf(StalePlanException.class)
                .hasMessageContaining("it was " + empty.text() + " and would be "
                        + shop.groups().planRemoval(vip.id()).text());
        GroupRemovalPlan plan = shop.groups().planRemoval(vip.id());
        shop.groups().edit(vip, vip.draft().withDescription("Changed"));
        assertThatThrownBy(() -> shop.groups().remove(plan)).isInstanceOf(StalePlanException.class);
        assertThat(shop.customers().get(ada.id())).isEqualTo(ada);
    }

    /** If this fails, check that the built-in groups stay, and the errors for a group that is gone. */
    @Test
    default void removal4RefusesGroupsThatAreNotToBeRemoved() {
        Clientele shop = shop();
        for (BuiltInGroup which : BuiltInGroup.values()) {
            GroupId id = shop.groups().builtIn(which).id();
            assertThatThrownBy(() -> shop.groups().planRemoval(id)).isInstanceOf(BuiltInGroupException.class);
            GroupRemovalPlan forged = new GroupRemovalPlan(id, 1, GroupUse.NONE);
            assertThatThrownBy(() -> shop.groups().remove(forged)).isInstanceOf(BuiltInGroupException.class);
        }
        GroupRemovalPlan plan =
                shop.groups().planRemoval(Samples.group(shop, "VIP").id());
        shop.groups().remove(plan);
        assertThatThrownBy(() -> shop.groups().remove(plan)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> store().groups().remove(plan.group(), 1, customerGroup(shop), NOW))
                .isInstanceOf(NotFoundException.class);
        GroupId press = Samples.group(shop, "Press").id();
        assertThatThrownBy(() -> store().groups().remove(press, 2, customerGroup(shop), NOW))
                .isInstanceOf(StaleVersionException.class);
        assertThat(shop.groups().find(press)).isPresent();
    }

    /**
     * If this fails, check that a membership cannot be written beside the removal of its group: the writer must lock what it
     * refers to where the database's foreign keys do not.
     */
    @Test
    default void removal5LeavesNobodyInAGroupThatIsGone() throws InterruptedException {
        Clientele shop = shop();
        List<CustomerId> ids = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ids.add(member(shop, "M" + "abcd".charAt(i), customerGroup(shop)).id());
        }
        for (int round = 0; round < 10; round++) {
            GroupId vip = Samples.group(shop, "VIP" + round).id();
            Race.of(5, i -> {
                if (i == 4) {
                    removeInTheEnd(shop, vip);
                } else if (i % 2 == 0) {
                    shop.customers().preferGroup(ids.get(i), vip);
                } else {
                    shop.customers().join(ids.get(i), vip);
                }
                return i;
            });

            assertThat(shop.groups().find(vip)).isEmpty();
            for (CustomerId id : ids) {
                Customer found = shop.customers().get(id);
                assertThat(found.membership().groups()).doesNotContain(vip).isNotEmpty();
                assertThat(shop.groups().find(found.membership().defaultGroup()))
                        .isPresent();
            }
            assertThat(shop.groups().memberCounts()).doesNotContainKey(vip);
        }
    }

    /** If this fails, check that an edit which comes between the plan and the lock is told as a plan out of date. */
    @Test
    default void removal6IsToldOfEditsAsAPlanOutOfDate() throws InterruptedException {
        Clientele shop = shop();
        for (int round = 0; round < 10; round++) {
            Group vip = Samples.group(shop, "VIP" + round);
            GroupRemovalPlan plan = shop.groups().planRemoval(vip.id());
            List<Race.Finish<Boolean>> finishes = Race.of(2, i -> {
                if (i == 0) {
                    shop.groups().remove(plan);
                } else {
                    shop.groups().edit(vip, vip.draft().withDescription("changed"));
                }
                return true;
            });

            assertThat(finishes).filteredOn(Race.Finish::won).hasSize(1);
            if (!finishes.get(0).won()) {
                assertThat(finishes.get(0).thrown()).isInstanceOf(StalePlanException.class);
            } else {
                assertThat(finishes.get(1).thrown()).isInstanceOf(NotFoundException.class);
            }
        }
    }

    /** If this fails, check that a price is looked up again when the default group goes at that moment. */
    @Test
    default void removal7LeavesNobodyWithoutAPrice() throws InterruptedException {
        Clientele shop = shop();
        Customer ada = member(shop, "Ada", customerGroup(shop));
        for (int round = 0; round < 10; round++) {
            GroupId vip = Samples.group(shop, "VIP" + round).id();
            shop.customers().preferGroup(ada.id(), vip);

            assertThat(Race.of(3, i -> {
                        if (i == 0) {
                            shop.groups().remove(shop.groups().planRemoval(vip));
                        }
                        return shop.groups().pricingFor(ada.id());
                    }))
                    .allMatch(Race.Finish::won);
        }
    }

    private static void removeInTheEnd(Clientele shop, GroupId group) {
        while (true) {
            try {
                shop.groups().remove(shop.groups().planRemoval(group));
                return;
            } catch (StalePlanException somebodyJoined) {
                Thread.onSpinWait();
            }
        }
    }
}
