package dev.clientele;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.event.Event;
import dev.clientele.group.Group;
import dev.clientele.group.GroupDraft;
import dev.clientele.intake.Intake;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Money;
import dev.clientele.note.Note;
import dev.clientele.password.PasswordHasher;
import dev.clientele.password.PasswordHashers;
import dev.clientele.settings.Settings;
import dev.clientele.store.InMemoryStore;
import dev.clientele.title.Gender;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleDraft;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever changes something tells of it: every public method of the services is known here, as a change or as one that changes
 * nothing that a listener would want to know (a page that was seen, a link that was made, old things that were forgotten).
 */
class EveryChangeTest {
    private static final CustomerDraft DRAFT = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");
    private static final CustomerDraft OTHER = DRAFT.withEmail("other@example.com");
    private static final SocialTitleDraft DR = SocialTitleDraft.of("Dr.", Gender.NEUTRAL);

    private static final IpAddress IP = new IpAddress("192.0.2.1");
    private static final String PASSWORD = "difference engine";
    private static final PasswordHasher HASHER = PasswordHashers.pbkdf2(1_000);

    private static final Map<String, Consumer<EveryChangeTest>> CHANGES = Map.ofEntries(
            entry("Customers.register(CustomerDraft)", test -> test.customers.register(OTHER)),
            entry("Customers.addGuest(CustomerDraft)", test -> test.customers.addGuest(OTHER)),
            entry("Customers.turnIntoCustomer(CustomerId)", test -> test.customers.turnIntoCustomer(test.guest.id())),
            entry("Customers.edit(Customer, CustomerDraft)", test -> test.customers.edit(test.ada, OTHER)),
            entry(
                    "Customers.edit(CustomerId, long, CustomerDraft)",
                    test -> test.customers.edit(test.ada.id(), test.ada.version(), OTHER)),
            entry("Customers.update(Customer)", test -> test.customers.update(test.ada.disable())),
            entry("Customers.enable(CustomerId)", test -> test.customers.enable(test.guest.id())),
            entry("Customers.disable(CustomerId)", test -> test.customers.disable(test.ada.id())),
            entry(
                    "Customers.withdraw(CustomerId, Purpose)",
                    test -> test.customers.withdraw(test.ada.id(), Purpose.NEWSLETTER)),
            entry("Customers.join(CustomerId, GroupId)", test -> test.customers.join(test.ada.id(), test.press.id())),
            entry("Customers.leave(CustomerId, GroupId)", test -> test.customers.leave(test.ada.id(), test.vip.id())),
            entry(
                    "Customers.preferGroup(CustomerId, GroupId)",
                    test -> test.customers.preferGroup(test.ada.id(), test.vip.id())),
            entry(
                    "Customers.remove(CustomerRemovalPlan)",
                    test -> test.customers.remove(test.customers.planRemoval(test.ada.id()))),
            entry(
                    "Customers.removeAndBlock(CustomerRemovalPlan)",
                    test -> test.customers.removeAndBlock(test.customers.planRemoval(test.ada.id()))),
            entry("Customers.unblock(EmailAddress)", test -> test.customers.unblock(test.blocked.email())),
            entry("SelectedCustomers.enable()", test -> test.selected.enable()),
            entry("SelectedCustomers.disable()", test -> test.selected.disable()),
            entry("SelectedCustomers.join(GroupId)", test -> test.selected.join(test.press.id())),
            entry("SelectedCustomers.leave(GroupId)", test -> test.selected.leave(test.vip.id())),
            entry("SelectedCustomers.remove(Collection)", test -> test.selected.remove(test.selected.planRemoval())),
            entry(
                    "CustomerConsents.grant(CustomerId, Purpose, ConsentEvidence)",
                    test -> test.shop
                            .consents()
                            .grant(
                                    test.ada.id(),
                                    Purpose.NEWSLETTER,
                                    ConsentEvidence.of(Actor.customer(), Instant.EPOCH, "form"))),
            entry(
                    "CustomerConsents.withdraw(CustomerId, Purpose)",
                    test -> test.shop.consents().withdraw(test.ada.id(), Purpose.NEWSLETTER)),
            entry(
                    "CustomerConsents.confirm(String, IpAddress)",
                    test -> test.shop.consents().confirm(test.consentToken, IP)),
            entry(
                    "CustomerConsents.withdraw(String)",
                    test -> test.shop
                            .consents()
                            .withdraw(test.shop.consents().withdrawalToken(test.ada.id(), Purpose.NEWSLETTER))),
            entry(
                    "CustomerAccounts.register(CustomerDraft, CharSequence)",
                    test -> test.accounts.register(OTHER, PASSWORD)),
            entry(
                    "CustomerAccounts.setPassword(CustomerId, CharSequence)",
                    test -> test.accounts.setPassword(test.ada.id(), PASSWORD)),
            entry(
                    "CustomerAccounts.takeOverPassword(CustomerId, PasswordHash)",
                    test -> test.accounts.takeOverPassword(test.plain.id(), HASHER.hash(PASSWORD))),
            entry("CustomerAccounts.removePassword(CustomerId)", test -> test.accounts.removePassword(test.ada.id())),
            entry(
                    "CustomerAccounts.changePassword(CustomerId, CharSequence, CharSequence, IpAddress)",
                    test -> test.accounts.changePassword(test.ada.id(), PASSWORD, "another " + PASSWORD, IP)),
            entry(
                    "CustomerAccounts.reset(String, CharSequence)",
                    test -> test.accounts.reset(test.resetToken, PASSWORD)),
            entry(
                    "CustomerAccounts.signIn(String, CharSequence, IpAddress)",
                    test -> test.accounts.signIn("ada@example.com", PASSWORD, IP)),
            entry(
                    "CustomerAccounts.signIn(String, CharSequence, IpAddress, String)",
                    test -> test.accounts.signIn("ada@example.com", PASSWORD, IP, "")),
            entry(
                    "CustomerVisits.begin(CustomerId, IpAddress)",
                    test -> test.shop.visits().begin(test.ada.id(), IP)),
            entry(
                    "CustomerVisits.begin(CustomerId, IpAddress, String)",
                    test -> test.shop.visits().begin(test.ada.id(), IP, "")),
            entry(
                    "CustomerPrivacy.erase(ErasurePlan)",
                    test -> test.shop.privacy().erase(test.shop.privacy().planErasure(test.ada.id()))),
            entry(
                    "CustomerSales.add(CustomerId, Money)",
                    test -> test.shop.sales().add(test.ada.id(), Money.of("1"))),
            entry(
                    "CustomerSales.set(CustomerId, Money)",
                    test -> test.shop.sales().set(test.ada.id(), Money.of("1"))),
            entry("CustomerNotes.add(CustomerId, String)", test -> test.notes.add(test.ada.id(), "Likes hats")),
            entry("CustomerNotes.edit(Note, String)", test -> test.notes.edit(test.note, "Likes hats")),
            entry("CustomerNotes.edit(NoteId, long, String)", test -> test.notes.edit(test.note.id(), 1, "Likes hats")),
            entry("CustomerNotes.remove(NoteId, long)", test -> test.notes.remove(test.note.id(), 1)),
            entry("Groups.create(GroupDraft)", test -> test.groups.create(GroupDraft.of("New"))),
            entry("Groups.edit(Group, GroupDraft)", test -> test.groups.edit(test.vip, GroupDraft.of("New"))),
            entry(
                    "Groups.edit(GroupId, long, GroupDraft)",
                    test -> test.groups.edit(test.vip.id(), 1, GroupDraft.of("New"))),
            entry(
                    "Groups.remove(GroupRemovalPlan)",
                    test -> test.groups.remove(test.groups.planRemoval(test.vip.id()))),
            entry("SocialTitles.create(SocialTitleDraft)", test -> test.titles.create(DR)),
            entry("SocialTitles.edit(SocialTitle, SocialTitleDraft)", test -> test.titles.edit(test.mr, DR)),
            entry(
                    "SocialTitles.edit(SocialTitleId, long, SocialTitleDraft)",
                    test -> test.titles.edit(test.mr.id(), 1, DR)),
            entry(
                    "SocialTitles.remove(SocialTitleRemovalPlan)",
                    test -> test.titles.remove(test.titles.planRemoval(test.mr.id()))),
            entry(
                    "ShopSettings.update(Settings)",
                    test -> test.settings.update(test.settings.current().withB2bMode())),
            entry("ShopSettings.change(UnaryOperator)", test -> test.settings.change(Settings::withB2bMode)),
            entry(
                    "Intake.run(IntakeSource, IntakeOptions)",
                    test -> Rows.taken(test.shop, Rows.ada().lastName("King"))));

    private static final Set<String> READINGS = Set.of(
            "Customers.check(CustomerDraft)",
            "Customers.checkGuest(CustomerDraft)",
            "Customers.checkEdit(Customer, CustomerDraft)",
            "Customers.selected(Collection)",
            "Customers.find(CustomerId)",
            "Customers.findByEmail(EmailAddress)",
            "Customers.get(CustomerId)",
            "Customers.activity(CustomerId)",
            "Customers.list(CustomerQuery)",
            "Customers.stream(CustomerQuery)",
            "Customers.search(String)",
            "Customers.planRemoval(CustomerId)",
            "Customers.isBlocked(EmailAddress)",
            "SelectedCustomers.planRemoval()",
            "CustomerConsents.history(CustomerId)",
            "CustomerConsents.request(CustomerId, Purpose, ConsentEvidence)",
            "CustomerAccounts.check(CustomerDraft, CharSequence)",
            "CustomerAccounts.checkPassword(CustomerId, CharSequence)",
            "CustomerAccounts.passwordSince(CustomerId)",
            "CustomerAccounts.requestReset(String, IpAddress)",
            "CustomerAccounts.requestReset(CustomerId)",
            "CustomerAccounts.canReset(String)",
            "CustomerAccounts.prune()",
            "CustomerAccounts.unlock(CustomerId)",
            "CustomerAccounts.requestReset(CustomerId, Duration)",
            "CustomerConsents.withdrawalToken(CustomerId, Purpose)",
            "CustomerConsents.pending(String)",
            "CustomerVisits.find(VisitId)",
            "CustomerVisits.sawPage(VisitId)",
            "CustomerVisits.of(CustomerId)",
            "CustomerVisits.of(CustomerId, int)",
            "CustomerVisits.prune(Duration)",
            "CustomerConsents.consenting(Purpose)",
            "CustomerHistory.view(CustomerId)",
            "CustomerHistory.view(CustomerId, int)",
            "CustomerHistory.notes(CustomerId, HistoryRequest)",
            "CustomerHistory.visits(CustomerId, HistoryRequest)",
            "CustomerHistory.orderTotals(CustomerId)",
            "CustomerHistory.orders(CustomerId, HistoryRequest)",
            "CustomerHistory.products(CustomerId, HistoryRequest)",
            "CustomerHistory.ordersWith(CustomerId, String, HistoryRequest)",
            "CustomerHistory.carts(CustomerId, HistoryRequest)",
            "CustomerHistory.vouchers(CustomerId, HistoryRequest)",
            "CustomerHistory.messages(CustomerId, HistoryRequest)",
            "CustomerPrivacy.export(CustomerId, PersonalDataOutput)",
            "CustomerPrivacy.planErasure(CustomerId)",
            "CustomerPrivacy.log(int)",
            "CustomerPrivacy.log(long, int)",
            "CustomerSales.of(CustomerId)",
            "CustomerSales.rank(CustomerId)",
            "CustomerNotes.check(NoteDraft)",
            "CustomerNotes.find(NoteId)",
            "CustomerNotes.get(NoteId)",
            "CustomerNotes.of(CustomerId)",
            "CustomerNotes.of(CustomerId, int)",
            "CustomerNotes.of(CustomerId, NoteId, int)",
            "Groups.all()",
            "Groups.find(GroupId)",
            "Groups.named(String)",
            "Groups.builtIn(BuiltInGroup)",
            "Groups.check(GroupDraft)",
            "Groups.memberCount(GroupId)",
            "Groups.memberCounts()",
            "Groups.pricingFor(CustomerId)",
            "Groups.pricingForVisitors()",
            "Groups.discountFor(CustomerId, CategoryRef)",
            "Groups.mayUse(CustomerId, GroupAccess)",
            "Groups.visitorMayUse(GroupAccess)",
            "Groups.planRemoval(GroupId)",
            "SocialTitles.all()",
            "SocialTitles.find(SocialTitleId)",
            "SocialTitles.check(SocialTitleDraft)",
            "SocialTitles.planRemoval(SocialTitleId)",
            "LaunchCheck.findings()",
            "ShopSettings.current()",
            "ShopSettings.today()");

    private final List<Event> inTransaction = new ArrayList<>();
    private final List<Event> afterCommit = new ArrayList<>();
    private final Clientele shop = Clientele.on(
            new InMemoryStore(),
            ClienteleOptions.defaults()
                    .hashing(HASHER)
                    .listening(afterCommit::add)
                    .listeningInTransaction(inTransaction::add));
    private final Customers customers = shop.customers();
    private final Groups groups = shop.groups();
    private final SocialTitles titles = shop.titles();
    private final ShopSettings settings = shop.settings();
    private final Group vip = groups.create(GroupDraft.of("VIP"));
    private final Group press = groups.create(GroupDraft.of("Press"));
    private final SocialTitle mr = titles.all().get(0);
    private final Customer blocked = customers.register(DRAFT.withEmail("blocked@example.com"));
    private final Customer ada = customers.join(customers.register(DRAFT).id(), vip.id());
    private final Customer guest =
            customers.addGuest(DRAFT.withEmail("guest@example.com").disabled());
    private final Customer plain = customers.register(DRAFT.withEmail("plain@example.com"));
    private final CustomerAccounts accounts = withPassword(shop.accounts(), ada);
    private final String resetToken = accounts.requestReset(ada.id()).token().text();
    private final String consentToken = shop.consents()
            .request(ada.id(), Purpose.NEWSLETTER, ConsentEvidence.givenByCustomer(Instant.EPOCH, "form"))
            .token()
            .text();
    private final CustomerNotes notes = shop.notes();
    private final Note note = notes.add(ada.id(), "Likes shoes");
    private final SelectedCustomers selected = customers.selected(List.of(ada.id(), guest.id()));

    private static CustomerAccounts withPassword(CustomerAccounts accounts, Customer customer) {
        accounts.setPassword(customer.id(), PASSWORD);
        return accounts;
    }

    static Stream<String> changes() {
        return CHANGES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isTold(String change) {
        customers.removeAndBlock(customers.planRemoval(blocked.id()));
        inTransaction.clear();
        afterCommit.clear();

        CHANGES.get(change).accept(this);

        assertThat(afterCommit).isNotEmpty().isEqualTo(inTransaction);
    }

    @Test
    void isKnownHere() {
        Set<String> known = new TreeSet<>(CHANGES.keySet());
        known.addAll(READINGS);

        assertThat(services().flatMap(EveryChangeTest::methods).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    /** What the door hands out, and what that hands out in turn. */
    private static Stream<Class<?>> services() {
        Stream<Class<?>> handedOut = Stream.of(Clientele.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .<Class<?>>map(Method::getReturnType)
                .filter(type -> type != Clientele.class)
                .distinct();
        return Stream.concat(handedOut, Stream.of(SelectedCustomers.class));
    }

    private static Stream<String> methods(Class<?> service) {
        return Stream.of(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(EveryChangeTest::signature);
    }

    private static String signature(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Stream.of(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    @Test
    void looksAtEveryService() {
        assertThat(services())
                .contains(
                        Customers.class,
                        CustomerConsents.class,
                        Groups.class,
                        SocialTitles.class,
                        ShopSettings.class,
                        Intake.class);
    }
}
