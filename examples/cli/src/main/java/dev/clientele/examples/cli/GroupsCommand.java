package dev.clientele.examples.cli;

import dev.clientele.group.Group;
import dev.clientele.group.GroupId;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The shop's groups, and what can be done with them. */
@Command(
        name = "groups",
        description = "Lists the groups; subcommands show and change them.",
        synopsisSubcommandLabel = "[COMMAND]",
        commandListHeading = "%nCommands:%n")
final class GroupsCommand implements Callable<Integer> {
    @Mixin
    private final Work work;

    private GroupsCommand(Shell shell) {
        this.work = new Work(shell);
    }

    static CommandLine with(Shell shell) {
        GroupsCommand groups = new GroupsCommand(shell);
        return new CommandLine(groups)
                .addSubcommand(new GroupShowCommand(groups.work))
                .addSubcommand(new GroupAddCommand(groups.work))
                .addSubcommand(new GroupEditCommand(groups.work))
                .addSubcommand(new GroupRemoveCommand(groups.work));
    }

    @Override
    public Integer call() {
        return work.in(shop -> new GroupList(
                shop.clientele().groups().all(), shop.clientele().groups().memberCounts(), shop.zone()));
    }

    /** A group that must be there. */
    static Group required(GroupId id, OpenShop shop) {
        return shop.clientele().groups().find(id).orElseThrow(() -> nothing(id, shop));
    }

    private static CommandFailedException nothing(GroupId id, OpenShop shop) {
        String there = shop.clientele().groups().all().stream()
                .map(group -> group.id().value() + " " + group.name().value())
                .collect(Collectors.joining(", "));
        return new CommandFailedException("This shop has no group " + id.value() + " (only " + there + ").");
    }
}
