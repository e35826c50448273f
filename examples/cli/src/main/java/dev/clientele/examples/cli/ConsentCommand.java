package dev.clientele.examples.cli;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.Actor;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The customers' permissions, and what can be done with them; without a command, prints the help. */
@Command(
        name = "consent",
        description = "Subcommands show, record and list who permits mail.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "  clientele consent show 1",
            "  clientele consent grant 1 newsletter --how \"paper form of 3 May\" --by Ada",
            "  clientele consent withdraw 1 newsletter",
            "  clientele consent list newsletter | cut -f3"
        })
final class ConsentCommand implements Runnable {
    static final String PURPOSES = "newsletter|partner-offers";

    /** Who acts where nobody is named. */
    static final Actor ITSELF = Actor.system("clientele");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final Work work;

    private ConsentCommand(Shell shell) {
        this.work = new Work(shell);
    }

    static CommandLine with(Shell shell) {
        ConsentCommand consent = new ConsentCommand(shell);
        return new CommandLine(consent)
                .addSubcommand(new ConsentShowCommand(consent.work))
                .addSubcommand(new ConsentGrantCommand(consent.work, shell.clock()))
                .addSubcommand(new ConsentWithdrawCommand(consent.work))
                .addSubcommand(new ConsentListCommand(consent.work));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** A customer who must be there. */
    static Customer required(CustomerId id, OpenShop shop) {
        return shop.clientele().customers().find(id).orElseThrow(() -> ShowCommand.nobody("the id " + id.value()));
    }
}
