package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.account.SignIn;
import dev.clientele.account.ThrottleKind;
import dev.clientele.account.ThrottleLimits;
import dev.clientele.b2b.B2bDraft;
import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.AddressDraft;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.PersonName;
import dev.clientele.history.Cart;
import dev.clientele.history.HistoryPorts;
import dev.clientele.history.HistoryRequest;
import dev.clientele.history.HostReference;
import dev.clientele.history.Order;
import dev.clientele.history.OrderHistory;
import dev.clientele.history.OrderTotals;
import dev.clientele.intake.ConsentClaim;
import dev.clientele.intake.IntakeCustomer;
import dev.clientele.intake.IntakeOptions;
import dev.clientele.intake.IntakeRow;
import dev.clientele.intake.IntakeSource;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.IpAddress;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.StoreException;
import dev.clientele.note.NoteDraft;
import dev.clientele.note.NoteId;
import dev.clientele.password.PasswordHash;
import dev.clientele.password.PasswordHasher;
import dev.clientele.password.PasswordHashers;
import dev.clientele.privacy.ErasurePlan;
import dev.clientele.privacy.PersonalDataJson;
import dev.clientele.query.CustomerQuery;
import dev.clientele.settings.Settings;
import dev.clientele.visit.VisitId;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Personal data that are easy to recognise go through everything that a shop does, with a database that works and with one that
 * fails; they turn up in nothing that a host may log. What other tests log meanwhile must not be taken for theirs.
 */
@Isolated
class CanaryTest {
    private static final String FIRST = "Quetzalli";
    private static final String LAST = "Xochipilli";
    private static final String EMAIL = "tlaloc@coatlicue.example";
    private static final String PASSWORD = "huitzilopochtli";
    private static final String STAFF = "Mictlan";
    private static final String HOW = "told Tezcatlipoca";
    private static final IpAddress IP = new IpAddress("203.0.113.77");
    private static final LocalDate BORN = LocalDate.of(1977, 11, 23);

    private static final List<String> CANARIES = List.of(
            "quetzal", "xochi", "tlaloc", "coatlicue", "huitzil", "mictlan", "tezcat", "203.0.113", "1977", "11-23");

    private static final ConsentEvidence EVIDENCE = ConsentEvidence.of(Actor.staff(STAFF), Instant.EPOCH, HOW)
            .toWording(HOW)
            .from(IP);
    private static final AddressDraft ADDRESS = AddressDraft.of(FIRST, LAST, HOW, LAST, "MX")
            .withAlias(FIRST)
            .withCompany(LAST)
            .withPhone("203.0.113");

    private final DataSource database = Databases.withSchema(newDatabase());
    private final PasswordHasher hasher = PasswordHashers.pbkdf2(1_000).accepting(PasswordHashers.magento());

    /** What a host could log: what it was given, what was thrown. */
    private final List<String> shown = new ArrayList<>();

    /** An empty one. */
    DataSource newDatabase() {
        return Databases.memory();
    }

    /** Of all lines that were logged, those that are ours: a driver's own are its own to silence. */
    Predicate<String> ours() {
        return line -> true;
    }

    private static CustomerDraft draft(String email) {
        return CustomerDraft.of(FIRST, LAST, email)
                .withBirthDate(BORN)
                .withConsent(Purpose.NEWSLETTER, Consent.granted(EVIDENCE))
                .withAddress(ADDRESS.forBilling())
                .withB2b(B2bDraft.of(LAST).withOtherNumber("MX", FIRST, LAST));
    }

    private Clientele open(DataSource source) {
        return Clientele.on(
                        JdbcStore.over(source),
                        ClienteleOptions.defaults()
                                .hashing(hasher)
                                .history(ports())
                                .listening(event -> shown.add(event.toString()))
                                .listening(event -> {
                                    throw new IllegalStateException(EMAIL + " " + PASSWORD);
                                })
                                .throttling(
                                        ThrottleKind.ACCOUNT,
                                        new ThrottleLimits(
                                                3, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofDays(1))))
                .actingAs(Actor.staff(STAFF));
    }

    private void note(Callable<?> use) {
        try {
            Object result = use.call();
            shown.add(result instanceof Stream<?> stream ? stream.toList().toString() : String.valueOf(result));
        } catch (Exception e) {
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text, true));
            shown.add(text.toString());
        }
    }

    private void noteDone(Runnable use) {
        note(() -> {
            use.run();
            return "done";
        });
    }

    private Customer someone(Clientele shop) {
        return shop.customers()
                .findByEmail(new EmailAddress(EMAIL))
                .orElseGet(() -> shop.customers().register(draft(EMAIL)));
    }

    private void everything(Clientele shop) {
        note(() -> shop.settings().change(Settings::withB2bMode));
        customers(shop);
        note(() -> accounts(shop));
        note(() -> consents(shop));
        note(() -> visits(shop));
        note(() -> notes(shop));
        note(() -> history(shop));
        note(() -> shop.intake().run(new Rows(), IntakeOptions.defaults().onMatch(IntakeOptions.OnMatch.UPDATE)));
        noteDone(() -> shop.customers()
                .removeAndBlock(shop.customers().planRemoval(someone(shop).id())));
        note(() -> shop.customers().register(draft(EMAIL)));
        note(() -> shop.customers().unblock(new EmailAddress(EMAIL)));
    }

    private void customers(Clientele shop) {
        note(() -> shop.accounts().register(draft(EMAIL), PASSWORD));
        note(() -> shop.customers().register(draft(EMAIL)));
        note(() -> shop.customers().addGuest(draft(EMAIL)));
        note(() -> shop.accounts().check(draft("@" + EMAIL).withBirthDate(BORN.plusYears(200)), "1977"));
        note(() -> shop.accounts().register(draft("@" + EMAIL), "1977"));
        note(() -> shop.customers().edit(someone(shop), draft("@" + EMAIL)));
        note(() -> shop.customers().edit(someone(shop).id(), 4711, draft(EMAIL)));
        note(() -> shop.customers().edit(someone(shop), draft("other." + EMAIL)));
        note(() -> shop.customers().update(someone(shop).rename(new PersonName(LAST, FIRST))));
        note(() -> shop.customers().search(FIRST));
        note(() -> shop.customers().search(FIRST.repeat(100)));
        note(() -> shop.customers().list(CustomerQuery.all().lastNameContains(LAST)));
        note(() -> shop.customers().stream(CustomerQuery.all().emailContains(EMAIL)));
        note(() -> CustomerQuery.all().emailContains(EMAIL));
        note(() -> shop.customers().selected(List.of(someone(shop).id())).disable());
        note(() -> shop.customers().activity(someone(shop).id()));
        note(() -> new IpAddress("203.0.113.777"));
        note(() -> new EmailAddress("tlaloc"));
        note(() -> new PersonName("Quetzalli<", LAST));
    }

    private String accounts(Clientele shop) {
        CustomerId id = shop.customers().enable(someone(shop).id()).id();
        for (String password : List.of(PASSWORD, "wrong " + PASSWORD, "", PASSWORD, PASSWORD, PASSWORD)) {
            note(() -> shop.accounts().signIn(EMAIL, password, IP));
            note(() -> shop.accounts().signIn("unknown." + EMAIL, password, IP));
        }
        noteDone(() -> shop.accounts().setPassword(id, PASSWORD));
        noteDone(() -> shop.accounts().setPassword(id, "1977"));
        noteDone(() -> shop.accounts().changePassword(id, "wrong " + PASSWORD, PASSWORD, IP));
        note(() -> shop.accounts().requestReset(EMAIL, IP));
        note(() -> shop.accounts().requestReset("unknown." + EMAIL, IP));
        note(() ->
                shop.accounts().reset(shop.accounts().requestReset(id).token().text(), PASSWORD));
        note(() -> shop.accounts().reset(PASSWORD, PASSWORD));
        note(() -> PasswordHash.parse(PASSWORD));
        note(() -> PasswordHash.ofMagento(PASSWORD + ":" + PASSWORD + ":1"));
        noteDone(() -> shop.accounts().takeOverPassword(id, PasswordHash.parse("$scrypt$" + PASSWORD)));
        noteDone(() -> shop.accounts().takeOverPassword(id, PasswordHash.parse("$magento-sha256$" + PASSWORD)));
        note(() -> shop.accounts().signIn(EMAIL, PASSWORD, IP) instanceof SignIn.SignedIn);
        return "done";
    }

    private String consents(Clientele shop) {
        CustomerId id = someone(shop).id();
        note(() -> shop.consents().grant(id, Purpose.PARTNER_OFFERS, EVIDENCE));
        note(() -> shop.consents().withdraw(id, Purpose.NEWSLETTER));
        note(() -> shop.consents().history(id));
        note(() -> shop.consents().consenting(Purpose.PARTNER_OFFERS));
        ConsentEvidence later = ConsentEvidence.givenByCustomer(Instant.now().plusSeconds(60), HOW);
        note(() -> shop.consents().request(id, Purpose.NEWSLETTER, later));
        note(() -> shop.consents()
                .confirm(
                        shop.consents()
                                .request(id, Purpose.NEWSLETTER, later)
                                .token()
                                .text(),
                        IP));
        note(() -> shop.consents().confirm(EMAIL, IP));
        return "done";
    }

    private String visits(Clientele shop) {
        CustomerId id = someone(shop).id();
        note(() -> shop.visits().begin(id, IP, "https://" + EMAIL + "/" + FIRST + "?q=" + LAST));
        note(() -> shop.visits().of(id));
        note(() -> shop.visits().sawPage(shop.visits().of(id).get(0).id()));
        note(() -> shop.visits().sawPage(new VisitId(4711)));
        note(() -> shop.customers().search(IP.text()));
        note(() -> shop.customers().list(CustomerQuery.all().lastSeenFrom(IP)));
        note(() -> shop.customers().list(CustomerQuery.all().withBirthdayOn(BORN)));
        note(() -> shop.customers().activity(id));
        note(() -> shop.visits().prune(Duration.ofDays(1)));
        return "done";
    }

    private String notes(Clientele shop) {
        CustomerId id = someone(shop).id();
        note(() -> shop.notes().add(id, FIRST + "\n" + HOW));
        note(() -> shop.notes().add(id, HOW + "\0"));
        note(() -> shop.notes().check(NoteDraft.of(HOW.repeat(1_000))));
        note(() -> shop.notes().of(id));
        note(() -> shop.notes().edit(shop.notes().of(id).get(0), LAST));
        note(() -> shop.notes().edit(shop.notes().of(id).get(0).id(), 4711, LAST));
        note(() -> shop.notes().edit(new NoteId(4711), 1, LAST));
        note(() -> shop.actingAs(Actor.customer()).notes().add(id, HOW));
        noteDone(() -> shop.notes().remove(shop.notes().of(id).get(0).id(), 4711));
        noteDone(() -> shop.notes().remove(shop.notes().of(id).get(0).id(), 2));
        note(() -> shop.notes().add(id, HOW));
        return "done";
    }

    /** The ports throw what a host's driver would. */
    private String history(Clientele shop) {
        CustomerId id = someone(shop).id();
        noteDone(() -> shop.sales().set(id, Money.of("1977")));
        note(() -> shop.history().view(id));
        note(() -> shop.history().view(id).orders());
        note(() -> shop.history().view(id).carts());
        note(() -> shop.history().messages(id, HistoryRequest.first(1).after(EMAIL)));
        noteDone(() -> shop.privacy().export(id, PersonalDataJson.to(new StringBuilder())));
        noteDone(() -> shop.privacy().export(id, PersonalDataJson.to(new Full())));
        note(() -> shop.privacy().log(10));
        note(() -> shop.launchCheck().findings());
        noteDone(() -> shop.privacy().erase(shop.privacy().planErasure(id)));
        noteDone(() -> shop.privacy().erase(ErasurePlan.parse(EMAIL)));
        note(() -> shop.privacy().planErasure(id));
        note(() -> shop.customers().unblock(new EmailAddress(EMAIL)));
        return "done";
    }

    /** Takes nothing. */
    private static final class Full implements Appendable {
        @Override
        public Appendable append(CharSequence text) throws IOException {
            throw new IOException("disk full");
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw new IOException("disk full");
        }

        @Override
        public Appendable append(char c) throws IOException {
            throw new IOException("disk full");
        }
    }

    private static HistoryPorts ports() {
        HostReference reference = HostReference.of(EMAIL, "/" + LAST);
        return HistoryPorts.inCallersThread()
                .carts((customer, request) -> List.of(Cart.of(reference, Instant.EPOCH, Money.of("1977"))))
                .messages((customer, request) -> {
                    throw new IllegalStateException(EMAIL + " " + HOW, new IllegalStateException(LAST));
                })
                .orders(new OrderHistory() {
                    @Override
                    public OrderTotals totals(CustomerId customer) {
                        throw new StackOverflowError(LAST);
                    }

                    @Override
                    public List<Order> orders(CustomerId customer, HistoryRequest request) {
                        return List.of(Order.of(reference, Instant.EPOCH, Money.of("1977"))
                                .paidBy(HOW)
                                .inStatus(LAST));
                    }
                });
    }

    @Test
    void turnsUpNowhere() {
        List<String> logged = CapturedLogs.of(() -> everything(open(database)));

        assertThat(logged).anyMatch(line -> line.contains("insert into clientele_customer"));
        assertThat(logged).anyMatch(line -> line.contains("insert into clientele_note"));
        assertThat(shown).anyMatch(text -> text.startsWith("NoteRemoved"));
        assertThat(shown).anyMatch(text -> text.contains("Unavailable[cause=FAILED]"));
        assertThat(shown).anyMatch(text -> text.contains("CustomerView[id="));
        assertThat(logged).anyMatch(line -> line.contains("did not answer for customer"));
        assertThat(shown).hasSizeGreaterThan(40).anyMatch(text -> text.contains("EmailTakenException"));
        assertThat(shown).anyMatch(text -> text.contains("PasswordChanged"));
        assertThat(logged).anyMatch(line -> line.contains("IllegalStateException"));
        assertSilent(logged);
    }

    /** The driver puts the values into its messages. */
    @Test
    void turnsUpNowhereWhicheverStatementFails() {
        AtomicInteger statement = new AtomicInteger();
        AtomicInteger failing = new AtomicInteger(-1);
        Clientele shop = open(InterceptedDataSource.over(database, (method, real) -> {
            if (method.equals("prepareStatement") && statement.incrementAndGet() % 7 == failing.get()) {
                throw new SQLException("value '" + EMAIL + "', '" + LAST + "' is refused", "22001", 1);
            }
            return real.call();
        }));

        List<String> logged = CapturedLogs.of(() -> {
            for (int which = 0; which < 7; which++) {
                failing.set(which);
                everything(shop);
            }
        });

        assertThat(shown).anyMatch(text -> text.contains(StoreException.class.getName()));
        assertSilent(logged);
    }

    private void assertSilent(List<String> logged) {
        for (List<String> texts : List.of(logged.stream().filter(ours()).toList(), shown)) {
            assertThat(texts)
                    .allSatisfy(text ->
                            assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(CANARIES.toArray(String[]::new)));
        }
    }

    /** A file with the customer, and with rows that are refused. */
    private static final class Rows implements IntakeSource {
        private final Iterator<IntakeCustomer> rows = List.of(
                        row(EMAIL).groups(List.of(LAST)),
                        row("new." + EMAIL).birthDate(BORN).consent(Purpose.NEWSLETTER, ConsentClaim.GRANTED),
                        row("new." + EMAIL),
                        row("@" + EMAIL),
                        row("third." + EMAIL).title(FIRST))
                .iterator();
        private long line = 1;

        private static IntakeCustomer row(String email) {
            return new IntakeCustomer().firstName(FIRST).lastName(LAST).email(email);
        }

        @Override
        public String name() {
            return "customers.csv";
        }

        @Override
        public Optional<IntakeRow> next(Locale locale) {
            line++;
            return rows.hasNext() ? Optional.of(new IntakeRow.Accepted(line, rows.next())) : Optional.empty();
        }

        @Override
        public void close() {
            // There is nothing open.
        }
    }
}
