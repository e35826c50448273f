package dev.clientele.store;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerRestorer;
import dev.clientele.customer.CustomerState;
import dev.clientele.group.Group;
import dev.clientele.group.GroupRestorer;
import dev.clientele.group.GroupState;
import dev.clientele.kernel.Actor;
import dev.clientele.note.Note;
import dev.clientele.note.NoteRestorer;
import dev.clientele.title.Gender;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleId;
import dev.clientele.title.SocialTitleRestorer;
import dev.clientele.title.TitleName;
import java.time.Instant;
import java.util.Optional;

/**
 * The one door through which stores give stored things back as snapshots.
 *
 * <p>Not for hosts: they make things from drafts, whose rules are checked.
 */
public final class Restore {
    private static final Customers CUSTOMERS = new Customers();
    private static final Groups GROUPS = new Groups();
    private static final Titles TITLES = new Titles();
    private static final Notes NOTES = new Notes();

    private Restore() {}

    /**
     * A customer as it was stored.
     *
     * @param state all that is stored of it
     * @return the snapshot
     */
    public static Customer customer(CustomerState state) {
        return CUSTOMERS.restored(state);
    }

    /**
     * A customer as it stands in the store after it was written.
     *
     * @param customer the snapshot that was handed in
     * @param at when it was written
     * @return the same, its version one higher
     */
    public static Customer written(Customer customer, Instant at) {
        return CUSTOMERS.written(customer, at);
    }

    /**
     * A group as it was stored.
     *
     * @param state all that is stored of it
     * @return the snapshot
     */
    public static Group group(GroupState state) {
        return GROUPS.restored(state);
    }

    /**
     * A group as it stands in the store after it was written.
     *
     * @param group the snapshot that was handed in
     * @return the same, its version one higher
     */
    public static Group written(Group group) {
        return GROUPS.written(group);
    }

    /**
     * A social title as it was stored.
     *
     * @param id its id
     * @param version its version
     * @param name its name
     * @param gender whom it fits
     * @return the snapshot
     */
    public static SocialTitle title(SocialTitleId id, long version, TitleName name, Gender gender) {
        return TITLES.restored(id, version, name, gender);
    }

    /**
     * A social title as it stands in the store after it was written.
     *
     * @param title the snapshot that was handed in
     * @return the same, its version one higher
     */
    public static SocialTitle written(SocialTitle title) {
        return TITLES.written(title);
    }

    /**
     * A private note as it was stored.
     *
     * @param first the note as if it had been written first with its present text
     * @param version its version
     * @param editor who edited it last
     * @param edited when it was edited last
     * @return the snapshot
     */
    public static Note note(Note first, long version, Optional<Actor> editor, Optional<Instant> edited) {
        return NOTES.restored(first, version, editor, edited);
    }

    /**
     * A private note as it stands in the store after it was written.
     *
     * @param note the snapshot that was handed in
     * @return the same, its version one higher
     */
    public static Note written(Note note) {
        return NOTES.written(note);
    }

    private static final class Customers extends CustomerRestorer {
        Customer restored(CustomerState state) {
            return restoreCustomer(state);
        }

        Customer written(Customer customer, Instant at) {
            return writtenCustomer(customer, at);
        }
    }

    private static final class Groups extends GroupRestorer {
        Group restored(GroupState state) {
            return restoreGroup(state);
        }

        Group written(Group group) {
            return writtenGroup(group);
        }
    }

    private static final class Titles extends SocialTitleRestorer {
        SocialTitle restored(SocialTitleId id, long version, TitleName name, Gender gender) {
            return restoreTitle(id, version, name, gender);
        }

        SocialTitle written(SocialTitle title) {
            return writtenTitle(title);
        }
    }

    private static final class Notes extends NoteRestorer {
        Note restored(Note first, long version, Optional<Actor> editor, Optional<Instant> edited) {
            return restoreNote(first, version, editor, edited);
        }

        Note written(Note note) {
            return writtenNote(note);
        }
    }
}
