package dev.clientele;

import dev.clientele.consent.Consents;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.BlockedEmail;
import dev.clientele.customer.ConsentHistory;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerField;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.CustomerRemovalPlan;
import dev.clientele.customer.DraftCheck;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.EmailBlockedException;
import dev.clientele.customer.EntryPolicy;
import dev.clientele.customer.WithdrawnSinceException;
import dev.clientele.event.Event;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.Problem;
import dev.clientele.kernel.StalePlanException;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.settings.Settings;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What every use of single customers needs: reads them as the shop shows them, writes them under its rules. */
final class CustomerDesk {
    private final Workplace workplace;
    private final DraftCheck drafts;
    private final NoteDesk notes;

    CustomerDesk(Workplace workplace) {
        this.workplace = workplace;
        this.drafts = new DraftCheck(workplace.validator());
        this.notes = new NoteDesk(workplace);
    }

    /** What keeps a draft from being registered by who acts. */
    List<Problem> problemsOfRegistration(CustomerDraft draft, Settings settings) {
        return problems(draft, settings, workplace.registrationPolicy(settings));
    }

    /** What keeps a draft from being a guest, of whom nothing is demanded. */
    List<Problem> problemsOfGuest(CustomerDraft draft, Settings settings) {
        return problems(draft, settings, settings.entryPolicy().demandingNothing());
    }

    private List<Problem> problems(CustomerDraft draft, Settings settings, EntryPolicy policy) {
        return drafts.problems(draft, policy, workplace.language(settings), settings.zone());
    }

    List<Problem> problemsOfEdit(Customer before, CustomerDraft draft, Settings settings) {
        EntryPolicy policy = settings.entryPolicy().demandingNothing();
        return drafts.problemsOfEdit(before.draft(), draft, policy, workplace.language(settings), settings.zone());
    }

    /** A guest who gets an account creates one, and is held to what is demanded of that. */
    void requireWhatIsDemanded(Customer guest, Settings settings) {
        EntryPolicy policy = workplace.registrationPolicy(settings);
        InvalidDraftException.requireNone(
                "customer", drafts.missing(guest.draft(), policy, workplace.language(settings)));
    }

    /** The customer without what is hidden while B2B mode is off. */
    Customer shown(Customer stored) {
        return stored.b2b().isPresent() ? shown(stored, workplace.settings()) : stored;
    }

    private static Customer shown(Customer stored, Settings settings) {
        return settings.isB2b() ? stored : stored.hidingB2b();
    }

    Customer get(CustomerId id) {
        return shown(workplace.stored(id).customer());
    }

    Customer get(CustomerId id, Settings settings) {
        return shown(workplace.stored(id).customer(), settings);
    }

    /** A new customer with an account; the draft was checked. */
    Customer registered(CustomerDraft draft) {
        return added(id -> Customer.of(id, draft, workplace.builtIns().customer(), workplace.now()));
    }

    Customer added(Function<CustomerId, Customer> maker) {
        return Attempts.untilTheIdIsFree(() -> workplace.transaction(() -> {
            Customer customer = maker.apply(workplace.store().customers().nextId());
            workplace.store().customers().add(customer);
            requireUnblocked(customer);
            remember(
                    consented(customer, Consents.NONE),
                    entries -> workplace.store().consents().begin(entries));
            workplace.publish((by, at) -> new Event.CustomerAdded(customer.id(), by, at));
            return customer;
        }));
    }

    /** What a command did: nothing, if the customer was as commanded already. */
    record Change(Customer before, Customer now) {
        boolean happened() {
            return before.version() != now.version();
        }
    }

    Change change(CustomerId id, UnaryOperator<Customer> verb) {
        return Attempts.untilNobodyInterferes(() -> workplace.transaction(() -> {
            Customer stored = get(id);
            Customer next = verb.apply(stored);
            return new Change(stored, next.equals(stored) ? stored : written(stored, next));
        }));
    }

    /** Writes what is stored anew; only an address that comes in now is looked up among the blocked ones. */
    Customer written(Customer stored, Customer next) {
        Customer written = written(next);
        remember(
                consented(next, stored.consents()),
                entries -> workplace.store().consents().append(entries));
        boolean sameAddress = stored.email().canonical().equals(next.email().canonical());
        if (!sameAddress || stored.isGuest()) {
            requireUnblocked(next);
        }
        publish(stored, written);
        return written;
    }

    private void publish(Customer before, Customer now) {
        Set<CustomerField> fields = CustomerField.changed(before, now);
        if (!fields.isEmpty()) {
            workplace.publish((by, at) -> new Event.CustomerChanged(now.id(), fields, by, at));
        }
    }

    private Customer written(Customer next) {
        return shown(workplace.store().customers().update(next, workplace.now()));
    }

    /** What removing somebody would do, to what is hidden as well. */
    CustomerRemovalPlan planRemoval(CustomerId id) {
        Customer stored = workplace.stored(id).customer();
        return CustomerRemovalPlan.of(stored, notes.count(id));
    }

    /** Does what was planned in one transaction; who was changed by somebody else meanwhile is not as planned. */
    void withPlan(CustomerRemovalPlan plan, Runnable removal) {
        try {
            workplace.transaction(() -> {
                removal.run();
                return plan;
            });
        } catch (StaleVersionException meanwhile) {
            throw new StalePlanException(
                    plan.text(),
                    workplace.transaction(() -> planRemoval(plan.customer())).text());
        }
    }

    Customer removedAndBlocked(CustomerRemovalPlan plan, Runnable before) {
        Customer gone = removed(plan, before);
        workplace.store().blockedEmails().add(hash(gone.email()), workplace.now());
        workplace.publish((by, at) -> new Event.EmailBlocked(gone.id(), by, at));
        return gone;
    }

    Customer removed(CustomerRemovalPlan plan) {
        return removed(plan, () -> {});
    }

    /**
     * Removes who was planned to be removed, and gives what is gone. The notes go first: from then on nobody writes another. What is
     * to be done before finds the customer still there, and as planned.
     */
    private Customer removed(CustomerRemovalPlan plan, Runnable before) {
        long lostNotes = notes.removeAll(plan.customer());
        Customer stored = workplace.stored(plan.customer()).customer();
        plan.requireSameAs(CustomerRemovalPlan.of(stored, lostNotes));
        before.run();
        workplace.store().customers().remove(plan.customer(), plan.version());
        if (!stored.isGuest()) {
            new Turnstile(workplace).forget(stored.email());
        }
        workplace.publish((by, at) -> new Event.CustomerRemoved(stored.id(), by, at));
        return stored;
    }

    void requireVersion(Customer stored, long read) {
        StaleVersionException.require("customer", stored.id().value(), read, stored.version());
    }

    /** No write outweighs a later No, and none forgets a permission: where the next snapshot knows nothing of one that was given, it is taken back. */
    Customer remembering(Customer stored, Customer next) {
        for (Purpose purpose : Purpose.values()) {
            WithdrawnSinceException.requireNoLaterNo(
                    stored, purpose, next.consents().of(purpose));
        }
        return next.consented(stored.consents().editedTo(next.consents(), workplace.actor(), workplace.now()));
    }

    /** A store need not keep permissions as long as nobody says anything of them. */
    private static void remember(List<ConsentHistory.Entry> entries, Consumer<List<ConsentHistory.Entry>> writing) {
        if (!entries.isEmpty()) {
            writing.accept(entries);
        }
    }

    private List<ConsentHistory.Entry> consented(Customer customer, Consents before) {
        return customer.consents().changesSince(before, workplace.actor(), workplace.now()).stream()
                .map(change -> new ConsentHistory.Entry(customer.id(), change))
                .toList();
    }

    /** After the write: whoever blocked the address meanwhile had it until then, and this write waited for that one. */
    void requireUnblocked(Customer customer) {
        if (!customer.isGuest() && isBlocked(customer.email())) {
            throw new EmailBlockedException();
        }
    }

    boolean isBlocked(EmailAddress email) {
        BlockedEmail hash = hash(email);
        return workplace.store().blockedEmails().among(Set.of(hash)).contains(hash);
    }

    BlockedEmail hash(EmailAddress email) {
        return BlockedEmail.of(email, workplace.keys().hashing());
    }
}
