package dev.clientele.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clientele.kernel.Actor;
import dev.clientele.note.Note;
import java.io.IOException;
import java.time.ZoneId;

/**
 * A note as the fields of a JSON object.
 *
 * @param note the note
 * @param zone where times are told
 */
record NoteJson(Note note, ZoneId zone) {
    void write(JsonGenerator out) throws IOException {
        out.writeNumberField("id", note.id().value());
        out.writeNumberField("version", note.version());
        out.writeStringField("text", note.text());
        out.writeStringField("by", note.author().text());
        out.writeStringField("at", CustomerJson.time(note.written(), zone));
        JsonOutput.text(out, "editedBy", note.editor().map(Actor::text));
        JsonOutput.text(out, "editedAt", note.edited().map(at -> CustomerJson.time(at, zone)));
    }
}
