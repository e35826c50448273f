package dev.clientele.intake;

import dev.clientele.consent.Consents;
import dev.clientele.customer.ConsentHistory;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.event.Event;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides on the rows of one chunk against what is stored, then writes them; used once, inside a transaction. */
final class Chunk {
    private final IntakeStore store;
    private final IntakeOptions options;
    private final RowCheck check;
    private final BlockedEmails blocked;
    private final Instant now;
    private final Mentions mentions;
    private final Patch patch;
    private final GroupId customerGroup;
    private final Tally tally = new Tally();
    private final List<IntakeRow.Rejected> rejects = new ArrayList<>();
    private final List<NewCustomer> creations = new ArrayList<>();
    private final List<StoredCustomer> updates = new ArrayList<>();
    private final Set<CustomerId> withSales = new HashSet<>();
    private final List<CustomerId> added = new ArrayList<>();
    private final List<EmailAddress> arrived = new ArrayList<>();
    private final List<ConsentHistory.Entry> begun = new ArrayList<>();
    private final List<ConsentHistory.Entry> history = new ArrayList<>();

    /** A new customer whose id may still be missing. */
    private record NewCustomer(
            Optional<CustomerId> id, CustomerDraft draft, Instant registered, CustomerActivity activity) {}

    Chunk(IntakeStore store, IntakeOptions options, RowCheck check, BlockedEmails blocked, String file, Instant now) {
        this.store = store;
        this.options = options;
        this.check = check;
        this.blocked = blocked;
        this.now = now;
        this.mentions = new Mentions(store, options, check, now);
        this.customerGroup = mentions.builtIn(BuiltInGroup.CUSTOMER);
        this.patch = new Patch(file, mentions, customerGroup, now);
    }

    ChunkWriter.Outcome write(List<IntakeRow.Accepted> rows) {
        Present present = Present.of(store.bulk(), rows);
        blocked.lookUp(Present.emails(rows));
        rows.forEach(row -> decide(row, present));
        mentions.addNeeded();
        if (!updates.isEmpty()) {
            store.bulk().updateAll(updates, withSales, now);
        }
        if (!creations.isEmpty()) {
            store.bulk().addAll(created());
        }
        if (!begun.isEmpty()) {
            store.consents().begin(begun);
        }
        if (!history.isEmpty()) {
            store.consents().append(history);
        }
        blocked.requireNone(arrived);
        return new ChunkWriter.Outcome(tally, rejects);
    }

    /** What the write did, in the order in which it did it. */
    List<Event> events() {
        List<Event> events = new ArrayList<>(mentions.events());
        List<CustomerId> changed =
                updates.stream().map(stored -> stored.customer().id()).toList();
        if (!added.isEmpty() || !changed.isEmpty()) {
            events.add(new Event.CustomersTakenIn(added, changed, Patch.IMPORT, now));
        }
        return events;
    }

    private void decide(IntakeRow.Accepted row, Present present) {
        List<Problem> unknown = mentions.problems(row.customer());
        if (!unknown.isEmpty()) {
            reject(row, unknown);
            return;
        }
        match(row.customer(), present)
                .ifPresentOrElse(stored -> change(row, stored, present), () -> create(row, present));
    }

    private Optional<StoredCustomer> match(IntakeCustomer customer, Present present) {
        return options.match() == IntakeOptions.Match.ID
                ? customer.id().flatMap(present::byId)
                : customer.email().map(EmailAddress::new).flatMap(present::byEmail);
    }

    private void create(IntakeRow.Accepted row, Present present) {
        IntakeCustomer customer = row.customer();
        CustomerDraft draft = patch.drafted(RowCheck.newDraft(customer), customer, row.line());
        List<Problem> problems = new ArrayList<>(check.problems(draft));
        customer.id().ifPresent(id -> addIfNotToBeForced(problems, id, present));
        if (problems.isEmpty()) {
            addIfRefused(problems, new EmailAddress(draft.email()), Optional.empty(), present);
        }
        if (!problems.isEmpty()) {
            reject(row, problems);
            return;
        }
        CustomerActivity activity =
                new CustomerActivity(customer.sales().orElse(Money.ZERO), customer.lastVisit(), Optional.empty());
        arrived.add(new EmailAddress(draft.email()));
        creations.add(
                new NewCustomer(customer.id(), draft, customer.registered().orElse(now), activity));
        mentions.need(customer);
        tally.created++;
    }

    /** Ids that the shop has given itself may be larger than one that a file may bring for somebody new. */
    private void addIfNotToBeForced(List<Problem> problems, CustomerId id, Present present) {
        if (present.byId(id).isPresent()) {
            problems.add(check.problem("id", "id.taken"));
        } else if (id.value() > CustomerId.MAX_FORCED) {
            problems.add(check.problem("id", "id.too-large", CustomerId.MAX_FORCED));
        }
    }

    private void change(IntakeRow.Accepted row, StoredCustomer stored, Present present) {
        CustomerDraft before = stored.customer().draft();
        CustomerDraft draft = patch.drafted(before, row.customer(), row.line());
        List<Problem> problems = check.problemsOfEdit(before, draft);
        if (!problems.isEmpty()) {
            reject(row, problems);
            return;
        }
        StoredCustomer next = patch.applied(stored, draft, row.customer());
        if (next.equals(stored)) {
            tally.unchanged++;
            tally.withdrawalsKept += patch.withdrawalsKept(stored, row.customer());
        } else if (options.onMatch() == IntakeOptions.OnMatch.SKIP) {
            tally.skipped++;
        } else if (options.onMatch() == IntakeOptions.OnMatch.FAIL) {
            reject(
                    row,
                    List.of(check.problem(
                            "", "customer.exists", stored.customer().id().value())));
        } else {
            update(row, stored, next, present);
        }
    }

    private void update(IntakeRow.Accepted row, StoredCustomer stored, StoredCustomer next, Present present) {
        List<Problem> problems = new ArrayList<>();
        if (isNewAddress(stored, next)) {
            addIfRefused(
                    problems,
                    next.customer().email(),
                    Optional.of(stored.customer().id()),
                    present);
        }
        if (!problems.isEmpty()) {
            reject(row, problems);
            return;
        }
        if (isNewAddress(stored, next)) {
            arrived.add(next.customer().email());
        }
        present.changed(stored, next);
        updates.add(next);
        row.customer().sales().ifPresent(said -> withSales.add(next.customer().id()));
        history.addAll(consented(next.customer(), stored.customer().consents()));
        mentions.need(row.customer());
        tally.updated++;
        tally.withdrawalsKept += patch.withdrawalsKept(stored, row.customer());
    }

    /** A guest's address is nobody's concern. */
    private static boolean isNewAddress(StoredCustomer stored, StoredCustomer next) {
        String before = stored.customer().email().canonical();
        return !next.customer().isGuest()
                && !before.equals(next.customer().email().canonical());
    }

    private void addIfRefused(List<Problem> problems, EmailAddress email, Optional<CustomerId> self, Present present) {
        present.byEmail(email)
                .map(holder -> holder.customer().id())
                .filter(holder -> !self.equals(Optional.of(holder)))
                .ifPresent(holder -> problems.add(check.problem("email", "email.taken", holder.value())));
        if (blocked.contain(email)) {
            problems.add(check.problem("email", "email.blocked"));
        }
    }

    private List<ConsentHistory.Entry> consented(Customer customer, Consents before) {
        return customer.consents().changesSince(before, Patch.IMPORT, now).stream()
                .map(change -> new ConsentHistory.Entry(customer.id(), change))
                .toList();
    }

    private void reject(IntakeRow.Accepted row, List<Problem> problems) {
        rejects.add(new IntakeRow.Rejected(row.line(), List.copyOf(problems)));
    }

    /** Ids of the file are kept; the sequence is put past them first, so that it gives none of them to the others. */
    private List<StoredCustomer> created() {
        List<CustomerId> forced =
                creations.stream().flatMap(c -> c.id().stream()).toList();
        int missing = creations.size() - forced.size();
        List<CustomerId> fresh = options.isDryRun() ? beyondForced(missing) : given(forced, missing);
        List<StoredCustomer> all = new ArrayList<>(creations.size());
        int next = 0;
        for (NewCustomer creation : creations) {
            CustomerId id = creation.id().isPresent() ? creation.id().get() : fresh.get(next++);
            Customer customer =
                    Customer.of(id, creation.draft(), customerGroup, now).registeredAt(creation.registered());
            begun.addAll(consented(customer, Consents.NONE));
            all.add(new StoredCustomer(customer, creation.activity()));
            added.add(id);
        }
        return all;
    }

    private List<CustomerId> given(List<CustomerId> forced, int missing) {
        forced.stream().max(CustomerId::compareTo).ifPresent(store.bulk()::raiseIdsPast);
        return missing == 0 ? List.of() : store.bulk().nextIds(missing);
    }

    /** A dry run leaves the sequence alone: these ids can be nobody's, and they are rolled back. */
    private static List<CustomerId> beyondForced(int count) {
        List<CustomerId> ids = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            ids.add(new CustomerId(Long.MAX_VALUE - i));
        }
        return ids;
    }
}
