package dev.clientele.note;

import dev.clientele.kernel.Actor;
import java.time.Instant;
import java.util.Optional;

/** Lets {@code dev.clientele.store} give stored notes back as snapshots; hosts make notes from drafts instead. */
public abstract class NoteRestorer {
    /** For the one door in {@code dev.clientele.store}. */
    protected NoteRestorer() {}

    /**
     * A note as it was stored.
     *
     * @param first the note as if it had been written first with its present text
     * @param version its version
     * @param editor who edited it last
     * @param edited when it was edited last
     * @return the snapshot
     */
    protected final Note restoreNote(Note first, long version, Optional<Actor> editor, Optional<Instant> edited) {
        return first.restored(version, editor, edited);
    }

    /**
     * A note as it stands in the store after it was written.
     *
     * @param note the snapshot that was handed in
     * @return the same, its version one higher
     */
    protected final Note writtenNote(Note note) {
        return note.restored(note.version() + 1, note.editor(), note.edited());
    }
}
