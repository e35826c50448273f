package dev.clientele.examples.cli;

import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleId;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The shop's social titles, and what can be done with them. */
@Command(
        name = "titles",
        description = "Lists the social titles; subcommands change them.",
        synopsisSubcommandLabel = "[COMMAND]",
        commandListHeading = "%nCommands:%n")
final class TitlesCommand implements Callable<Integer> {
    @Mixin
    private final Work work;

    private TitlesCommand(Shell shell) {
        this.work = new Work(shell);
    }

    static CommandLine with(Shell shell) {
        TitlesCommand titles = new TitlesCommand(shell);
        return new CommandLine(titles)
                .addSubcommand(new TitleAddCommand(titles.work))
                .addSubcommand(new TitleEditCommand(titles.work))
                .addSubcommand(new TitleRemoveCommand(titles.work));
    }

    @Override
    public Integer call() {
        return work.in(TitleList::of);
    }

    /** A title that must be there. */
    static SocialTitle required(SocialTitleId id, OpenShop shop) {
        return shop.clientele().titles().find(id).orElseThrow(() -> nothing(id, shop));
    }

    private static CommandFailedException nothing(SocialTitleId id, OpenShop shop) {
        String there = shop.clientele().titles().all().stream()
                .map(title -> title.id().value() + " " + title.name().value())
                .collect(Collectors.joining(", "));
        return new CommandFailedException("This shop has no title " + id.value()
                + (there.isEmpty() ? ", and no other." : " (only " + there + ")."));
    }
}
