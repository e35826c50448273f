package dev.clientele;

import dev.clientele.account.Account;
import dev.clientele.account.StoredPassword;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.group.Group;
import dev.clientele.history.HistoryItem;
import dev.clientele.history.HistoryPage;
import dev.clientele.history.HistoryPort;
import dev.clientele.history.HistoryRequest;
import dev.clientele.history.Section;
import dev.clientele.kernel.NotSupportedException;
import dev.clientele.note.Note;
import dev.clientele.note.NoteId;
import dev.clientele.privacy.DataRecord;
import dev.clientele.privacy.IncompleteExportException;
import dev.clientele.privacy.PersonalDataOutput;
import dev.clientele.store.Store;
import dev.clientele.title.SocialTitle;
import dev.clientele.visit.Visit;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** One export of a customer's personal data; for one use. Nothing is held open between two pages of a list. */
final class PersonalDataExport {
    /** How many visits, notes or items of the host's are read at once. */
    private static final int PAGE = HistoryRequest.MAX_ITEMS;

    private final Workplace workplace;
    private final Store store;
    private final CustomerId id;
    private final PersonalDataOutput output;

    /** What is read at one moment, as it is stored: hidden or not, it is the customer's. */
    private record Core(StoredCustomer stored, Optional<SocialTitle> title, List<Group> groups) {}

    PersonalDataExport(Workplace workplace, CustomerId id, PersonalDataOutput output) {
        this.workplace = workplace;
        this.store = workplace.store();
        this.id = id;
        this.output = output;
    }

    void write() {
        output.begin(id, workplace.now());
        Core core = Attempts.whileGroupsGo(() -> workplace.transaction(this::core));
        writeCustomer(core);
        writePermissions(core.stored.customer());
        writeNotes();
        writeVisits();
        new HostSections(new CustomerHistory(workplace), output, id).write();
        workplace.privacy().forEach(host -> host.export(id, output));
        // Who was removed meanwhile was perhaps read in part.
        workplace.transaction(() -> workplace.stored(id));
        output.end();
    }

    private Core core() {
        StoredCustomer stored = workplace.stored(id);
        Customer customer = stored.customer();
        return new Core(
                stored,
                customer.title().flatMap(store.titles()::find),
                new CustomerHistory(workplace).groups(customer));
    }

    private void writeCustomer(Core core) {
        Customer customer = core.stored.customer();
        section(
                "person",
                List.of(PersonalSections.person(
                        customer, core.title.map(title -> title.name().value()))));
        section("account", List.of(PersonalSections.account(customer, passwordSince())));
        section(
                "activity",
                List.of(PersonalSections.activity(
                        core.stored.activity(), workplace.settings().currency())));
        section(
                "groups",
                core.groups.stream()
                        .map(group -> PersonalSections.group(group, customer))
                        .toList());
        section(
                "companies",
                customer.b2b().stream().map(PersonalSections::company).toList());
        section(
                "addresses",
                customer.addresses().addresses().stream()
                        .map(PersonalSections::address)
                        .toList());
    }

    private Optional<Instant> passwordSince() {
        return kept(store::credentials)
                .flatMap(credentials -> workplace.transaction(() -> credentials.find(id)))
                .flatMap(Account::password)
                .map(StoredPassword::since);
    }

    private void writePermissions(Customer customer) {
        section(
                "permissions",
                List.of(Purpose.values()).stream()
                        .map(purpose -> PersonalSections.permission(
                                purpose, customer.consents().of(purpose)))
                        .toList());
        section(
                "permissionHistory",
                workplace.transaction(() -> store.consents().of(id, Integer.MAX_VALUE)).stream()
                        .map(PersonalSections::change)
                        .toList());
        kept(() -> workplace.transaction(() -> store.tokens().of(id)))
                .ifPresent(tokens -> section(
                        "links", tokens.stream().map(PersonalSections::link).toList()));
    }

    private void writeNotes() {
        kept(store::notes).ifPresent(notes -> {
            output.section("notes");
            Optional<NoteId> before = Optional.empty();
            List<Note> page;
            do {
                Optional<NoteId> from = before;
                page = workplace.transaction(() -> notes.of(id, from, PAGE));
                page.forEach(note -> output.add(PersonalSections.note(note)));
                before = page.stream().map(Note::id).reduce((one, next) -> next);
            } while (page.size() == PAGE);
        });
    }

    private void writeVisits() {
        kept(store::visits).ifPresent(visits -> {
            output.section("visits");
            List<Visit> page = workplace.transaction(() -> visits.of(id, PAGE));
            while (!page.isEmpty()) {
                page.forEach(visit -> output.add(PersonalSections.visit(visit)));
                Visit last = page.get(page.size() - 1);
                page = page.size() < PAGE ? List.of() : workplace.transaction(() -> visits.before(last, PAGE));
            }
        });
    }

    private void section(String name, Collection<DataRecord> records) {
        output.section(name);
        records.forEach(output::add);
    }

    private static <T> Optional<T> kept(Supplier<T> content) {
        try {
            return Optional.of(content.get());
        } catch (NotSupportedException lacking) {
            return Optional.empty();
        }
    }

    /** The host's lists, page by page. */
    private record HostSections(CustomerHistory history, PersonalDataOutput output, CustomerId id) {
        void write() {
            write("orders", HistoryPort.ORDERS, history::orders, PersonalSections::order);
            write("carts", HistoryPort.CARTS, history::carts, PersonalSections::cart);
            write("vouchers", HistoryPort.VOUCHERS, history::vouchers, PersonalSections::voucher);
            write("messages", HistoryPort.MESSAGES, history::messages, PersonalSections::message);
        }

        private <T extends HistoryItem> void write(
                String name,
                HistoryPort port,
                BiFunction<CustomerId, HistoryRequest, Section<HistoryPage<T>>> list,
                Function<T, DataRecord> entry) {
            HistoryRequest first = HistoryRequest.first(PAGE);
            Optional<HistoryPage<T>> page = answered(port, list.apply(id, first));
            page.ifPresent(kept -> output.section(name));
            while (page.isPresent()) {
                HistoryPage<T> shown = page.get();
                shown.items().forEach(item -> output.add(entry.apply(item)));
                page = shown.next()
                        .flatMap(next -> following(port, next, answered(port, list.apply(id, first.after(next)))));
            }
        }

        /** A port that does not go on would go on for ever. */
        private <T> Optional<HistoryPage<T>> following(HistoryPort port, String place, Optional<HistoryPage<T>> page) {
            if (page.filter(shown -> shown.next().equals(Optional.of(place))).isPresent()) {
                throw new IncompleteExportException(id, port, Section.Cause.FAILED);
            }
            return page;
        }

        /** Empty for what nobody keeps. */
        private <T> Optional<T> answered(HistoryPort port, Section<T> section) {
            if (section instanceof Section.Unavailable<T> unavailable) {
                throw new IncompleteExportException(id, port, unavailable.cause());
            }
            return section.shown();
        }
    }
}
