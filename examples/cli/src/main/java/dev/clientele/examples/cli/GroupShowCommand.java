package dev.clientele.examples.cli;

import dev.clientele.group.GroupId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** All of one group. */
@Command(name = "show", description = "Shows all of one group.")
final class GroupShowCommand implements Callable<Integer> {
    private final Work work;

    @Parameters(paramLabel = "ID", converter = Converters.OfGroupId.class, description = "The group's id.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private GroupId id;

    GroupShowCommand(Work work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        return work.in(shop -> GroupSheet.of(GroupsCommand.required(id, shop), shop));
    }
}
