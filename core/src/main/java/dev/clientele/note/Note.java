package dev.clientele.note;

import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.InvalidValueException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A private note of the shop's staff about a customer; an immutable snapshot of what is stored.
 *
 * <p>It is not for the customer's eyes: show it on pages of the staff only.
 */
public final class Note {
    private final NoteId id;
    private final CustomerId customer;
    private final long version;
    private final String text;
    private final Actor author;
    private final Instant written;
    private final Optional<Actor> editor;
    private final Optional<Instant> edited;

    private Note(
            NoteId id,
            CustomerId customer,
            long version,
            String text,
            Actor author,
            Instant written,
            Optional<Actor> editor,
            Optional<Instant> edited) {
        this.id = Objects.requireNonNull(id, "id");
        this.customer = Objects.requireNonNull(customer, "customer");
        this.version = version;
        this.text = text;
        this.author = Objects.requireNonNull(author, "author");
        this.written = written;
        this.editor = editor;
        this.edited = edited;
    }

    /**
     * A new note, to be handed to a store.
     *
     * @param id its id
     * @param customer whom it is about
     * @param draft a draft that breaks no rule
     * @param author who writes it
     * @param written when; cut to milliseconds
     * @return the note, its version 1
     * @throws InvalidValueException if the draft breaks a rule
     */
    public static Note of(NoteId id, CustomerId customer, NoteDraft draft, Actor author, Instant written) {
        return new Note(id, customer, 1, sound(draft), author, kept(written), Optional.empty(), Optional.empty());
    }

    /**
     * This note with another text.
     *
     * @param draft a draft that breaks no rule
     * @param by who edits it
     * @param at when; cut to milliseconds
     * @return the next snapshot; this one if the text is the same
     * @throws InvalidValueException if the draft breaks a rule
     */
    public Note reworded(NoteDraft draft, Actor by, Instant at) {
        String next = sound(draft);
        return next.equals(text)
                ? this
                : new Note(id, customer, version, next, author, written, Optional.of(by), Optional.of(kept(at)));
    }

    private static String sound(NoteDraft draft) {
        NoteDraft.fault(draft.text()).ifPresent(fault -> {
            throw new InvalidValueException("note", fault);
        });
        return draft.text();
    }

    private static Instant kept(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }

    Note restored(long atVersion, Optional<Actor> by, Optional<Instant> at) {
        return new Note(id, customer, atVersion, text, author, written, by, at);
    }

    /** {@return the present text, to be changed and handed in again} */
    public NoteDraft draft() {
        return NoteDraft.of(text);
    }

    /** {@return the id} */
    public NoteId id() {
        return id;
    }

    /** {@return whom it is about} */
    public CustomerId customer() {
        return customer;
    }

    /** {@return the number of times it has been written, 1 or more} */
    public long version() {
        return version;
    }

    /** {@return the text, 1 to 10,000 characters, its lines ended by LF} */
    public String text() {
        return text;
    }

    /** {@return who wrote it first} */
    public Actor author() {
        return author;
    }

    /** {@return when it was written first, in whole milliseconds} */
    public Instant written() {
        return written;
    }

    /** {@return who edited it last; empty if nobody did} */
    public Optional<Actor> editor() {
        return editor;
    }

    /** {@return when it was edited last, in whole milliseconds; empty if it never was} */
    public Optional<Instant> edited() {
        return edited;
    }

    private List<Object> values() {
        return List.of(id, customer, version, text, author, written, editor, edited);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Note other && values().equals(other.values());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version);
    }

    /** Without the text and who wrote it. */
    @Override
    public String toString() {
        return "Note[id=" + id.value() + ", version=" + version + "]";
    }
}
