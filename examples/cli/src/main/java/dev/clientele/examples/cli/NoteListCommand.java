package dev.clientele.examples.cli;

import dev.clientele.CustomerNotes;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.note.Note;
import dev.clientele.note.NoteId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One customer's notes. */
@Command(name = "list", description = "Lists the notes about a customer, the newest first, a page at a time.")
final class NoteListCommand implements Callable<Integer> {
    private static final String BEFORE = "--before";
    private static final int MAX_SIZE = CustomerNotes.MAX_NOTES - 1;
    private static final int SIZE = 100;

    private final Work work;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", converter = Converters.OfCustomerId.class, description = "The customer's id.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CustomerId id;

    @Option(
            names = "--size",
            paramLabel = "N",
            description = "The most notes on a page: 1 to " + MAX_SIZE + ", " + SIZE + " if not given.")
    private int size = SIZE;

    @Option(
            names = BEFORE,
            paramLabel = "NOTE",
            converter = Converters.OfNoteId.class,
            description = "Only notes that were written before this one.")
    private @Nullable NoteId before;

    NoteListCommand(Work work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        if (size < 1 || size > MAX_SIZE) {
            throw new CommandFailedException("A page has 1 to " + MAX_SIZE + " notes, and not " + size + ".");
        }
        return work.in(shop -> {
            Customer customer = ConsentCommand.required(id, shop);
            LatestNotes page = LatestNotes.of(id, Optional.ofNullable(before), size, shop);
            return new NoteList(customer, page, remarks(page));
        });
    }

    private List<String> remarks(LatestNotes page) {
        if (!page.hasMore()) {
            return List.of();
        }
        Note last = page.notes().get(page.notes().size() - 1);
        return List.of("Next page: "
                + Retyped.of(spec).with(BEFORE, Long.toString(last.id().value())));
    }
}
