package dev.clientele.examples.cli;

import dev.clientele.Groups;
import dev.clientele.examples.cli.Removal.Effect;
import dev.clientele.group.GroupId;
import dev.clientele.group.GroupRemovalPlan;
import dev.clientele.group.GroupUse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes a group. */
@Command(name = "remove", description = "Says what removing a group does to its members; with its plan, removes it.")
final class GroupRemoveCommand implements Callable<Integer> {
    private final Work work;

    @Parameters(paramLabel = "ID", converter = Converters.OfGroupId.class, description = "The group's id.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private GroupId id;

    @Mixin
    private final Confirmation confirmation = new Confirmation();

    GroupRemoveCommand(Work work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        return work.in(shop -> {
            String what = "group " + id.value();
            String name = GroupsCommand.required(id, shop).name().value();
            Groups groups = shop.clientele().groups();
            GroupRemovalPlan plan = groups.planRemoval(id);
            Optional<String> toConfirm = confirmation.orRemove(what, plan.text(), () -> groups.remove(plan));
            return new Removal(what, name, effects(plan.use()), plan.text(), toConfirm);
        });
    }

    private static List<Effect> effects(GroupUse use) {
        return List.of(
                new Effect("Members who lose it", "members", use.members()),
                new Effect("of them with another default group then", "newDefaults", use.newDefaults()),
                new Effect("of them with the built-in group Customer", "leftWithout", use.leftWithout()));
    }
}
