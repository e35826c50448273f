package dev.clientele;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.event.Event;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.BuiltInGroupException;
import dev.clientele.group.CategoryRef;
import dev.clientele.group.Group;
import dev.clientele.group.GroupAccess;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupField;
import dev.clientele.group.GroupId;
import dev.clientele.group.GroupName;
import dev.clientele.group.GroupNameTakenException;
import dev.clientele.group.GroupPricing;
import dev.clientele.group.GroupRemovalPlan;
import dev.clientele.group.GroupRepository;
import dev.clientele.group.GroupUse;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.Percentage;
import dev.clientele.kernel.Problem;
import dev.clientele.kernel.StalePlanException;
import dev.clientele.kernel.StaleVersionException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The shop's customer groups. Thread-safe; a use is one transaction. */
public final class Groups {
    private final Workplace workplace;
    private final GroupRepository groups;

    Groups(Workplace workplace) {
        this.workplace = workplace;
        this.groups = workplace.store().groups();
    }

    /**
     * All groups.
     *
     * @return in the order of their ids
     */
    public List<Group> all() {
        return workplace.transaction(groups::all);
    }

    /**
     * Finds a group.
     *
     * @param id its id
     * @return the group, if there is one
     */
    public Optional<Group> find(GroupId id) {
        return workplace.transaction(() -> groups.find(id));
    }

    /**
     * Finds a group by its name; case and accents do not count.
     *
     * @param name any text
     * @return the group, if there is one
     */
    public Optional<Group> named(String name) {
        if (GroupName.fault(name).isPresent()) {
            return Optional.empty();
        }
        String key = new GroupName(name).key();
        return all().stream().filter(group -> group.name().key().equals(key)).findFirst();
    }

    /**
     * One of the three groups that every shop has.
     *
     * @param which which one
     * @return the group, under the name that the shop gave it
     */
    public Group builtIn(BuiltInGroup which) {
        return BuiltIns.find(all(), which);
    }

    /**
     * Says everything that is wrong with a draft.
     *
     * @param draft what somebody filled in
     * @return the problems in the order of their paths; none if the draft is sound
     */
    public List<Problem> check(GroupDraft draft) {
        return workplace.validator().problems(draft, workplace.language());
    }

    /**
     * Makes a group.
     *
     * @param draft what somebody filled in
     * @return what is stored
     * @throws InvalidDraftException with everything that is wrong with the draft
     * @throws GroupNameTakenException if its name is taken
     */
    public Group create(GroupDraft draft) {
        require(draft);
        return workplace.transaction(() -> {
            Group group = Group.of(groups.nextId(), draft, workplace.now());
            groups.add(group);
            workplace.publish((by, at) -> new Event.GroupAdded(group.id(), by, at));
            return group;
        });
    }

    /**
     * Changes a group to what a draft says; a draft that changes nothing writes nothing. The built-in groups can be renamed too.
     *
     * @param read the snapshot that the draft was made from
     * @param draft the group as it shall be
     * @return what is stored now
     * @throws InvalidDraftException with everything that is wrong with the draft
     * @throws NotFoundException if there is no such group
     * @throws StaleVersionException if somebody else changed it meanwhile
     * @throws GroupNameTakenException if its name is taken
     */
    public Group edit(Group read, GroupDraft draft) {
        return edit(read.id(), read.version(), draft);
    }

    /**
     * Changes a group to what a draft says; for web forms, which carry the id and the version along.
     *
     * @param id which group
     * @param version the version that the form was filled from
     * @param draft the group as it shall be
     * @return what is stored now
     * @throws InvalidDraftException with everything that is wrong with the draft
     * @throws NotFoundException if there is no such group
     * @throws StaleVersionException if somebody else changed it meanwhile
     * @throws GroupNameTakenException if its name is taken
     */
    public Group edit(GroupId id, long version, GroupDraft draft) {
        require(draft);
        return workplace.transaction(() -> {
            Group stored = get(id);
            StaleVersionException.require("group", id.value(), version, stored.version());
            Group next = stored.edited(draft);
            return next.equals(stored) ? stored : written(stored, next);
        });
    }

    private Group written(Group stored, Group next) {
        Group written = groups.update(next);
        Set<GroupField> fields = GroupField.changed(stored, written);
        workplace.publish((by, at) -> new Event.GroupChanged(written.id(), fields, by, at));
        return written;
    }

    private Group get(GroupId id) {
        return groups.find(id).orElseThrow(() -> new NotFoundException("group", id.value()));
    }

    /**
     * How many members a group has.
     *
     * @param id the group
     * @return the number of customers, guests included; 0 if there is no such group
     */
    public long memberCount(GroupId id) {
        return workplace.transaction(() -> groups.memberCount(id));
    }

    /**
     * How many members each group has, counted at this moment: in a shop with a million customers it takes a moment.
     *
     * @return the number of customers, guests included, of every group that has any
     */
    public Map<GroupId, Long> memberCounts() {
        return workplace.transaction(groups::memberCounts);
    }

    /**
     * What a customer pays and sees: the pricing of the default group, and of no other.
     *
     * @param customer which customer
     * @return discounts and the display of prices
     * @throws NotFoundException if there is no such customer
     */
    public GroupPricing pricingFor(CustomerId customer) {
        return Attempts.whileGroupsGo(() -> workplace.transaction(
                () -> get(workplace.stored(customer).customer().membership().defaultGroup())
                        .pricing()));
    }

    /**
     * What somebody pays and sees who is not signed in: the pricing of the built-in group Visitor.
     *
     * @return discounts and the display of prices
     */
    public GroupPricing pricingForVisitors() {
        return workplace.transaction(() -> get(workplace.builtIns().visitor()).pricing());
    }

    /**
     * Which discount holds for a customer and a product's category.
     *
     * @param customer which customer
     * @param category the host's reference
     * @return that of the default group for the category if it has one, be it 0; else that of the default group
     * @throws NotFoundException if there is no such customer
     */
    public Percentage discountFor(CustomerId customer, CategoryRef category) {
        return pricingFor(customer).discountIn(category);
    }

    /**
     * Whether a customer may use what the host limits to some groups.
     *
     * @param customer which customer
     * @param access the groups it is limited to
     * @return true if the customer belongs to one of them, whether it is the default group or not, and is enabled
     * @throws NotFoundException if there is no such customer
     */
    public boolean mayUse(CustomerId customer, GroupAccess access) {
        Customer found = workplace.transaction(() -> workplace.stored(customer)).customer();
        return found.isEnabled() && access.admits(found.membership().groups());
    }

    /**
     * Whether somebody who is not signed in may use what the host limits to some groups.
     *
     * @param access the groups it is limited to
     * @return true if the built-in group Visitor is one of them
     */
    public boolean visitorMayUse(GroupAccess access) {
        return access.admits(Set.of(workplace.builtIns().visitor()));
    }

    /**
     * Says what removing a group will do, to be shown before it is confirmed with {@link #remove}.
     *
     * @param id which group
     * @return the plan
     * @throws NotFoundException if there is no such group
     * @throws BuiltInGroupException if it is one of the three groups that every shop has
     */
    public GroupRemovalPlan planRemoval(GroupId id) {
        return workplace.transaction(() -> {
            Group group = get(id);
            group.builtIn().ifPresent(which -> {
                throw new BuiltInGroupException(id, which);
            });
            return new GroupRemovalPlan(id, group.version(), groups.useOf(id));
        });
    }

    /**
     * Removes a group for good. Its members lose it: who is left with none gets the built-in group Customer; whose default
     * group it was gets the remaining one with the lowest id.
     *
     * @param plan what {@link #planRemoval} said
     * @throws StalePlanException if the group or whom it touches changed since; nothing is done then
     * @throws NotFoundException if the group is gone already
     */
    public void remove(GroupRemovalPlan plan) {
        try {
            workplace.transaction(() -> removed(plan));
        } catch (StaleVersionException meanwhile) {
            throw new StalePlanException(plan.text(), planRemoval(plan.group()).text());
        }
    }

    private GroupUse removed(GroupRemovalPlan plan) {
        plan.requireSameAs(planRemoval(plan.group()));
        GroupUse use =
                groups.remove(plan.group(), plan.version(), workplace.builtIns().customer(), workplace.now());
        plan.requireSameAs(new GroupRemovalPlan(plan.group(), plan.version(), use));
        workplace.publish((by, at) -> new Event.GroupRemoved(plan.group(), by, at));
        return use;
    }

    private void require(GroupDraft draft) {
        InvalidDraftException.requireNone("group", check(draft));
    }
}
