package dev.clientele.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the law lets customers ask for; without a command, prints the help. */
@Command(
        name = "privacy",
        description =
                "Subcommands hand out all personal data of a customer, erase it, tell who did so, and forget what is old.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "  clientele privacy export 1 --to ada.json",
            "  clientele privacy export 1 --format csv --to ada",
            "  clientele privacy erase 1",
            "  clientele privacy log",
            "  clientele privacy prune --visits 90"
        })
final class PrivacyCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final Work work;

    private PrivacyCommand(Shell shell) {
        this.work = new Work(shell);
    }

    static CommandLine with(Shell shell) {
        PrivacyCommand privacy = new PrivacyCommand(shell);
        return new CommandLine(privacy)
                .addSubcommand(new PrivacyExportCommand(privacy.work, shell))
                .addSubcommand(new PrivacyEraseCommand(privacy.work))
                .addSubcommand(new PrivacyLogCommand(privacy.work))
                .addSubcommand(new PrivacyPruneCommand(privacy.work));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
