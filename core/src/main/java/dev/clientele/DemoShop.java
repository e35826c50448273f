package dev.clientele;

import dev.clientele.account.StoredPassword;
import dev.clientele.consent.Consents;
import dev.clientele.customer.ConsentHistory;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.event.Event;
import dev.clientele.group.Group;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupId;
import dev.clientele.group.GroupNameTakenException;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.IpAddress;
import dev.clientele.store.Store;
import dev.clientele.title.Gender;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleId;
import dev.clientele.visit.Visit;
import dev.clientele.visit.VisitOrigin;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the demo data, as an import would, and what no import knows of: addresses, a password, visits. */
final class DemoShop {
    static final Actor DEMO = Actor.system("demo data");

    private static final DemoData.Made NOTHING = new DemoData.Made(0, 0);
    private static final EmailAddress JOHN = new EmailAddress(DemoData.EMAIL);

    private final Workplace workplace;
    private final Store store;
    private final CustomerDesk desk;
    private final PasswordDesk passwords;

    DemoShop(Workplace workplace) {
        this.workplace = workplace;
        this.store = workplace.store();
        this.desk = new CustomerDesk(workplace);
        this.passwords = new PasswordDesk(workplace);
    }

    /** Hashes before the transaction begins, since that takes its time. */
    DemoData.Made put() {
        if (isThere()) {
            return NOTHING;
        }
        StoredPassword password = passwords.hashed(DemoData.PASSWORD);
        try {
            return Attempts.untilTheIdIsFree(
                    () -> workplace.transaction(() -> isThere() ? NOTHING : madeOnce(password)));
        } catch (EmailTakenException | GroupNameTakenException meanwhile) {
            if (isThere()) {
                return NOTHING;
            }
            throw meanwhile;
        }
    }

    private boolean isThere() {
        List<EmailAddress> emails = DemoPeople.at(workplace.now()).stream()
                .map(person -> new EmailAddress(person.draft().email()))
                .toList();
        return workplace.transaction(() -> !store.bulk().findByEmails(emails).isEmpty());
    }

    private DemoData.Made madeOnce(StoredPassword password) {
        return store.shop().markDemo() ? made(password) : NOTHING;
    }

    private DemoData.Made made(StoredPassword password) {
        Map<String, GroupId> groups = new HashMap<>();
        int made = 0;
        for (GroupDraft draft : DemoPeople.groups()) {
            Optional<Group> present = groups().named(draft.name());
            groups.put(
                    draft.name(),
                    present.orElseGet(() -> groups().create(draft)).id());
            made += present.isPresent() ? 0 : 1;
        }
        List<StoredCustomer> all = customers(groups);
        add(all);
        all.stream()
                .map(StoredCustomer::customer)
                .filter(customer -> customer.email().equals(JOHN))
                .forEach(john -> bringIn(john.id(), password));
        return new DemoData.Made(all.size(), made);
    }

    private Groups groups() {
        return new Groups(workplace);
    }

    private List<StoredCustomer> customers(Map<String, GroupId> groups) {
        List<DemoPerson> people = DemoPeople.at(workplace.now()).stream()
                .filter(person ->
                        !desk.isBlocked(new EmailAddress(person.draft().email())))
                .toList();
        List<CustomerId> ids = store.bulk().nextIds(people.size());
        List<SocialTitle> titles = store.titles().all();
        List<StoredCustomer> all = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            DemoPerson person = people.get(i);
            all.add(person.stored(
                    ids.get(i),
                    person.isGuest()
                            ? workplace.builtIns().guest()
                            : workplace.builtIns().customer(),
                    Optional.ofNullable(groups.get(person.group())),
                    title(titles, person.gender())));
        }
        return all;
    }

    /** The first that fits; a shop may have none. */
    private static Optional<SocialTitleId> title(List<SocialTitle> titles, Gender gender) {
        return titles.stream()
                .filter(title -> title.gender() == gender)
                .map(SocialTitle::id)
                .findFirst();
    }

    private void add(List<StoredCustomer> all) {
        store.bulk().addAll(all);
        List<ConsentHistory.Entry> history = new ArrayList<>();
        for (StoredCustomer stored : all) {
            Customer customer = stored.customer();
            customer.consents()
                    .changesSince(Consents.NONE, workplace.actor(), workplace.now())
                    .forEach(change -> history.add(new ConsentHistory.Entry(customer.id(), change)));
            workplace.publish((by, at) -> new Event.CustomerAdded(customer.id(), by, at));
        }
        store.consents().begin(history);
    }

    /** What only John has. */
    private void bringIn(CustomerId john, StoredPassword password) {
        passwords.storeFirst(john, password);
        Instant first = workplace.now().minus(Duration.ofHours(219));
        visit(Visit.begun(store.visits().nextId(), john, first, new IpAddress("192.0.2.17"))
                .comingFrom(VisitOrigin.of("https://www.example.com/"))
                .upTo(7, first.plus(Duration.ofMinutes(11))));
        Instant last = workplace.now().minus(Duration.ofHours(26));
        visit(Visit.begun(store.visits().nextId(), john, last, new IpAddress("2001:db8::17"))
                .upTo(3, last.plus(Duration.ofMinutes(2))));
    }

    private void visit(Visit visit) {
        store.visits().add(visit);
        workplace.publish((by, at) -> new Event.VisitBegan(visit.customer(), visit.id(), at));
    }
}
