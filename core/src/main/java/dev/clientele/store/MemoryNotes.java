package dev.clientele.store;

import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.note.Note;
import dev.clientele.note.NoteId;
import dev.clientele.note.NoteRepository;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Private notes in memory. */
final class MemoryNotes implements NoteRepository {
    private static final Comparator<Note> NEWEST_FIRST =
            Comparator.comparing(Note::id).reversed();

    private final MemoryTransactions transactions;
    private final AtomicLong sequence = new AtomicLong();

    MemoryNotes(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public NoteId nextId() {
        return new NoteId(sequence.incrementAndGet());
    }

    @Override
    public void add(Note note) {
        transactions.write(state -> {
            state.requireCustomer(note.customer());
            state.notes.put(note.id(), note);
        });
    }

    @Override
    public Note update(Note note) {
        Note written = Restore.written(note);
        transactions.write(state -> {
            require(state, note);
            state.notes.put(note.id(), written);
        });
        return written;
    }

    @Override
    public void remove(Note note) {
        transactions.write(state -> {
            require(state, note);
            state.notes.remove(note.id());
        });
    }

    private static void require(MemoryState state, Note note) {
        Note before = state.notes.get(note.id());
        if (before == null) {
            throw new NotFoundException("note", note.id().value());
        }
        StaleVersionException.require("note", note.id().value(), note.version(), before.version());
    }

    @Override
    public Optional<Note> find(NoteId id) {
        return transactions.read(state -> Optional.ofNullable(state.notes.get(id)));
    }

    @Override
    public List<Note> of(CustomerId customer, Optional<NoteId> before, int limit) {
        return transactions.read(state -> about(state, customer).stream()
                .filter(note -> before.isEmpty() || note.id().compareTo(before.get()) < 0)
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList());
    }

    private static List<Note> about(MemoryState state, CustomerId customer) {
        return state.notes.values().stream()
                .filter(note -> note.customer().equals(customer))
                .toList();
    }

    @Override
    public long count(CustomerId customer) {
        return transactions.read(state -> (long) about(state, customer).size());
    }

    @Override
    public long removeAll(CustomerId customer) {
        return transactions.required(() -> {
            long count = count(customer);
            transactions.write(state -> about(state, customer).forEach(note -> state.notes.remove(note.id())));
            return count;
        });
    }
}
