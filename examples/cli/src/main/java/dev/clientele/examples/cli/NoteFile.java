package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.customer.Customer;
import dev.clientele.note.Note;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;

/**
 * One note.
 *
 * @param note the note
 * @param customer whom it is about
 * @param zone where times are told
 * @param remarks what is to be told beside it
 */
record NoteFile(Note note, Customer customer, ZoneId zone, List<String> remarks) implements Result {
    private static final int LABELS = 21;

    static NoteFile of(Note note, OpenShop shop) {
        Customer customer = shop.clientele().customers().get(note.customer());
        return new NoteFile(note, customer, shop.zone(), List.of());
    }

    /** After a command, which may have found nothing to do. */
    static NoteFile of(Note before, Note now, OpenShop shop) {
        NoteFile file = of(now, shop);
        return before.version() == now.version()
                ? new NoteFile(now, file.customer, file.zone, List.of("It says so already; nothing was changed."))
                : file;
    }

    @Override
    public List<String> lines(int room) {
        NoteLines lines = new NoteLines(note, zone);
        return new Sheet(
                        "Note " + note.id().value() + " about customer " + NoteCommand.named(customer) + " (times in "
                                + zone + ")",
                        LABELS)
                .line("Written", lines.written())
                .line("Edited", lines.edited())
                .wrapped("Text", lines.text(), room)
                .lines();
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        out.writeNumberField("customer", customer.id().value());
        new NoteJson(note, zone).write(out);
    }
}
