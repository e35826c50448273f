package dev.clientele;

import dev.clientele.customer.Customer;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.Group;
import dev.clientele.group.GroupId;
import java.util.List;
import java.util.Optional;

/** The ids of the groups that every shop has. */
record BuiltIns(GroupId visitor, GroupId guest, GroupId customer) {
    static BuiltIns of(List<Group> groups) {
        return new BuiltIns(
                find(groups, BuiltInGroup.VISITOR).id(),
                find(groups, BuiltInGroup.GUEST).id(),
                find(groups, BuiltInGroup.CUSTOMER).id());
    }

    static Group find(List<Group> groups, BuiltInGroup which) {
        return groups.stream()
                .filter(group -> group.builtIn().equals(Optional.of(which)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The shop has lost its built-in group " + which + "."));
    }

    GroupId of(Customer customer) {
        return customer.isGuest() ? guest : this.customer;
    }
}
