package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.customer.CustomerId;
import dev.clientele.history.HistoryPage;
import dev.clientele.note.Note;
import dev.clientele.note.NoteId;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The staff's latest notes about a customer, or the next ones.
 *
 * @param notes newest first
 * @param hasMore whether there are earlier ones
 * @param zone where their times are told
 */
record LatestNotes(List<Note> notes, boolean hasMore, ZoneId zone) {
    static LatestNotes of(HistoryPage<Note> page, ZoneId zone) {
        return new LatestNotes(page.items(), page.next().isPresent(), zone);
    }

    /** As many as asked for, those before another one if there is one. */
    static LatestNotes of(CustomerId customer, Optional<NoteId> before, int most, OpenShop shop) {
        var notes = shop.clientele().notes();
        return of(
                before.map(note -> notes.of(customer, note, most + 1)).orElseGet(() -> notes.of(customer, most + 1)),
                most,
                shop);
    }

    private static LatestNotes of(List<Note> found, int most, OpenShop shop) {
        return new LatestNotes(found.subList(0, Math.min(found.size(), most)), found.size() > most, shop.zone());
    }

    void addTo(Sheet sheet, int room) {
        for (Note note : notes) {
            sheet.wrapped(Times.second(note.written(), zone), new NoteLines(note, zone).headAndText(), room);
        }
        if (hasMore) {
            sheet.line("Earlier ones", "not shown here");
        }
        if (notes.isEmpty()) {
            sheet.line("None", "");
        }
    }

    void write(JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("notes");
        for (Note note : notes) {
            JsonOutput.object(out, fields -> new NoteJson(note, zone).write(fields));
        }
        out.writeEndArray();
        out.writeBooleanField("moreNotes", hasMore);
    }
}
