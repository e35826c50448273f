package dev.clientele.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.Equality;
import dev.clientele.kernel.InvalidValueException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoteTest extends NoteRestorer {
    private static final NoteId ID = new NoteId(2);
    private static final CustomerId ADA = new CustomerId(7);
    private static final Actor EVA = Actor.staff("eva");
    private static final Actor BOB = Actor.staff("bob");
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00.123456789Z");
    private static final Instant KEPT = Instant.parse("2026-07-01T12:00:00.123Z");

    private final NoteDraft shoes = NoteDraft.of("Likes shoes");
    private final NoteDraft hats = NoteDraft.of("Likes hats");
    private final Note note = Note.of(ID, ADA, shoes, EVA, NOW);

    @Test
    void beginsAtVersionOne() {
        assertThat(note.id()).isEqualTo(ID);
        assertThat(note.customer()).isEqualTo(ADA);
        assertThat(note.version()).isEqualTo(1);
        assertThat(note.text()).isEqualTo("Likes shoes");
        assertThat(note.draft()).isEqualTo(shoes);
        assertThat(note.author()).isEqualTo(EVA);
        assertThat(note.written()).isEqualTo(KEPT);
        assertThat(note.editor()).isEmpty();
        assertThat(note.edited()).isEmpty();
    }

    @Test
    void keepsItsAuthorWhenItIsReworded() {
        Note next = note.reworded(hats, BOB, NOW.plusSeconds(1));

        assertThat(next.text()).isEqualTo("Likes hats");
        assertThat(next.author()).isEqualTo(EVA);
        assertThat(next.written()).isEqualTo(KEPT);
        assertThat(next.editor()).contains(BOB);
        assertThat(next.edited()).contains(KEPT.plusSeconds(1));
        assertThat(next.version()).isEqualTo(1);
    }

    @Test
    void isTheSameWithTheSameText() {
        assertThat(note.reworded(shoes, BOB, NOW.plusSeconds(1))).isSameAs(note);
    }

    @Test
    void isNotMadeFromADraftThatBreaksARule() {
        NoteDraft blank = NoteDraft.of(" ");

        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Note.of(ID, ADA, blank, EVA, NOW));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> note.reworded(blank, EVA, NOW))
                .withMessage("This is no valid note (text.required). Check input with the draft's constraints first.");
    }

    @Test
    void countsItsVersionUpWhenItIsWritten() {
        Note written = writtenNote(note.reworded(hats, BOB, NOW));

        assertThat(written.version()).isEqualTo(2);
        assertThat(written.reworded(shoes, BOB, NOW).version()).isEqualTo(2);
        assertThat(restoreNote(Note.of(ID, ADA, hats, EVA, NOW), 2, Optional.of(BOB), Optional.of(KEPT)))
                .isEqualTo(written);
    }

    @Test
    void differsInEveryPartOfItsState() {
        Note first = Note.of(ID, ADA, hats, EVA, NOW);

        Equality.assertAllDiffer(List.of(
                note,
                first,
                Note.of(new NoteId(3), ADA, shoes, EVA, NOW),
                Note.of(ID, new CustomerId(8), shoes, EVA, NOW),
                Note.of(ID, ADA, shoes, BOB, NOW),
                Note.of(ID, ADA, shoes, EVA, NOW.plusMillis(1)),
                writtenNote(note),
                note.reworded(hats, EVA, NOW),
                note.reworded(hats, BOB, NOW),
                note.reworded(hats, BOB, NOW.plusMillis(1))));
        assertThat(note)
                .isEqualTo(Note.of(ID, ADA, shoes, EVA, KEPT))
                .hasSameHashCodeAs(Note.of(ID, ADA, shoes, EVA, KEPT))
                .isNotEqualTo(note.id());
    }

    @Test
    void showsItsIdAndVersion() {
        assertThat(writtenNote(note)).hasToString("Note[id=2, version=2]");
    }
}
