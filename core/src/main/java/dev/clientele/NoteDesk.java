package dev.clientele;

import dev.clientele.customer.CustomerId;
import dev.clientele.note.NoteRepository;
import java.util.Optional;

/** The private notes that go with a customer, in the transaction under way; a store without notes has none. */
final class NoteDesk {
    private final Workplace workplace;

    NoteDesk(Workplace workplace) {
        this.workplace = workplace;
    }

    private Optional<NoteRepository> notes() {
        return Workplace.kept(workplace.store()::notes);
    }

    long count(CustomerId customer) {
        return notes().map(notes -> notes.count(customer)).orElse(0L);
    }

    /** Says how many are gone; from then on nobody adds one. */
    long removeAll(CustomerId customer) {
        return notes().map(notes -> notes.removeAll(customer)).orElse(0L);
    }
}
