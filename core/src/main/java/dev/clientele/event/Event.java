package dev.clientele.event;

import dev.clientele.customer.CustomerField;
import dev.clientele.customer.CustomerId;
import dev.clientele.group.GroupField;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.Actor;
import dev.clientele.note.NoteId;
import dev.clientele.settings.SettingsField;
import dev.clientele.title.SocialTitleId;
import dev.clientele.title.TitleField;
import dev.clientele.visit.VisitId;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something that happened in a shop; immutable. It names ids and fields and never a value: who needs one asks the shop.
 *
 * <p>The names of the records and of the fields are stable, so that an outbox can store them as text. Their texts
 * ({@code toString}) are for logs and show nobody.
 */
public sealed interface Event {
    /** {@return who acted; his or her name is not shown by {@code toString}} */
    Actor by();

    /** {@return when it was written, in whole milliseconds} */
    Instant at();

    /**
     * A customer registered or was entered, or a guest came.
     *
     * @param customer the new customer or guest
     * @param by who acted
     * @param at when
     */
    record CustomerAdded(CustomerId customer, Actor by, Instant at) implements Event {}

    /**
     * A customer was changed. Whom the removal of a group or a title changed along with others is not told one by one.
     *
     * @param customer which one
     * @param fields what is not as it was; at least one
     * @param by who acted
     * @param at when
     */
    record CustomerChanged(CustomerId customer, Set<CustomerField> fields, Actor by, Instant at) implements Event {
        /** Keeps the fields in their order. */
        public CustomerChanged {
            fields = inOrder(fields);
        }
    }

    /**
     * A customer was removed for good.
     *
     * @param customer whose id no registration gets again; an import whose file names it can. End the customer's web sessions
     * @param by who acted
     * @param at when
     */
    record CustomerRemoved(CustomerId customer, Actor by, Instant at) implements Event {}

    /**
     * An import took customers in: one event for each chunk of rows, as it is committed. A dry run is silent.
     *
     * @param added who is new
     * @param changed who is not as before, be it in sales or the last visit
     * @param by the import
     * @param at when
     */
    record CustomersTakenIn(List<CustomerId> added, List<CustomerId> changed, Actor by, Instant at) implements Event {
        /** Keeps the ids in the order of the rows. */
        public CustomersTakenIn {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
        }

        /** With numbers in place of ids, of which there can be thousands. */
        @Override
        public String toString() {
            return "CustomersTakenIn[added=" + added.size() + ", changed=" + changed.size() + ", by=" + by + ", at="
                    + at + "]";
        }
    }

    /**
     * The e-mail address of a customer who is removed may not register again.
     *
     * @param customer who had it
     * @param by who acted
     * @param at when
     */
    record EmailBlocked(CustomerId customer, Actor by, Instant at) implements Event {}

    /**
     * An e-mail address may register again. Nobody's id goes with it, and the address is not told.
     *
     * @param by who acted
     * @param at when
     */
    record EmailUnblocked(Actor by, Instant at) implements Event {}

    /**
     * A customer's password was set, changed or taken away.
     *
     * @param customer whose
     * @param by who acted
     * @param at when
     */
    record PasswordChanged(CustomerId customer, Actor by, Instant at) implements Event {}

    /**
     * A customer came to visit the shop.
     *
     * @param customer who
     * @param visit the new visit
     * @param at when
     */
    record VisitBegan(CustomerId customer, VisitId visit, Instant at) implements Event {
        /** {@return the customer in person} */
        @Override
        public Actor by() {
            return Actor.customer();
        }
    }

    /**
     * A customer's sales were added to, taken off, or set anew.
     *
     * @param customer whose
     * @param by who acted
     * @param at when
     */
    record SalesChanged(CustomerId customer, Actor by, Instant at) implements Event {}

    /**
     * The staff wrote a private note about a customer.
     *
     * @param customer whom it is about
     * @param note the new note
     * @param by who acted
     * @param at when
     */
    record NoteAdded(CustomerId customer, NoteId note, Actor by, Instant at) implements Event {}

    /**
     * The text of a private note was changed.
     *
     * @param customer whom it is about
     * @param note which one
     * @param by who acted
     * @param at when
     */
    record NoteChanged(CustomerId customer, NoteId note, Actor by, Instant at) implements Event {}

    /**
     * A private note was removed for good. Those that go with their customer are not told one by one.
     *
     * @param customer whom it was about
     * @param note which one
     * @param by who acted
     * @param at when
     */
    record NoteRemoved(CustomerId customer, NoteId note, Actor by, Instant at) implements Event {}

    /**
     * A group was made.
     *
     * @param group the new group
     * @param by who acted
     * @param at when
     */
    record GroupAdded(GroupId group, Actor by, Instant at) implements Event {}

    /**
     * A group was changed.
     *
     * @param group which one
     * @param fields what is not as it was; at least one
     * @param by who acted
     * @param at when
     */
    record GroupChanged(GroupId group, Set<GroupField> fields, Actor by, Instant at) implements Event {
        /** Keeps the fields in their order. */
        public GroupChanged {
            fields = inOrder(fields);
        }
    }

    /**
     * A group was removed for good, and its members are out of it.
     *
     * @param group which one
     * @param by who acted
     * @param at when
     */
    record GroupRemoved(GroupId group, Actor by, Instant at) implements Event {}

    /**
     * A social title was made.
     *
     * @param title the new title
     * @param by who acted
     * @param at when
     */
    record TitleAdded(SocialTitleId title, Actor by, Instant at) implements Event {}

    /**
     * A social title was changed.
     *
     * @param title which one
     * @param fields what is not as it was; at least one
     * @param by who acted
     * @param at when
     */
    record TitleChanged(SocialTitleId title, Set<TitleField> fields, Actor by, Instant at) implements Event {
        /** Keeps the fields in their order. */
        public TitleChanged {
            fields = inOrder(fields);
        }
    }

    /**
     * A social title was removed for good, and who had it has none.
     *
     * @param title which one
     * @param by who acted
     * @param at when
     */
    record TitleRemoved(SocialTitleId title, Actor by, Instant at) implements Event {}

    /**
     * The shop's settings were changed.
     *
     * @param fields what is not as it was; at least one
     * @param by who acted
     * @param at when
     */
    record SettingsChanged(Set<SettingsField> fields, Actor by, Instant at) implements Event {
        /** Keeps the fields in their order. */
        public SettingsChanged {
            fields = inOrder(fields);
        }
    }

    private static <F extends Enum<F>> Set<F> inOrder(Set<F> fields) {
        return Collections.unmodifiableSet(new TreeSet<>(fields));
    }
}
