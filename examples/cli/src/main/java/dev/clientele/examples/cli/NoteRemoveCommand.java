package dev.clientele.examples.cli;

import dev.clientele.customer.Customer;
import dev.clientele.note.Note;
import dev.clientele.note.NoteId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes a note. */
@Command(name = "remove", description = "Says whose note it is; with its plan, removes it for good.")
final class NoteRemoveCommand implements Callable<Integer> {
    private final Work work;

    @Parameters(paramLabel = "NOTE", converter = Converters.OfNoteId.class, description = "The note's id.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private NoteId id;

    @Mixin
    private final StaffMember remover = new StaffMember();

    @Mixin
    private final Confirmation confirmation = new Confirmation();

    NoteRemoveCommand(Work work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        return work.in(shop -> {
            Note note = NoteCommand.required(id, shop);
            Customer customer = shop.clientele().customers().get(note.customer());
            String what = "note " + id.value();
            String plan = "remove-note:" + id.value() + ":" + note.version();
            Optional<String> toConfirm = confirmation.orRemove(
                    what, plan, () -> remover.in(shop).notes().remove(id, note.version()));
            return new Removal(what, "about customer " + NoteCommand.named(customer), List.of(), plan, toConfirm);
        });
    }
}
