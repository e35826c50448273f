package dev.clientele.examples.cli;

import dev.clientele.group.Group;
import dev.clientele.group.GroupDraft;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A new group. */
@Command(name = "add", description = "Makes a group and shows it.")
final class GroupAddCommand implements Callable<Integer> {
    private final Work work;

    @Parameters(paramLabel = "NAME", description = "The group's name.")
    private String name = "";

    @Mixin
    private final GroupFields fields = new GroupFields();

    GroupAddCommand(Work work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        return work.in(shop -> {
            Group added = shop.clientele().groups().create(fields.applyTo(GroupDraft.of(name)));
            return GroupSheet.of(added, shop);
        });
    }
}
