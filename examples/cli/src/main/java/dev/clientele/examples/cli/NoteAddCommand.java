package dev.clientele.examples.cli;

import dev.clientele.customer.CustomerId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A new note. */
@Command(name = "add", description = "Writes a note about a customer and shows it. Customers never see notes.")
final class NoteAddCommand implements Callable<Integer> {
    private final Work work;
    private final Shell shell;

    @Parameters(
            index = "0",
            paramLabel = "ID",
            converter = Converters.OfCustomerId.class,
            description = "The customer's id.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CustomerId id;

    @Parameters(
            index = "1",
            paramLabel = "TEXT|-",
            description = "What it says, in quotes; - takes it from the standard input.")
    private String text = "";

    @Mixin
    private final StaffMember author = new StaffMember();

    NoteAddCommand(Work work, Shell shell) {
        this.work = work;
        this.shell = shell;
    }

    @Override
    public Integer call() {
        String said = NoteText.of(text, shell);
        return work.in(shop -> {
            ConsentCommand.required(id, shop);
            return NoteFile.of(author.in(shop).notes().add(id, said), shop);
        });
    }
}
