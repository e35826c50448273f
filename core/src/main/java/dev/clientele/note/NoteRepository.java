package dev.clientele.note;

import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StaleVersionException;
import java.util.List;
import java.util.Optional;

/**
 * What a store does with private notes, which go when their customer is removed; hosts use {@code Clientele.notes()}.
 *
 * <p>Whatever writes a note keeps its customer from being removed until the transaction ends, and waits for who removes it.
 * The customer's version is not touched.
 */
public interface NoteRepository {
    /**
     * An id for a new note.
     *
     * @return an id that was never given before
     */
    NoteId nextId();

    /**
     * Adds a note.
     *
     * @param note its id is new, its version is 1
     * @throws NotFoundException if there is no such customer
     */
    void add(Note note);

    /**
     * Writes the next snapshot of a note.
     *
     * @param note carries the version that was read
     * @return what is stored now, its version one higher
     * @throws NotFoundException if there is no such note
     * @throws StaleVersionException if another version is stored
     */
    Note update(Note note);

    /**
     * Removes a note.
     *
     * @param note carries the version that was read
     * @throws NotFoundException if there is no such note
     * @throws StaleVersionException if another version is stored
     */
    void remove(Note note);

    /**
     * Finds a note.
     *
     * @param id its id
     * @return the note, if there is one
     */
    Optional<Note> find(NoteId id);

    /**
     * A customer's notes.
     *
     * @param customer whom they are about
     * @param before only notes that were added before this one, whether it is there or not; empty for all
     * @param limit the most notes to give
     * @return the latest, newest first: in the falling order of their ids
     */
    List<Note> of(CustomerId customer, Optional<NoteId> before, int limit);

    /**
     * How many notes there are about a customer.
     *
     * @param customer whom they are about
     * @return their number; 0 if there is no such customer
     */
    long count(CustomerId customer);

    /**
     * Removes all notes about a customer, who is removed next: none is added between the two.
     *
     * @param customer whom they are about
     * @return how many were removed; 0 if there is no such customer
     */
    long removeAll(CustomerId customer);
}
