package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.clientele.account.Account;
import dev.clientele.account.FailureCount;
import dev.clientele.account.GuestAccountException;
import dev.clientele.account.HashKind;
import dev.clientele.account.SignIn;
import dev.clientele.account.StoredPassword;
import dev.clientele.account.StoredThrottle;
import dev.clientele.account.StoredToken;
import dev.clientele.account.ThrottleKind;
import dev.clientele.account.ThrottleLimits;
import dev.clientele.account.ThrottleSubject;
import dev.clientele.account.TokenMail;
import dev.clientele.account.TokenRefusedException;
import dev.clientele.account.TokenUse;
import dev.clientele.account.WrongPasswordException;
import dev.clientele.b2b.ApeCode;
import dev.clientele.b2b.B2bDraft;
import dev.clientele.b2b.B2bProfile;
import dev.clientele.b2b.CreditTerms;
import dev.clientele.b2b.KvkNumber;
import dev.clientele.b2b.OtherCompanyNumber;
import dev.clientele.b2b.SbiCode;
import dev.clientele.b2b.Siren;
import dev.clientele.b2b.Siret;
import dev.clientele.b2b.VatNumber;
import dev.clientele.b2b.Website;
import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentChange;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Address;
import dev.clientele.customer.AddressBook;
import dev.clientele.customer.AddressDraft;
import dev.clientele.customer.BirthDate;
import dev.clientele.customer.BlockedEmail;
import dev.clientele.customer.ConsentHistory;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerField;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.CustomerRemovalPlan;
import dev.clientele.customer.CustomerState;
import dev.clientele.customer.DefaultGroupException;
import dev.clientele.customer.DraftCheck;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.EmailBlockedException;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.customer.EntryPolicy;
import dev.clientele.customer.GroupMembership;
import dev.clientele.customer.IdTakenException;
import dev.clientele.customer.PersonName;
import dev.clientele.customer.StoredCustomer;
import dev.clientele.customer.ValidPersonName;
import dev.clientele.customer.WithdrawnSinceException;
import dev.clientele.event.Event;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.BuiltInGroupException;
import dev.clientele.group.CategoryRef;
import dev.clientele.group.Color;
import dev.clientele.group.Group;
import dev.clientele.group.GroupAccess;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupField;
import dev.clientele.group.GroupId;
import dev.clientele.group.GroupName;
import dev.clientele.group.GroupNameTakenException;
import dev.clientele.group.GroupPricing;
import dev.clientele.group.GroupRemovalPlan;
import dev.clientele.group.GroupState;
import dev.clientele.group.GroupUse;
import dev.clientele.history.BoughtProduct;
import dev.clientele.history.Cart;
import dev.clientele.history.CustomerMessage;
import dev.clientele.history.HistoryPage;
import dev.clientele.history.HistoryPort;
import dev.clientele.history.HistoryPorts;
import dev.clientele.history.HistoryRequest;
import dev.clientele.history.HostReference;
import dev.clientele.history.LineItem;
import dev.clientele.history.Order;
import dev.clientele.history.OrderTotals;
import dev.clientele.history.Section;
import dev.clientele.history.Voucher;
import dev.clientele.intake.ConsentClaim;
import dev.clientele.intake.IntakeCustomer;
import dev.clientele.intake.IntakeOptions;
import dev.clientele.intake.IntakeProgress;
import dev.clientele.intake.IntakeReport;
import dev.clientele.intake.IntakeRow;
import dev.clientele.intake.IntakeSource;
import dev.clientele.intake.IntakeSourceException;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.ConflictException;
import dev.clientele.kernel.Country;
import dev.clientele.kernel.DraftValidator;
import dev.clientele.kernel.HashingKey;
import dev.clientele.kernel.InvalidDraftException;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.NotSupportedException;
import dev.clientele.kernel.OneTimeToken;
import dev.clientele.kernel.Percentage;
import dev.clientele.kernel.Problem;
import dev.clientele.kernel.StalePlanException;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.kernel.StoreException;
import dev.clientele.kernel.TokenHash;
import dev.clientele.kernel.ValidLine;
import dev.clientele.kernel.ValidText;
import dev.clientele.kernel.Wording;
import dev.clientele.note.Note;
import dev.clientele.note.NoteDraft;
import dev.clientele.note.NoteId;
import dev.clientele.note.StaffOnlyException;
import dev.clientele.password.HashingBusyException;
import dev.clientele.password.MissingPasswordLibraryException;
import dev.clientele.password.NewPassword;
import dev.clientele.password.PasswordHash;
import dev.clientele.password.PasswordHasher;
import dev.clientele.password.PasswordHashers;
import dev.clientele.password.PasswordPolicy;
import dev.clientele.password.UnknownPasswordHashException;
import dev.clientele.privacy.CheckedSections;
import dev.clientele.privacy.DataRecord;
import dev.clientele.privacy.DataValue;
import dev.clientele.privacy.ErasurePlan;
import dev.clientele.privacy.IncompleteExportException;
import dev.clientele.privacy.PersonalDataJson;
import dev.clientele.privacy.PrivacyAction;
import dev.clientele.privacy.PrivacyLogEntry;
import dev.clientele.query.Birthdays;
import dev.clientele.query.CursorKey;
import dev.clientele.query.CustomerListing;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import dev.clientele.query.CustomerSort;
import dev.clientele.query.Page;
import dev.clientele.query.PageCursor;
import dev.clientele.query.SearchWords;
import dev.clientele.settings.Settings;
import dev.clientele.settings.SettingsField;
import dev.clientele.store.InMemoryStore;
import dev.clientele.store.SchemaState;
import dev.clientele.store.ShopExistsException;
import dev.clientele.store.ShopKeys;
import dev.clientele.store.ShopRecord;
import dev.clientele.title.Gender;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleDraft;
import dev.clientele.title.SocialTitleId;
import dev.clientele.title.SocialTitleRemovalPlan;
import dev.clientele.title.TitleField;
import dev.clientele.title.TitleName;
import dev.clientele.title.TitleNameTakenException;
import dev.clientele.visit.Visit;
import dev.clientele.visit.VisitId;
import dev.clientele.visit.VisitOrigin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Nothing that a host may log shows a person: every public type is asked for its text, every exception for its message. */
class PrivacyTest {
    private static final String FIRST = "Quetzalli";
    private static final String LAST = "Xochipilli";
    private static final String EMAIL = "tlaloc@coatlicue.example";
    private static final String STAFF = "Huitzil";
    private static final String HOW = "told Mictlan by telephone";
    private static final LocalDate BORN = LocalDate.of(1977, 11, 23);

    private static final List<String> CANARIES =
            List.of("quetzal", "xochi", "tlaloc", "coatlicue", "huitzil", "mictlan", "1977", "11-23");

    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");
    private static final GroupId GROUP = new GroupId(3);

    private static final ConsentEvidence EVIDENCE =
            ConsentEvidence.of(Actor.staff(STAFF), NOW, HOW).toWording(HOW);
    private static final AddressDraft ADDRESS = AddressDraft.of(FIRST, LAST, HOW, LAST, "MX")
            .withAlias(FIRST)
            .withCompany(LAST)
            .withLine2(HOW)
            .withPostcode("1977")
            .withState(LAST)
            .withPhone("+52 1977")
            .withMobile("1977 11-23")
            .withVatNumber("MX1977")
            .withOther(HOW)
            .forBilling();
    private static final CustomerDraft DRAFT = CustomerDraft.of(FIRST, LAST, EMAIL)
            .withBirthDate(BORN)
            .withConsent(Purpose.NEWSLETTER, Consent.granted(EVIDENCE));
    private static final PasswordHash HASH = PasswordHash.parse("$scrypt$" + LAST);
    private static final OneTimeToken TOKEN =
            OneTimeToken.read((LAST + LAST.repeat(4)).substring(0, 42) + "A").orElseThrow();
    private static final Customer CUSTOMER = Customer.of(new CustomerId(7), DRAFT, GROUP, NOW);
    private static final CustomerRow ROW = CustomerRow.of(CUSTOMER.id(), CUSTOMER.name(), CUSTOMER.email())
            .person(Optional.of("Mrs."), CUSTOMER.birthDate())
            .build();
    private static final InMemoryStore STORE = new InMemoryStore();
    private static final Clientele SHOP = Clientele.on(STORE);
    private static final CursorKey KEY = CursorKey.random();
    private static final CustomerListing LISTING = new CustomerListing(STORE.directory(), STORE.transactions(), KEY);
    private static final DraftValidator VALIDATOR = new DraftValidator(Clock.systemUTC());
    private static final Page<CustomerRow> PAGE = page();
    private static final IntakeReport REPORT = SHOP.intake().run(new File(), IntakeOptions.defaults());

    private static Page<CustomerRow> page() {
        SHOP.customers().register(DRAFT);
        SHOP.customers().register(DRAFT.withEmail("other." + EMAIL));
        return SHOP.customers()
                .list(CustomerQuery.all().sortedBy(CustomerSort.LAST_NAME).ofSize(1));
    }

    private static IntakeCustomer imported() {
        return new IntakeCustomer()
                .firstName(FIRST)
                .lastName(LAST + "<")
                .email(EMAIL)
                .birthDate(BORN)
                .groups(List.of(HOW))
                .consent(Purpose.NEWSLETTER, ConsentClaim.GRANTED);
    }

    /** Two rows that are refused. */
    private static final class File implements IntakeSource {
        private final Iterator<IntakeRow> rows = List.<IntakeRow>of(
                        new IntakeRow.Accepted(2, imported()),
                        new IntakeRow.Accepted(3, imported().email(EMAIL + "@")))
                .iterator();

        @Override
        public String name() {
            return "klanten.csv";
        }

        @Override
        public Optional<IntakeRow> next(Locale locale) {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        }

        @Override
        public void close() {}
    }

    /** One of each public type that holds anything, filled with canaries wherever one fits. */
    private static List<Object> subjects() {
        List<Object> subjects = new ArrayList<>();
        subjects.addAll(List.of(
                SHOP, SHOP.customers(), SHOP.groups(), SHOP.titles(), SHOP.intake(), ClienteleOptions.defaults()));
        subjects.addAll(List.of(SHOP.settings(), SHOP.settings().current(), PasswordPolicy.STANDARD));
        SelectedCustomers selected = SHOP.customers().selected(List.of(CUSTOMER.id()));
        subjects.addAll(List.of(selected, selected.enable(), EntryPolicy.STANDARD));
        subjects.addAll(addresses());
        subjects.addAll(List.of(
                ShopKeys.random(), HashingKey.random(), BlockedEmail.of(CUSTOMER.email(), HashingKey.random())));
        subjects.addAll(List.of(new GroupRemovalPlan(GROUP, 1, GroupUse.NONE), GroupUse.NONE, GroupPricing.STANDARD));
        subjects.addAll(
                List.of(GroupAccess.limitedTo(GROUP), new CategoryRef("books"), Percentage.ZERO, new Country("MX")));
        subjects.addAll(List.of(new SocialTitleRemovalPlan(new SocialTitleId(1), 1, 2), new ValidLine.Validator()));
        subjects.addAll(List.of(EVIDENCE, CUSTOMER.consents(), Consent.granted(EVIDENCE), Consent.neverAsked()));
        subjects.add(Consent.withdrawn(Actor.staff(STAFF), NOW));
        ConsentChange change =
                new ConsentChange(Purpose.NEWSLETTER, Consent.granted(EVIDENCE), Actor.staff(STAFF), NOW);
        subjects.addAll(List.of(change, new ConsentHistory.Entry(CUSTOMER.id(), change), SHOP.consents()));
        subjects.add(new IpAddress("192.0.2.1"));
        subjects.addAll(visits());
        subjects.addAll(notes());
        subjects.addAll(
                List.of(DRAFT, CUSTOMER, CUSTOMER.id(), CUSTOMER.name(), CUSTOMER.email(), CUSTOMER.membership()));
        subjects.addAll(List.of(
                new BirthDate(BORN),
                CustomerActivity.NONE,
                CustomerRemovalPlan.of(CUSTOMER, 1),
                new DraftCheck(VALIDATOR)));
        subjects.add(new CustomerState(CUSTOMER.id(), CUSTOMER.name(), CUSTOMER.email(), CUSTOMER.membership(), NOW));
        subjects.add(new StoredCustomer(CUSTOMER, CustomerActivity.NONE));
        subjects.addAll(List.of(new Color("#ff8800"), GroupDraft.of("VIP"), GROUP, new GroupName("VIP")));
        subjects.addAll(
                List.of(Group.of(GROUP, GroupDraft.of("VIP"), NOW), new GroupState(GROUP, new GroupName("VIP"), NOW)));
        subjects.addAll(
                List.of(new SocialTitleId(1), new TitleName("Mrs."), SocialTitleDraft.of("Mrs.", Gender.FEMALE)));
        subjects.add(SocialTitle.of(new SocialTitleId(1), SocialTitleDraft.of("Mrs.", Gender.FEMALE)));
        subjects.addAll(List.of(Actor.staff(STAFF), Money.of("178.37"), VALIDATOR, wording()));
        subjects.addAll(SHOP.customers().check(DRAFT.withFirstName(FIRST + "<").withEmail(EMAIL + "@")));
        subjects.addAll(List.of(new ValidPersonName.Validator(), new ValidText.Validator()));
        subjects.addAll(List.of(KEY, LISTING, ROW, CustomerRow.of(CUSTOMER.id(), CUSTOMER.name(), CUSTOMER.email())));
        subjects.addAll(List.of(
                PAGE,
                PAGE.next().orElseThrow(),
                CustomerSort.LAST_NAME.positionOf(ROW),
                SearchWords.of(FIRST + " " + LAST),
                SearchWords.of("2001:db8::1977")));
        Birthdays birthdays = Birthdays.between(BORN, BORN);
        subjects.addAll(List.of(birthdays, birthdays.ranges().get(0)));
        subjects.add(CustomerQuery.all()
                .firstNameContains(FIRST)
                .emailContains(EMAIL)
                .lastSeenFrom(new IpAddress("2001:db8::1977"))
                .withBirthdayOn(BORN)
                .matching(SearchWords.of(LAST)));
        subjects.addAll(List.of(imported(), new IntakeRow.Accepted(2, imported()), IntakeOptions.defaults(), REPORT));
        subjects.add(new IntakeRow.Rejected(2, SHOP.customers().check(DRAFT.withLastName(LAST + "<"))));
        subjects.addAll(REPORT.rejects());
        subjects.add(new IntakeProgress(1, 1, OptionalDouble.empty(), Duration.ZERO));
        subjects.addAll(List.of(
                STORE, new ShopRecord(1, ShopKeys.random(), Settings.initial(ZoneOffset.UTC, Locale.ENGLISH), NOW)));
        subjects.addAll(companies());
        subjects.addAll(passwords());
        subjects.addAll(accounts());
        subjects.addAll(personalData());
        subjects.addAll(events());
        subjects.addAll(history());
        subjects.addAll(exceptions());
        return subjects;
    }

    private static List<Object> history() {
        HostReference reference = HostReference.of(EMAIL, "/" + LAST);
        LineItem line = new LineItem(reference, HOW, 1, Money.of("1977"));
        Order order = Order.of(reference, NOW, Money.of("1977"))
                .paidBy(HOW)
                .inStatus(HOW)
                .withLines(List.of(line));
        Cart cart = Cart.of(reference, NOW, Money.of("1977")).withLines(List.of(line));
        Voucher voucher = new Voucher(reference, Voucher.Kind.VOUCHER, HOW, Optional.of(NOW));
        return List.of(
                reference,
                line,
                order,
                cart,
                voucher,
                new OrderTotals(1, 1, Money.of("1977")),
                new BoughtProduct(reference, HOW, 1, List.of(reference)),
                new CustomerMessage(reference, NOW, HOW, HOW),
                HistoryRequest.first(1).after(EMAIL),
                new HistoryPage<>(List.of(order), Optional.of(EMAIL)),
                new Section.Shown<>(order),
                new Section.Unavailable<>(Section.Cause.FAILED),
                new Section.NotKept<>(),
                new Section.Withheld<>(),
                HistoryPorts.inCallersThread(),
                SHOP.history(),
                SHOP.history().view(PAGE.rows().get(0).id()),
                SHOP.sales());
    }

    private static List<Event> events() {
        Actor by = Actor.staff(STAFF);
        SocialTitleId title = new SocialTitleId(1);
        return List.of(
                new Event.CustomerAdded(CUSTOMER.id(), by, NOW),
                new Event.CustomerChanged(CUSTOMER.id(), Set.of(CustomerField.values()), by, NOW),
                new Event.CustomerRemoved(CUSTOMER.id(), by, NOW),
                new Event.CustomersTakenIn(List.of(CUSTOMER.id()), List.of(), by, NOW),
                new Event.EmailBlocked(CUSTOMER.id(), by, NOW),
                new Event.EmailUnblocked(by, NOW),
                new Event.PasswordChanged(CUSTOMER.id(), by, NOW),
                new Event.VisitBegan(CUSTOMER.id(), new VisitId(7), NOW),
                new Event.SalesChanged(CUSTOMER.id(), by, NOW),
                new Event.NoteAdded(CUSTOMER.id(), new NoteId(7), by, NOW),
                new Event.NoteChanged(CUSTOMER.id(), new NoteId(7), by, NOW),
                new Event.NoteRemoved(CUSTOMER.id(), new NoteId(7), by, NOW),
                new Event.GroupAdded(GROUP, by, NOW),
                new Event.GroupChanged(GROUP, Set.of(GroupField.values()), by, NOW),
                new Event.GroupRemoved(GROUP, by, NOW),
                new Event.TitleAdded(title, by, NOW),
                new Event.TitleChanged(title, Set.of(TitleField.values()), by, NOW),
                new Event.TitleRemoved(title, by, NOW),
                new Event.SettingsChanged(Set.of(SettingsField.values()), by, NOW));
    }

    @Test
    void showsNobodyInTheReportOfAListenerThatFailed() {
        Exception failure = new IllegalStateException(EMAIL, new IllegalStateException(LAST));
        failure.addSuppressed(new IllegalStateException(FIRST));
        for (Event event : events()) {
            assertNobodyIn(event.getClass().getName(), LoggedFailures.text(event, failure));
        }
    }

    private static List<Object> addresses() {
        CustomerDraft living = DRAFT.withAddress(ADDRESS).withB2b(B2bDraft.of(LAST));
        Customer customer = Customer.of(new CustomerId(8), living, GROUP, NOW);
        return List.of(ADDRESS, Address.of(ADDRESS), customer.addresses(), customer, living, customer.hidingB2b());
    }

    /** A sole trader's company is a person. */
    private static List<Object> companies() {
        OtherCompanyNumber other = new OtherCompanyNumber("MX", LAST, FIRST);
        Website site = new Website("https://coatlicue.example/" + FIRST);
        B2bProfile profile = B2bProfile.of(LAST).with(other).at(site);
        return List.of(
                new Siret("19770000800018"),
                new Siren("197700008"),
                new KvkNumber("00001977"),
                new VatNumber("MX1977"),
                other,
                new ApeCode("6202A"),
                new SbiCode("6201"),
                site,
                CreditTerms.NONE,
                profile,
                profile.draft(),
                B2bDraft.of(LAST));
    }

    private static List<Object> visits() {
        VisitOrigin origin =
                VisitOrigin.of("https://coatlicue.example/" + FIRST).orElseThrow();
        Visit visit = Visit.begun(new VisitId(1), CUSTOMER.id(), NOW, new IpAddress("2001:db8::1977"));
        CustomerActivity activity = CustomerActivity.NONE.visited(NOW, visit.ip());
        return List.of(SHOP.visits(), visit.id(), visit.comingFrom(Optional.of(origin)), origin, activity);
    }

    private static List<Object> notes() {
        NoteDraft draft = NoteDraft.of(FIRST + " " + HOW);
        Note note = Note.of(new NoteId(1), CUSTOMER.id(), draft, Actor.staff(STAFF), NOW);
        Note edited = note.reworded(NoteDraft.of(LAST), Actor.staff(STAFF), NOW);
        return List.of(SHOP.notes(), draft, note.id(), note, edited, new StaffOnlyException());
    }

    /** An internet address and a secret are as good as a name. */
    private static List<Object> accounts() {
        StoredPassword password = new StoredPassword(HASH, NOW);
        ConsentEvidence asked = EVIDENCE.from(new IpAddress("2001:db8::1977"));
        TokenUse confirming = new TokenUse.ConfirmingConsent(Purpose.NEWSLETTER, asked, NOW);
        CustomerId id = CUSTOMER.id();
        EmailAddress email = CUSTOMER.email();
        Map<ThrottleKind, ThrottleLimits> limits =
                Map.of(ThrottleKind.MAIL, ThrottleLimits.standard(ThrottleKind.MAIL));
        return List.of(
                SHOP.accounts(),
                SHOP.launchCheck(),
                new LaunchFinding(LaunchFinding.Risk.DEMO_SIGN_IN, 1, sentence -> LAST),
                new DemoData.Made(14, 3),
                new HashKind(HASH, 1),
                new SchemaState(1, 2, List.of("V2__more.sql")),
                new Account(id, true, Optional.of(password)),
                password,
                new SignIn.SignedIn(CUSTOMER, Visit.begun(new VisitId(1), id, NOW, new IpAddress("2001:db8::1977"))),
                new SignIn.Refused(Duration.ZERO),
                TOKEN,
                TOKEN.hash(),
                StoredToken.of(TOKEN, email, id, confirming, NOW),
                new TokenMail(id, email, TOKEN, NOW),
                new TokenUse.ResettingPassword(),
                confirming,
                new ThrottleSubject(ThrottleKind.ACCOUNT, "1977".repeat(16)),
                limits.get(ThrottleKind.MAIL),
                FailureCount.NONE,
                new StoredThrottle(STORE.failures(), STORE.transactions(), limits),
                new NewPassword(LAST, PasswordPolicy.STANDARD, PasswordHashers.pbkdf2(1_000), List.of(FIRST)),
                new GuestAccountException(id),
                new WrongPasswordException(id, Duration.ofSeconds(1)),
                new TokenRefusedException(),
                new WithdrawnSinceException(id, Purpose.NEWSLETTER, NOW, NOW),
                new HashingBusyException(4, Duration.ofSeconds(30)));
    }

    private static List<Object> passwords() {
        PasswordHasher hasher = PasswordHashers.pbkdf2(1_000)
                .accepting(PasswordHashers.prestaShop16(FIRST), PasswordHashers.magento(), PasswordHashers.bcrypt(4));
        return List.of(
                PasswordPolicy.STANDARD.refusingMostUsed(),
                hasher,
                PasswordHashers.argon2id(64, 1),
                PasswordHashers.prestaShop16(FIRST),
                HASH,
                new UnknownPasswordHashException(HASH.scheme()),
                (Exception) catchThrowable(() -> hasher.verify(HASH, LAST)),
                (Exception) catchThrowable(() -> PasswordHash.parse(FIRST)),
                new MissingPasswordLibraryException("bcrypt", new NoClassDefFoundError()),
                interrupted(hasher));
    }

    /** What an export is made of is nothing but persons. */
    private static List<Object> personalData() {
        DataValue name = DataValue.of(LAST);
        DataRecord person = DataRecord.EMPTY.with("name", name).with("email", EMAIL);
        return List.of(
                SHOP.privacy(),
                name,
                DataValue.of(1977),
                DataValue.of(true),
                DataValue.of(Instant.parse("1977-11-23T00:00:00Z")),
                DataValue.of(BORN),
                DataValue.of(List.of(person)),
                person,
                PersonalDataJson.to(new StringBuilder(LAST)),
                sections(person),
                new ErasurePlan(CustomerRemovalPlan.of(CUSTOMER, 1)),
                new PrivacyLogEntry(1, PrivacyAction.EXPORT, CUSTOMER.id(), Actor.Kind.STAFF, NOW),
                new IncompleteExportException(CUSTOMER.id(), HistoryPort.ORDERS, Section.Cause.FAILED));
    }

    private static CheckedSections sections(DataRecord entry) {
        CheckedSections sections = new CheckedSections();
        sections.section("people");
        sections.add(entry);
        return sections;
    }

    private static Exception interrupted(PasswordHasher hasher) {
        Thread.currentThread().interrupt();
        try {
            return (Exception) catchThrowable(() -> hasher.hash(LAST));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static Wording wording() {
        return new Wording(language -> new ByteArrayInputStream("a = b".getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Exception> exceptions() {
        List<Problem> problems = SHOP.customers().check(DRAFT.withLastName(LAST + "<"));
        return List.of(
                new EmailTakenException(Optional.of(CUSTOMER.id())),
                new EmailBlockedException(),
                new DefaultGroupException(GROUP),
                new BuiltInGroupException(GROUP, BuiltInGroup.GUEST),
                new IdTakenException(7),
                new GroupNameTakenException(new GroupName("VIP")),
                new TitleNameTakenException(new TitleName("Mrs.")),
                new IntakeSourceException("file.empty", 0, "The file is empty."),
                (Exception) catchThrowable(() -> SHOP.intake().run(new Unreadable(), IntakeOptions.defaults())),
                new InvalidDraftException("customer", problems),
                (Exception) catchThrowable(() -> new EmailAddress(EMAIL + "@")),
                new NotFoundException("customer", 7),
                new NotSupportedException("bulk intake", STORE.getClass()),
                new StalePlanException(
                        CustomerRemovalPlan.of(CUSTOMER, 1).text(),
                        CustomerRemovalPlan.of(CUSTOMER, 1).text()),
                new StaleVersionException("customer", 7, 1, 2),
                new StoreException("The database is away."),
                new ConflictException("Others were faster.", new IllegalStateException()),
                (Exception) catchThrowable(() -> SearchWords.of(FIRST.repeat(100))),
                new ShopExistsException());
    }

    private static final class BrokenOutput extends Writer {
        @Override
        public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("there is no room left");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static final class Unreadable implements IntakeSource {
        @Override
        public String name() {
            return EMAIL;
        }

        @Override
        public Optional<IntakeRow> next(Locale locale) {
            throw new IntakeSourceException("file.empty", 0, "The file is empty.");
        }

        @Override
        public void close() {}
    }

    @Test
    void showsNobodyInAnyText() {
        for (Object subject : subjects()) {
            assertNobodyIn(subject.getClass().getName(), String.valueOf(subject));
        }
    }

    @Test
    void showsNobodyInAnyMessage() {
        List<ThrowingCallable> refusals = List.of(
                () -> new EmailAddress(EMAIL + "@"),
                () -> new PersonName(FIRST + "\0", LAST),
                () -> new PersonName(FIRST, LAST.repeat(100)),
                () -> new GroupName(FIRST + "<"),
                () -> new TitleName(LAST + "<"),
                () -> new Siret("1977"),
                () -> new Siren("1977"),
                () -> new KvkNumber("1977"),
                () -> new VatNumber("NL1977"),
                () -> new OtherCompanyNumber("MX", LAST, FIRST + "\0"),
                () -> new OtherCompanyNumber(FIRST, "HRB", LAST),
                () -> new ApeCode("1977"),
                () -> new SbiCode("1977A"),
                () -> new Website("ftp://" + FIRST + "@coatlicue.example"),
                () -> B2bProfile.of(LAST + "\0"),
                () -> B2bProfile.of(B2bDraft.of(LAST + "\0")),
                () -> new Color(LAST),
                () -> Address.of(ADDRESS.withPhone(EMAIL)),
                () -> Address.of(ADDRESS.withName(FIRST + "\0", LAST)),
                () -> Address.of(ADDRESS.withCountry(LAST)),
                () -> Address.of(ADDRESS.withLine1(HOW + "\n" + HOW)),
                () -> Address.of(ADDRESS.withPostcode(HOW)),
                () -> new AddressBook(List.of(Address.of(ADDRESS), Address.of(ADDRESS))),
                () -> new Country(LAST),
                () -> new VisitOrigin("https://coatlicue.example/?" + LAST),
                () -> new CategoryRef(HOW.repeat(100)),
                () -> new Percentage(new BigDecimal("1977")),
                () -> Percentage.of(LAST),
                () -> new BlockedEmail(EMAIL),
                () -> HashingKey.of(EMAIL.getBytes(StandardCharsets.UTF_8)),
                () -> GroupRemovalPlan.parse(EMAIL),
                () -> SocialTitleRemovalPlan.parse(EMAIL),
                () -> CustomerQuery.all().companyContains(LAST.repeat(100)),
                () -> SHOP.customers().register(DRAFT.withAddress(ADDRESS.withPhone(EMAIL))),
                () -> SHOP.customers().register(DRAFT.withEmail("a" + EMAIL).withB2b(B2bDraft.of(LAST))),
                () -> SHOP.customers().addGuest(DRAFT.withEmail(EMAIL + "@")),
                () -> SHOP.customers()
                        .turnIntoCustomer(SHOP.customers().addGuest(DRAFT).id()),
                () -> SHOP.customers().update(CUSTOMER.leave(GROUP)),
                () -> SHOP.notes().add(CUSTOMER.id(), FIRST + "\0"),
                () -> SHOP.actingAs(Actor.customer()).notes().add(CUSTOMER.id(), FIRST),
                () -> Note.of(new NoteId(1), CUSTOMER.id(), NoteDraft.of(LAST + "\0"), Actor.staff(STAFF), NOW),
                () -> Money.of(new BigDecimal("1977E+20")),
                () -> Actor.staff(STAFF + "\0"),
                () -> Actor.parse(STAFF),
                () -> ConsentEvidence.of(Actor.customer(), NOW, HOW + "\0"),
                () -> EVIDENCE.toWording(HOW.repeat(100)),
                () -> CustomerRemovalPlan.parse(EMAIL),
                () -> CustomerQuery.all().lastNameContains(LAST.repeat(100)),
                () -> CustomerQuery.all().withBirthdayBetween(BORN, BORN.minusYears(1)),
                () -> SearchWords.of(LAST.repeat(100)),
                () -> SearchWords.of("quetzal a b c d e f g h i j"),
                () -> SHOP.customers().list(CustomerQuery.all().after(new PageCursor(EMAIL))),
                () -> SHOP.customers()
                        .list(CustomerQuery.all().after(PAGE.next().orElseThrow())),
                () -> SHOP.customers().register(DRAFT),
                () -> SHOP.customers().register(DRAFT.withEmail(EMAIL + "@").withFirstName(FIRST + "1")),
                () -> SHOP.customers().register(DRAFT.withEmail("a" + EMAIL).withDefaultGroup(new GroupId(99))),
                () -> SHOP.customers().update(CUSTOMER),
                () -> Customer.of(CUSTOMER.id(), DRAFT.withEmail(EMAIL + "@"), GROUP, NOW),
                () -> new GroupMembership(Set.of(), GROUP),
                () -> PasswordHash.parse("$" + LAST + "$"),
                () -> PasswordHash.parse("$scrypt$" + LAST + "\0"),
                () -> PasswordHash.ofPrestaShop16(LAST),
                () -> PasswordHash.ofMagento(LAST + ":" + FIRST + ":1"),
                () -> PasswordHashers.pbkdf2().verify(PasswordHash.parse("$pbkdf2-sha256$i=1977$" + LAST + "$!"), LAST),
                () -> PasswordHashers.argon2id()
                        .verify(PasswordHash.parse("$argon2id$v=19$m=1977,t=" + LAST + ",p=1$a$b"), LAST),
                () -> PasswordHashers.bcrypt(10).verify(PasswordHash.parse("$2y$10$" + LAST), LAST),
                () -> PasswordHashers.bcrypt(10).hash(LAST.repeat(10)),
                () -> PasswordHashers.pbkdf2().hash(LAST + "\0"),
                () -> PasswordHashers.pbkdf2().requireVerifiable(PasswordHash.parse("$pbkdf2-sha256$" + LAST)),
                () -> PasswordHashers.pbkdf2().requireVerifiable(HASH),
                () -> SHOP.accounts().register(DRAFT.withEmail("a" + EMAIL), LAST + "\0"),
                () -> SHOP.accounts().register(DRAFT, LAST),
                () -> SHOP.accounts().setPassword(PAGE.rows().get(0).id(), "\uD83D" + LAST),
                () -> SHOP.accounts()
                        .changePassword(PAGE.rows().get(0).id(), LAST, FIRST, new IpAddress("2001:db8::1977")),
                () -> SHOP.accounts().takeOverPassword(PAGE.rows().get(0).id(), HASH),
                () -> SHOP.accounts().reset(TOKEN.text(), LAST),
                () -> SHOP.accounts().reset(LAST, LAST),
                () -> SHOP.consents().confirm(TOKEN.text(), new IpAddress("2001:db8::1977")),
                () -> new TokenHash(EMAIL),
                () -> new ThrottleSubject(ThrottleKind.ACCOUNT, EMAIL),
                () -> new IpAddress("1977"),
                () -> DataValue.of(new BigDecimal("1977E+200")),
                () -> DataRecord.EMPTY.with(LAST, FIRST),
                () -> DataRecord.EMPTY.with("name", FIRST).with("name", LAST),
                () -> sections(DataRecord.EMPTY.with("name", FIRST)).add(DataRecord.EMPTY.with("email", EMAIL)),
                () -> SHOP.privacy().export(PAGE.rows().get(0).id(), PersonalDataJson.to(new BrokenOutput())),
                () -> wording().say(Locale.ENGLISH, "c", FIRST));

        for (ThrowingCallable refusal : refusals) {
            Throwable thrown = catchThrowable(refusal);
            assertThat(thrown).isNotNull();
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                assertNobodyIn(cause.getClass().getName(), String.valueOf(cause.getMessage()));
            }
        }
    }

    private static void assertNobodyIn(String type, String text) {
        for (String canary : CANARIES) {
            assertThat(text).as(type).doesNotContainIgnoringCase(canary);
        }
    }

    @Test
    void asksEveryPublicTypeThatHoldsAnything() {
        Set<String> asked =
                subjects().stream().map(subject -> subject.getClass().getName()).collect(Collectors.toSet());
        Set<String> holding = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.clientele").stream()
                        .filter(PrivacyTest::holdsAnything)
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());

        assertThat(asked).containsAll(holding);
        assertThat(holding).hasSizeGreaterThan(50);
    }

    private static boolean holdsAnything(JavaClass type) {
        Set<JavaModifier> modifiers = type.getModifiers();
        boolean fields = type.getAllFields().stream()
                .anyMatch(field -> !field.getModifiers().contains(JavaModifier.STATIC));
        return modifiers.contains(JavaModifier.PUBLIC)
                && !modifiers.contains(JavaModifier.ABSTRACT)
                && !type.isInterface()
                && !type.isEnum()
                && (fields || type.isRecord() || type.isAssignableTo(Exception.class));
    }

    @Test
    void couldTellIfSomebodyWereShown() {
        assertThat(CANARIES)
                .allMatch(canary -> Arrays.asList(FIRST, LAST, EMAIL, STAFF, HOW, BORN.toString())
                        .toString()
                        .toLowerCase(Locale.ROOT)
                        .contains(canary));
        assertThat(REPORT.rejects()).isNotEmpty();
    }
}
