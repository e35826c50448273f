package dev.clientele.examples.cli;

import dev.clientele.kernel.Actor;
import dev.clientele.note.Note;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A note for people.
 *
 * @param note the note
 * @param zone where times are told
 */
record NoteLines(Note note, ZoneId zone) {
    private static final String TAB = " ";

    /** Which one, by whom and what it says. */
    List<String> headAndText() {
        List<String> lines = new ArrayList<>();
        lines.add("note " + note.id().value() + " by " + ConsentLines.who(note.author()));
        note.edited().ifPresent(at -> lines.add("edited " + edited(at)));
        lines.addAll(text());
        return lines;
    }

    String written() {
        return event(note.written(), note.author());
    }

    String edited() {
        return note.edited().map(this::edited).orElse("never");
    }

    private String edited(Instant at) {
        return event(at, note.editor().orElse(note.author()));
    }

    private String event(Instant at, Actor by) {
        return Times.second(at, zone) + " by " + ConsentLines.who(by);
    }

    /** Line by line; a tab would move the cursor. */
    List<String> text() {
        return note.text().replace("\t", TAB).lines().toList();
    }
}
