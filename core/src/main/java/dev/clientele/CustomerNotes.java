package dev.clientele;

import dev.clientele.customer.CustomerId;
import dev.clientele.event.Event;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.Limit;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.NotSupportedException;
import dev.clientele.kernel.Problem;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.note.Note;
import dev.clientele.note.NoteDraft;
import dev.clientele.note.NoteId;
import dev.clientele.note.NoteRepository;
import dev.clientele.note.StaffOnlyException;
import java.util.List;
import java.util.Optional;

/**
 * The staff's private notes about customers: several for each, with text, author and time. Thread-safe; a use is one
 * transaction.
 *
 * <p>Customers never see them: while a customer acts, all of this is refused with a {@link StaffOnlyException}. Who acts is
 * written down as author or editor, so say who it is with {@link Clientele#actingAs}. Writing a note changes neither the
 * customer's version nor when it was last updated; the notes go when their customer is removed.
 */
public final class CustomerNotes {
    /** The most notes of a customer that are given at once. */
    public static final int MAX_NOTES = 1_000;

    private final Workplace workplace;

    CustomerNotes(Workplace workplace) {
        this.workplace = workplace;
    }

    private NoteRepository notes() {
        requireStaff();
        return workplace.store().notes();
    }

    private void requireStaff() {
        if (workplace.actor().kind() == Actor.Kind.CUSTOMER) {
            throw new StaffOnlyException();
        }
    }

    /**
     * Says everything that is wrong with a draft.
     *
     * @param draft what somebody typed
     * @return the problems; none if the draft is sound
     * @throws StaffOnlyException if the customer acts
     */
    public List<Problem> check(NoteDraft draft) {
        requireStaff();
        return workplace.validator().problems(draft, workplace.language());
    }

    private NoteDraft sound(String text) {
        NoteDraft draft = NoteDraft.of(text);
        InvalidDraftException.requireNone("note", check(draft));
        return draft;
    }

    /**
     * Writes a note about a customer; who acts is its author.
     *
     * @param customer whom it is about, with an account or a guest
     * @param text 1 to 10,000 characters in any number of lines, see {@link NoteDraft}
     * @return what is stored
     * @throws InvalidDraftException with everything that is wrong with the text
     * @throws NotFoundException if there is no such customer
     * @throws StaffOnlyException if the customer acts
     * @throws NotSupportedException if the store keeps no notes
     */
    public Note add(CustomerId customer, String text) {
        NoteDraft draft = sound(text);
        return workplace.transaction(() -> {
            Note note = Note.of(notes().nextId(), customer, draft, workplace.actor(), workplace.now());
            notes().add(note);
            workplace.publish((by, at) -> new Event.NoteAdded(customer, note.id(), by, at));
            return note;
        });
    }

    /**
     * Changes the text of a note; who acts is its editor. The same text again writes nothing.
     *
     * @param read the snapshot that was shown
     * @param text 1 to 10,000 characters in any number of lines, see {@link NoteDraft}
     * @return what is stored now
     * @throws InvalidDraftException with everything that is wrong with the text
     * @throws NotFoundException if there is no such note
     * @throws StaleVersionException if somebody else changed it meanwhile
     * @throws StaffOnlyException if the customer acts
     * @throws NotSupportedException if the store keeps no notes
     */
    public Note edit(Note read, String text) {
        return edit(read.id(), read.version(), text);
    }

    /**
     * Changes the text of a note; for web forms, which carry the id and the version along.
     *
     * @param id which note
     * @param version the version that the form was filled from
     * @param text 1 to 10,000 characters in any number of lines, see {@link NoteDraft}
     * @return what is stored now
     * @throws InvalidDraftException with everything that is wrong with the text
     * @throws NotFoundException if there is no such note
     * @throws StaleVersionException if somebody else changed it meanwhile
     * @throws StaffOnlyException if the customer acts
     * @throws NotSupportedException if the store keeps no notes
     */
    public Note edit(NoteId id, long version, String text) {
        NoteDraft draft = sound(text);
        return workplace.transaction(() -> {
            Note stored = read(id, version);
            Note next = stored.reworded(draft, workplace.actor(), workplace.now());
            return next.equals(stored) ? stored : written(next);
        });
    }

    private Note written(Note next) {
        Note written = notes().update(next);
        workplace.publish((by, at) -> new Event.NoteChanged(written.customer(), written.id(), by, at));
        return written;
    }

    /**
     * Removes a note for good.
     *
     * @param id which note
     * @param version the version that was shown
     * @throws NotFoundException if there is no such note
     * @throws StaleVersionException if somebody else changed it meanwhile
     * @throws StaffOnlyException if the customer acts
     * @throws NotSupportedException if the store keeps no notes
     */
    public void remove(NoteId id, long version) {
        workplace.transaction(() -> {
            Note stored = read(id, version);
            notes().remove(stored);
            workplace.publish((by, at) -> new Event.NoteRemoved(stored.customer(), id, by, at));
            return stored;
        });
    }

    private Note read(NoteId id, long version) {
        Note stored = get(id);
        StaleVersionException.require("note", id.value(), version, stored.version());
        return stored;
    }

    /**
     * Finds a note.
     *
     * @param id which note
     * @return the note, if there is one
     * @throws StaffOnlyException if the customer acts
     * @throws NotSupportedException if the store keeps no notes
     */
    public Optional<Note> find(NoteId id) {
        return workplace.transaction(() -> notes().find(id));
    }

    /**
     * Gives a note that must be there.
     *
     * @param id which note
     * @return the note
     * @throws NotFoundException if there is no such note
     * @throws StaffOnlyException if the customer acts
     * @throws NotSupportedException if the store keeps no notes
     */
    public Note get(NoteId id) {
        return find(id).orElseThrow(() -> new NotFoundException("note", id.value()));
    }

    /**
     * The notes about a customer.
     *
     * @param customer whom they are about
     * @return the latest 1,000, newest first
     * @throws NotFoundException if there is no such customer
     * @throws StaffOnlyException if the customer acts
     * @throws NotSupportedException if the store keeps no notes
     */
    public List<Note> of(CustomerId customer) {
        return of(customer, MAX_NOTES);
    }

    /**
     * The latest notes about a customer.
     *
     * @param customer whom they are about
     * @param limit the most to give, 1 to 1,000
     * @return the latest, newest first
     * @throws IllegalArgumentException if the limit is out of its range
     * @throws NotFoundException if there is no such customer
     * @throws StaffOnlyException if the customer acts
     * @throws NotSupportedException if the store keeps no notes
     */
    public List<Note> of(CustomerId customer, int limit) {
        return of(customer, Optional.empty(), limit);
    }

    /**
     * The notes about a customer that were added before another one: to go on where the last of those shown was this one.
     *
     * @param customer whom they are about
     * @param before the last note that was shown, be it gone meanwhile
     * @param limit the most to give, 1 to 1,000
     * @return the next ones, newest first; none if there are no more
     * @throws IllegalArgumentException if the limit is out of its range
     * @throws NotFoundException if there is no such customer
     * @throws StaffOnlyException if the customer acts
     * @throws NotSupportedException if the store keeps no notes
     */
    public List<Note> of(CustomerId customer, NoteId before, int limit) {
        return of(customer, Optional.of(before), limit);
    }

    private List<Note> of(CustomerId customer, Optional<NoteId> before, int limit) {
        requireStaff();
        Limit.require(limit, MAX_NOTES, "notes");
        return workplace.transaction(() -> {
            workplace.stored(customer);
            return notes().of(customer, before, limit);
        });
    }
}
