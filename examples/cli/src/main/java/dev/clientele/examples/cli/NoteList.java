package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.customer.Customer;
import java.io.IOException;
import java.util.List;

/**
 * A customer's notes.
 *
 * @param customer whom they are about
 * @param notes a page of them
 * @param remarks what is to be told beside them
 */
record NoteList(Customer customer, LatestNotes notes, List<String> remarks) implements Result {
    private static final int LABELS = 21;

    @Override
    public List<String> lines(int room) {
        Sheet sheet = new Sheet("Customer " + NoteCommand.named(customer) + " (times in " + notes.zone() + ")", LABELS);
        notes.addTo(sheet.section("Private notes"), room);
        return sheet.lines();
    }

    @Override
    public void write(JsonGenerator out) throws IOException {
        out.writeNumberField("id", customer.id().value());
        notes.write(out);
    }
}
