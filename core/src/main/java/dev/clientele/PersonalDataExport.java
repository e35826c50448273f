package dev.clientele;

import dev.clientele.account.Account;
import dev.clientele.account.StoredPassword;
import dev.clientele.consent.ConsentChange;
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
import dev.clientele.history.Voucher;
import dev.clientele.kernel.Actor;
import dev.clientele.note.Note;
import dev.clientele.privacy.DataRecord;
import dev.clientele.privacy.IncompleteExportException;
import dev.clientele.privacy.PersonalDataOutput;
import dev.clientele.privacy.PersonalDataSections;
import dev.clientele.store.Store;
import dev.clientele.title.SocialTitle;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

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
        if (workplace.actor().kind() != Actor.Kind.CUSTOMER) {
            writeNotes();
        }
        writeVisits();
        writeLog();
        new HostSections(new CustomerHistory(workplace), output, id, workplace.now()).write();
        workplace.privacy().forEach(host -> host.export(id, new OwnSections(output)));
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
        section("person", List.of(PersonalSections.person(customer, core.title)));
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
        return Workplace.kept(store::credentials)
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
        output.section("permissionHistory");
        int read = 0;
        List<ConsentChange> page;
        do {
            int skip = read;
            page = workplace.transaction(() -> store.consents().fromTheBeginning(id, skip, PAGE));
            page.forEach(change -> output.add(PersonalSections.change(change)));
            read += page.size();
        } while (page.size() == PAGE);
        Workplace.kept(store::tokens)
                .map(tokens -> workplace.transaction(() -> tokens.of(id)))
                .ifPresent(tokens -> section(
                        "links", tokens.stream().map(PersonalSections::link).toList()));
    }

    private void writeNotes() {
        Workplace.kept(store::notes)
                .ifPresent(notes ->
                        parts("notes", last -> notes.of(id, last.map(Note::id), PAGE), PersonalSections::note));
    }

    private void writeVisits() {
        Workplace.kept(store::visits)
                .ifPresent(visits -> parts(
                        "visits",
                        last -> last.map(visit -> visits.before(visit, PAGE)).orElseGet(() -> visits.of(id, PAGE)),
                        PersonalSections::visit));
    }

    /** A section whose items are read part by part, each behind the last one of the part before. */
    private <T> void parts(String name, Function<Optional<T>, List<T>> part, Function<T, DataRecord> entry) {
        output.section(name);
        Optional<T> last = Optional.empty();
        List<T> page;
        do {
            Optional<T> behind = last;
            page = workplace.transaction(() -> part.apply(behind));
            page.forEach(item -> output.add(entry.apply(item)));
            last = page.stream().reduce((one, next) -> next);
        } while (page.size() == PAGE);
    }

    /** Who is asked for a copy is told of the copies before, too; this one is among them. */
    private void writeLog() {
        section(
                "privacyLog",
                workplace.transaction(() -> store.privacyLog().of(id, Integer.MAX_VALUE)).stream()
                        .map(PersonalSections::logged)
                        .toList());
    }

    private void section(String name, Collection<DataRecord> records) {
        output.section(name);
        records.forEach(output::add);
    }

    /** Sections of one port, which adds nothing to those of others. */
    private static final class OwnSections implements PersonalDataSections {
        private final PersonalDataSections output;
        private boolean begun;

        OwnSections(PersonalDataSections output) {
            this.output = output;
        }

        @Override
        public void section(String name) {
            output.section(name);
            begun = true;
        }

        @Override
        public void add(DataRecord entry) {
            if (!begun) {
                throw new IllegalStateException(
                        "A record belongs to a section of the port's own, and none was begun. Call section first.");
            }
            output.add(entry);
        }
    }

    /** The host's lists, page by page. */
    private record HostSections(CustomerHistory history, PersonalDataOutput output, CustomerId id, Instant now) {
        /** Orders come with their lines, and a port has the time of a page for them. */
        private static final int PAGE = 100;

        void write() {
            write("orders", HistoryPort.ORDERS, history::orders, order -> Stream.of(PersonalSections.order(order)));
            write(
                    "products",
                    HistoryPort.PRODUCTS,
                    history::products,
                    product -> Stream.of(PersonalSections.product(product)));
            write("carts", HistoryPort.CARTS, history::carts, cart -> Stream.of(PersonalSections.cart(cart)));
            write(
                    "vouchers",
                    HistoryPort.VOUCHERS,
                    (customer, request) -> history.vouchers(customer, request, now),
                    HostSections::ownVoucher);
            write(
                    "messages",
                    HistoryPort.MESSAGES,
                    history::messages,
                    message -> Stream.of(PersonalSections.message(message)));
        }

        /** A rule of the shop's prices is nobody's personal data. */
        private static Stream<DataRecord> ownVoucher(Voucher voucher) {
            return voucher.kind() == Voucher.Kind.VOUCHER
                    ? Stream.of(PersonalSections.voucher(voucher))
                    : Stream.empty();
        }

        private <T extends HistoryItem> void write(
                String name,
                HistoryPort port,
                BiFunction<CustomerId, HistoryRequest, Section<HistoryPage<T>>> list,
                Function<T, Stream<DataRecord>> entries) {
            HistoryRequest first = HistoryRequest.first(PAGE);
            Set<String> places = new HashSet<>();
            Optional<HistoryPage<T>> page = answered(port, list.apply(id, first));
            page.ifPresent(kept -> output.section(name));
            while (page.isPresent()) {
                page.get().items().stream().flatMap(entries).forEach(output::add);
                Optional<String> next = page.get().next();
                requireNew(port, places, next);
                page = next.flatMap(place -> answered(port, list.apply(id, first.after(place))));
            }
        }

        /** A list that comes back to where it was would go on for ever. */
        private void requireNew(HistoryPort port, Set<String> places, Optional<String> next) {
            if (next.filter(place -> !places.add(place)).isPresent()) {
                throw new IncompleteExportException(id, port, Section.Cause.FAILED);
            }
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
