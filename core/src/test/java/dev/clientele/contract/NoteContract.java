package dev.clientele.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.CustomerNotes;
import dev.clientele.SelectionReport.Outcome;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.CustomerRemovalPlan;
import dev.clientele.event.Event;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.Problem;
import dev.clientele.kernel.StalePlanException;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.note.Note;
import dev.clientele.note.NoteDraft;
import dev.clientele.note.NoteId;
import dev.clientele.note.StaffOnlyException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Private notes of the staff about customers; a store without the capability does not implement this part. */
public interface NoteContract extends StoreFixture {
    /** A member of the staff. */
    Actor EVA = Actor.staff("eva");

    /** The longest name of another one. */
    Actor BOB = Actor.staff("𐐀".repeat(200));

    /** A note that is not there. */
    NoteId NEVER = new NoteId(4_711_000);

    private Clientele shopAt(Instant now) {
        return Clientele.on(store(), ClienteleOptions.defaults().clock(Clock.fixed(now, ZoneOffset.UTC)));
    }

    private CustomerNotes notes(Actor actor) {
        return shop().actingAs(actor).notes();
    }

    private static void remove(Clientele shop, CustomerId customer) {
        shop.customers().remove(shop.customers().planRemoval(customer));
    }

    /** If this fails, check the column that differs, its size in code points, and that the customer's row is only locked. */
    @Test
    default void note01KeepsEveryFieldOfANote() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Customer guest = shop.customers().addGuest(Samples.ada());
        String longest = "𐐀\n\t".repeat(3_333) + "\u2028";
        Note first = notes(BOB).add(ada.id(), longest);
        Note second = notes(EVA).add(ada.id(), " Likes 'blue' shoes; \\ % \"x\"\r\nand red ones\rand hats ");
        Note third = shop.notes().add(guest.id(), "Ordered twice");
        Note edited = shopAt(NOW.plusSeconds(1)).actingAs(BOB).notes().edit(second, longest);

        assertThat(first).isEqualTo(Note.of(first.id(), ada.id(), NoteDraft.of(longest), BOB, NOW_KEPT));
        assertThat(second.text()).isEqualTo(" Likes 'blue' shoes; \\ % \"x\"\nand red ones\nand hats ");
        assertThat(third.author()).isEqualTo(Actor.system("host"));
        assertThat(edited.author()).isEqualTo(EVA);
        assertThat(edited.written()).isEqualTo(NOW_KEPT);
        assertThat(edited.editor()).contains(BOB);
        assertThat(edited.edited()).contains(NOW_KEPT.plusSeconds(1));
        for (Note note : List.of(first, edited, third)) {
            assertThat(shop.notes().find(note.id())).contains(note);
            assertThat(shop.notes().get(note.id())).isEqualTo(note);
        }
        assertThat(shop.notes().of(ada.id())).containsExactly(edited, first);
        assertThat(shop.notes().of(guest.id())).containsExactly(third);
        assertThat(shop.customers().get(ada.id())).isEqualTo(ada);
        assertThat(shop.customers().get(guest.id())).isEqualTo(guest);
    }

    /** If this fails, check that the version is compared by the write, and that the same text again is not written. */
    @Test
    default void note02EditsTheVersionThatWasRead() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Note first = notes(EVA).add(ada.id(), "Likes shoes");
        Note second = notes(BOB).edit(first, "Likes blue shoes");
        Note third = notes(EVA).edit(second.id(), 2, "Likes red shoes");

        assertThat(third.version()).isEqualTo(3);
        assertThat(third.editor()).contains(EVA);
        assertThat(shop.notes().of(ada.id())).containsExactly(third);
        assertThat(notes(BOB).edit(third, "Likes red shoes")).isEqualTo(third);
        assertThat(shop.notes().get(first.id())).isEqualTo(third);
        List<ThrowingCallable> stale = List.of(
                () -> shop.notes().edit(first, "Likes hats"),
                () -> shop.notes().edit(first.id(), 1, third.text()),
                () -> shop.notes().remove(first.id(), 1),
                () -> store().notes().update(first),
                () -> store().notes().remove(first));
        for (ThrowingCallable late : stale) {
            StaleVersionException thrown = catchThrowableOfType(StaleVersionException.class, late);
            assertThat(thrown).hasMessageContaining("note " + first.id().value());
            assertThat(thrown.expected()).isEqualTo(1);
            assertThat(thrown.found()).isEqualTo(3);
        }
        assertThat(shop.notes().get(first.id())).isEqualTo(third);
        assertThat(shop.customers().get(ada.id())).isEqualTo(ada);
    }

    /** If this fails, check that of two who read the same version the second one is told so. */
    @Test
    default void note03LetsOneOfThoseWinWhoEditAtOnce() throws InterruptedException {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        for (int round = 0; round < 10; round++) {
            Note read = shop.notes().add(ada.id(), "Round " + round);
            List<Race.Finish<Note>> finishes = Race.of(
                    4, i -> shop.actingAs(Actor.staff("staff " + i)).notes().edit(read, "Text of " + i));

            List<Race.Finish<Note>> won =
                    finishes.stream().filter(Race.Finish::won).toList();
            assertThat(won).hasSize(1);
            assertThat(shop.notes().get(read.id())).isEqualTo(won.get(0).result());
            assertThat(finishes)
                    .filteredOn(finish -> !finish.won())
                    .extracting(Race.Finish::thrown)
                    .hasOnlyElementsOfType(StaleVersionException.class);
        }
    }

    /** If this fails, check that one note goes and no other. */
    @Test
    default void note04RemovesANote() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Note gone = shop.notes().add(ada.id(), "Likes shoes");
        Note stays = shop.notes().add(ada.id(), "Likes hats");
        shop.notes().remove(gone.id(), gone.version());

        assertThat(shop.notes().find(gone.id())).isEmpty();
        assertThat(shop.notes().of(ada.id())).containsExactly(stays);
        assertThat(shop.notes().add(ada.id(), "Likes shoes").id()).isGreaterThan(stays.id());
        assertThat(shop.customers().get(ada.id())).isEqualTo(ada);
        List<ThrowingCallable> tooLate = List.of(
                () -> shop.notes().get(gone.id()),
                () -> shop.notes().edit(gone, "Likes hats"),
                () -> shop.notes().remove(gone.id(), 1),
                () -> store().notes().update(gone),
                () -> store().notes().remove(gone));
        for (ThrowingCallable late : tooLate) {
            assertThatThrownBy(late)
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("note " + gone.id().value());
        }
    }

    /** If this fails, check that a note needs its customer, and goes with it. */
    @Test
    default void note05BelongsToACustomer() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Customer eve = Samples.customer(shop, "Eve", "Other");
        Note gone = shop.notes().add(ada.id(), "Likes shoes");
        Note stays = shop.notes().add(eve.id(), "Likes hats");
        remove(shop, ada.id());

        assertThat(shop.notes().find(gone.id())).isEmpty();
        assertThat(store().notes().of(ada.id(), Optional.empty(), 10)).isEmpty();
        assertThat(store().notes().count(ada.id())).isZero();
        assertThat(store().notes().removeAll(ada.id())).isZero();
        assertThat(shop.notes().of(eve.id())).containsExactly(stays);
        assertThat(store().notes().count(eve.id())).isEqualTo(1);
        List<ThrowingCallable> tooLate = List.of(
                () -> shop.notes().add(ada.id(), "Likes shoes"),
                () -> shop.notes().of(ada.id()),
                () -> shop.notes().of(ada.id(), NEVER, 1));
        for (ThrowingCallable late : tooLate) {
            assertThatThrownBy(late)
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("customer " + ada.id().value());
        }
        assertThatThrownBy(() -> shop.notes().edit(gone, "Likes hats"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("note " + gone.id().value());
    }

    /** If this fails, check that the problems are worded in the language of who asks, and that nothing is written. */
    @Test
    default void note06SaysWhatIsWrong() {
        Clientele shop = shop().speaking(Locale.forLanguageTag("nl"));
        CustomerId ada = shop.customers().register(Samples.ada()).id();
        Note note = shop.notes().add(ada, "Likes shoes");
        String tooLong = "a".repeat(10_001);

        assertThat(shop.notes().check(NoteDraft.of("\n \u200B")))
                .containsExactly(new Problem("text", "text.required", "Vul dit in."));
        assertThat(shop.notes().check(NoteDraft.of(tooLong)))
                .extracting(Problem::code)
                .containsExactly("text.too-long");
        assertThat(shop.notes().check(NoteDraft.of("\0")))
                .extracting(Problem::code)
                .containsExactly("text.forbidden-character");
        assertThat(shop.notes().check(NoteDraft.of("a\r\n".repeat(5_000)))).isEmpty();
        for (String text : List.of("", tooLong, "\uD83D")) {
            for (ThrowingCallable refused : List.<ThrowingCallable>of(
                    () -> shop.notes().add(ada, text), () -> shop.notes().edit(note, text))) {
                assertThat(catchThrowableOfType(InvalidDraftException.class, refused)
                                .problems())
                        .isEqualTo(shop.notes().check(NoteDraft.of(text)));
            }
        }
        assertThat(shop.notes().of(ada)).containsExactly(note);
    }

    /** If this fails, check that no way leads a customer to the notes. */
    @Test
    default void note07IsNotForTheCustomer() {
        Clientele shop = shop();
        CustomerId ada = shop.customers().register(Samples.ada()).id();
        Note note = shop.notes().add(ada, "Likes shoes");
        CustomerNotes notes = notes(Actor.customer());

        List<ThrowingCallable> refusals = List.of(
                () -> notes.check(note.draft()),
                () -> notes.add(ada, "Likes hats"),
                () -> notes.add(ada, ""),
                () -> notes.edit(note, "Likes hats"),
                () -> notes.edit(note.id(), 1, "Likes hats"),
                () -> notes.remove(note.id(), 1),
                () -> notes.find(note.id()),
                () -> notes.find(NEVER),
                () -> notes.get(note.id()),
                () -> notes.of(ada),
                () -> notes.of(ada, 0),
                () -> notes.of(ada, NEVER, 1));
        for (ThrowingCallable refused : refusals) {
            assertThatThrownBy(refused)
                    .isInstanceOf(StaffOnlyException.class)
                    .hasMessageContaining("shop.actingAs(Actor.staff(name)).notes()");
        }
        assertThat(shop.notes().of(ada)).containsExactly(note);
    }

    /** If this fails, check that a page goes on behind the last note of the one before, whatever became of that. */
    @Test
    default void note08PagesFromTheNewestToTheOldest() {
        Clientele shop = shop();
        CustomerId ada = shop.customers().register(Samples.ada()).id();
        CustomerId eve = Samples.customer(shop, "Eve", "Other").id();
        List<Note> newestFirst = new ArrayList<>(store().transactions()
                .required(() -> IntStream.range(0, 1_005)
                        .mapToObj(i -> {
                            shop.notes().add(eve, "Beside " + i);
                            return shop.notes().add(ada, "Note " + i);
                        })
                        .toList()));
        Collections.reverse(newestFirst);
        long rows = meter().map(StoreMeter::rowsFetched).orElse(0L);

        List<Note> page = shop.notes().of(ada, 3);
        meter().ifPresent(meter -> assertThat(meter.rowsFetched() - rows).isLessThanOrEqualTo(3 + 4));

        assertThat(page).isEqualTo(newestFirst.subList(0, 3));
        assertThat(shop.notes().of(ada)).isEqualTo(newestFirst.subList(0, 1_000));
        Note last = newestFirst.get(999);
        shop.notes().remove(last.id(), 1);
        assertThat(shop.notes().of(ada, last.id(), 1_000)).isEqualTo(newestFirst.subList(1_000, 1_005));
        assertThat(shop.notes().of(ada, last.id(), 2)).isEqualTo(newestFirst.subList(1_000, 1_002));
        assertThat(shop.notes().of(ada, newestFirst.get(1_004).id(), 2)).isEmpty();
        assertThat(store().notes().count(ada)).isEqualTo(1_004);
    }

    /** If this fails, check that each change is told once, by whom, and nothing where nothing was written. */
    @Test
    default void note09TellsListeners() {
        Heard heard = new Heard();
        Clientele shop = shop(heard::in).actingAs(EVA);
        CustomerId ada = shop.customers().register(Samples.ada()).id();
        heard.forget();

        Note note = shop.notes().add(ada, "Likes shoes");
        Note edited = shop.actingAs(BOB).notes().edit(note, "Likes hats");
        shop.notes().edit(edited, "Likes hats");
        shop.notes().remove(note.id(), edited.version());
        shop.notes().add(ada, "Likes both");
        assertThat(heard.events())
                .startsWith(
                        new Event.NoteAdded(ada, note.id(), EVA, NOW_KEPT),
                        new Event.NoteChanged(ada, note.id(), BOB, NOW_KEPT),
                        new Event.NoteRemoved(ada, note.id(), EVA, NOW_KEPT))
                .hasSize(4);

        heard.forget();
        remove(shop, ada);
        assertThat(heard.events()).containsExactly(new Event.CustomerRemoved(ada, EVA, NOW_KEPT));
    }

    /** If this fails, check that the notes are counted when the plan is carried out, and that a stale one removes nothing. */
    @Test
    default void note10IsCountedInThePlanToRemoveItsCustomer() {
        Clientele shop = shop();
        CustomerId ada = shop.customers().register(Samples.ada()).id();
        Customer eve = Samples.customer(shop, "Eve", "Other");
        CustomerRemovalPlan none = shop.customers().planRemoval(ada);
        Note first = shop.notes().add(ada, "Likes shoes");
        CustomerRemovalPlan one = shop.customers().planRemoval(ada);
        Note second = shop.notes().add(ada, "Likes hats");
        CustomerRemovalPlan two = shop.customers().planRemoval(ada);

        assertThat(List.of(none, one, two))
                .extracting(CustomerRemovalPlan::notes)
                .containsExactly(0L, 1L, 2L);
        for (CustomerRemovalPlan stale : List.of(none, one)) {
            assertThatThrownBy(() -> shop.customers().remove(CustomerRemovalPlan.parse(stale.text())))
                    .isInstanceOf(StalePlanException.class)
                    .hasMessageContainingAll(stale.text(), two.text());
            assertThatThrownBy(() -> shop.customers().removeAndBlock(stale)).isInstanceOf(StalePlanException.class);
        }
        store().transactions().required(() -> {
            assertThatThrownBy(() -> shop.customers().remove(one)).isInstanceOf(StalePlanException.class);
            return one;
        });
        assertThat(shop.notes().of(ada)).containsExactly(second, first);

        var selected = shop.customers().selected(List.of(ada, eve.id()));
        List<CustomerRemovalPlan> plans = selected.planRemoval();
        assertThat(plans).containsExactly(two, shop.customers().planRemoval(eve.id()));
        shop.notes().remove(first.id(), 1);
        assertThat(selected.remove(plans).outcomes())
                .containsEntry(ada, Outcome.CHANGED_MEANWHILE)
                .containsEntry(eve.id(), Outcome.DONE);
        shop.customers().remove(CustomerRemovalPlan.parse(one.text()));
        assertThat(shop.customers().find(ada)).isEmpty();
        assertThat(shop.notes().find(second.id())).isEmpty();
    }

    /**
     * If this fails, check that who writes a note holds its customer, and that a removal counts after it waited: a note goes
     * with a plan that knew it, or makes the plan stale, or has no customer any more.
     */
    @Test
    default void note11IsNeverLostUnknown() throws InterruptedException {
        Clientele shop = shop();
        for (int round = 0; round < 20; round++) {
            CustomerId ada = shop.customers().register(Samples.ada()).id();
            shop.notes().add(ada, "Likes shoes");
            CustomerRemovalPlan plan = shop.customers().planRemoval(ada);
            boolean planAnew = round % 2 == 1;
            List<Race.Finish<Note>> finishes = Race.of(3, i -> {
                if (i == 0) {
                    shop.customers().remove(planAnew ? shop.customers().planRemoval(ada) : plan);
                    return null;
                }
                return longTransaction(shop, ada);
            });

            boolean isRemoved = finishes.get(0).won();
            List<Race.Finish<Note>> written = finishes.subList(1, 3);
            long kept = written.stream().filter(Race.Finish::won).count();
            assertThat(written)
                    .filteredOn(finish -> !finish.won())
                    .extracting(Race.Finish::thrown)
                    .hasOnlyElementsOfType(NotFoundException.class);
            assertThat(shop.customers().find(ada).isEmpty()).isEqualTo(isRemoved);
            assertThat(store().notes().count(ada)).isEqualTo(isRemoved ? 0 : 1 + kept);
            if (isRemoved) {
                assertThat(planAnew || kept == 0).isTrue();
            } else {
                assertThat(finishes.get(0).thrown()).isInstanceOf(StalePlanException.class);
                assertThat(kept).isPositive();
                remove(shop, ada);
            }
        }
    }

    /** Writes a note, and takes its time before it commits. */
    private Note longTransaction(Clientele shop, CustomerId customer) {
        return store().transactions().required(() -> {
            Note note = shop.notes().add(customer, "Likes hats");
            for (int i = 0; i < 10; i++) {
                note = shop.notes().edit(note, "Likes " + i + " hats");
            }
            return note;
        });
    }
}
