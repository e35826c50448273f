package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.CustomerState;
import dev.clientele.group.Group;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupId;
import dev.clientele.group.GroupState;
import dev.clientele.kernel.Actor;
import dev.clientele.note.Note;
import dev.clientele.note.NoteDraft;
import dev.clientele.note.NoteId;
import dev.clientele.title.Gender;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleDraft;
import dev.clientele.title.SocialTitleId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestoreTest {
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00.123Z");

    @Test
    void givesACustomerBack() {
        CustomerDraft draft = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");
        Customer ada = Customer.of(new CustomerId(7), draft, new GroupId(3), NOW);
        CustomerState state = new CustomerState(ada.id(), ada.name(), ada.email(), ada.membership(), NOW);

        assertThat(Restore.customer(state)).isEqualTo(ada);
        assertThat(Restore.written(ada, NOW)).isEqualTo(Restore.customer(state.written(2, NOW)));
    }

    @Test
    void givesAGroupBack() {
        Group vip = Group.of(new GroupId(8), GroupDraft.of("VIP"), NOW);
        GroupState state = new GroupState(vip.id(), vip.name(), NOW);

        assertThat(Restore.group(state)).isEqualTo(vip);
        assertThat(Restore.written(vip)).isEqualTo(Restore.group(state.version(2)));
    }

    @Test
    void givesATitleBack() {
        SocialTitle miss = SocialTitle.of(new SocialTitleId(2), SocialTitleDraft.of("Miss", Gender.FEMALE));

        assertThat(Restore.title(miss.id(), 1, miss.name(), Gender.FEMALE)).isEqualTo(miss);
        assertThat(Restore.written(miss)).isEqualTo(Restore.title(miss.id(), 2, miss.name(), Gender.FEMALE));
    }

    @Test
    void givesANoteBack() {
        Actor eva = Actor.staff("eva");
        Note first = Note.of(new NoteId(2), new CustomerId(7), NoteDraft.of("Likes shoes"), eva, NOW);
        Note edited = first.reworded(NoteDraft.of("Likes hats"), eva, NOW);
        Note rewritten = Note.of(first.id(), first.customer(), edited.draft(), eva, NOW);

        assertThat(Restore.note(first, 1, Optional.empty(), Optional.empty())).isEqualTo(first);
        assertThat(Restore.written(edited)).isEqualTo(Restore.note(rewritten, 2, Optional.of(eva), Optional.of(NOW)));
    }
}
