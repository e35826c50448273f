package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.CustomerRemovalPlan;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.NotSupportedException;
import dev.clientele.note.NoteId;
import dev.clientele.note.StaffOnlyException;
import dev.clientele.store.InMemoryStore;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerNotesTest {
    private static final CustomerDraft ADA = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");

    private final InMemoryStore store = new InMemoryStore();
    private final Clientele shop = Clientele.on(store);
    private final CustomerId ada = shop.customers().register(ADA).id();

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_001, Integer.MAX_VALUE})
    void gives1To1000NotesAtOnce(int limit) {
        String sentence = "1 to 1000 notes are given at once, and " + limit + " were asked for.";

        assertThat(shop.notes().of(ada, 1_000)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shop.notes().of(ada, limit))
                .withMessage(sentence);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shop.notes().of(ada, new NoteId(1), limit))
                .withMessage(sentence);
    }

    @Test
    void saysToTheCustomersPagesWhereNotesBelong() {
        assertThatExceptionOfType(StaffOnlyException.class)
                .isThrownBy(() -> shop.actingAs(Actor.customer()).notes().of(ada))
                .withMessage("Private notes are for the shop's staff and are never shown to a customer, who acts here."
                        + " On pages of the staff say who acts: shop.actingAs(Actor.staff(name)).notes().");
    }

    @Test
    void writesANoteInTheTransactionUnderWay() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> store.transactions().required(() -> {
                    shop.notes().add(ada, "Likes shoes");
                    throw new IllegalStateException("fault");
                }));

        assertThat(shop.notes().of(ada)).isEmpty();
    }

    @Test
    void saysWhereTheStoreKeepsNone() {
        Clientele without = Clientele.on(new ScriptedStore());
        CustomerId somebody = without.customers().register(ADA).id();

        assertThatExceptionOfType(NotSupportedException.class)
                .isThrownBy(() -> without.notes().add(somebody, "Likes shoes"))
                .withMessage("The store ScriptedStore does not support private notes."
                        + " Use a store that does, or do without this operation.");
    }

    @Test
    void countsNoneWhereTheStoreKeepsNone() {
        Clientele without = Clientele.on(new ScriptedStore());
        CustomerId somebody = without.customers().register(ADA).id();
        CustomerRemovalPlan plan = without.customers().planRemoval(somebody);

        assertThat(plan.notes()).isZero();
        assertThat(without.customers().selected(List.of(somebody)).planRemoval())
                .containsExactly(plan);
        without.customers().remove(plan);
        assertThat(without.customers().find(somebody)).isEmpty();
    }
}
