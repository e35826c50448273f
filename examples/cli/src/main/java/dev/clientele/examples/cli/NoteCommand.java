package dev.clientele.examples.cli;

import dev.clientele.customer.Customer;
import dev.clientele.note.Note;
import dev.clientele.note.NoteId;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The staff's private notes about customers, and what can be done with them; without a command, prints the help. */
@Command(
        name = "note",
        description = "Subcommands write, list and remove the staff's private notes about customers.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "  clientele note add 1 \"Prefers e-mail\" --by Ada",
            "  clientele note add 1 - --by Ada < letter.txt",
            "  clientele note list 1",
            "  clientele note edit 7 \"Prefers the telephone\" --by Ada",
            "  clientele note remove 7"
        })
final class NoteCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final Work work;

    private NoteCommand(Shell shell) {
        this.work = new Work(shell);
    }

    static CommandLine with(Shell shell) {
        NoteCommand note = new NoteCommand(shell);
        return new CommandLine(note)
                .addSubcommand(new NoteAddCommand(note.work, shell))
                .addSubcommand(new NoteListCommand(note.work))
                .addSubcommand(new NoteEditCommand(note.work, shell))
                .addSubcommand(new NoteRemoveCommand(note.work));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** A note that must be there. */
    static Note required(NoteId id, OpenShop shop) {
        return shop.clientele()
                .notes()
                .find(id)
                .orElseThrow(() -> new CommandFailedException(
                        "This shop has no note " + id.value()
                                + "; to see those about a customer use: clientele note list ID",
                        ExitCode.NOT_ALL));
    }

    /** Id and name. */
    static String named(Customer customer) {
        return customer.id().value() + ", " + customer.name().first() + " "
                + customer.name().last();
    }
}
