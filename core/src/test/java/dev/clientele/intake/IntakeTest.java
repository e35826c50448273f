package dev.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.consent.Consent;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.BlockedEmail;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.customer.IdTakenException;
import dev.clientele.group.GroupName;
import dev.clientele.group.GroupNameTakenException;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.DraftValidator;
import dev.clientele.kernel.HashingKey;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StaleVersionException;
import dev.clientele.kernel.StoreException;
import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import dev.clientele.store.InMemoryStore;
import dev.clientele.title.TitleName;
import dev.clientele.title.TitleNameTakenException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the contract of stores does not show of the intake. */
class IntakeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T12:00:00Z"), ZoneOffset.UTC);
    private static final IntakeOptions DEFAULTS = IntakeOptions.defaults();
    private static final IntakeOptions UPDATE = DEFAULTS.onMatch(IntakeOptions.OnMatch.UPDATE);
    private static final HashingKey KEY = HashingKey.random();
    private static final EmailAddress EMAIL = new EmailAddress("ada@example.com");

    private final InMemoryStore memory = new InMemoryStore();
    private final Clientele shop = Clientele.on(memory);
    private final BusyStore store = new BusyStore(memory);

    private static IntakeCustomer ada() {
        return new IntakeCustomer().firstName("Ada").lastName("Lovelace").email(EMAIL.value());
    }

    private IntakeReport run(IntakeOptions options, IntakeCustomer... customers) {
        IntakeRow[] rows = new IntakeRow[customers.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new IntakeRow.Accepted(i + 2, customers[i]);
        }
        try (IntakeSource source = new Source(rows)) {
            return new Intake(store, CLOCK, new DraftValidator(CLOCK), KEY, event -> {}).run(source, options);
        }
    }

    private Customer stored() {
        return shop.customers().findByEmail(EMAIL).orElseThrow();
    }

    @Test
    void beginsAChunkAgainWhenSomebodyElseWasFaster() {
        store.failures.addAll(List.of(
                new EmailTakenException(Optional.empty()),
                new IdTakenException(1),
                new StaleVersionException("customer", 1, 1, 2),
                new NotFoundException("group", 1)));

        assertThat(run(DEFAULTS, ada()).created()).isEqualTo(1);
        assertThat(store.attempts).isEqualTo(5);
        assertThat(shop.customers().search("ada").rows()).hasSize(1);
    }

    @Test
    void beginsAChunkAgainWhenSomebodyElseMadeTheSameGroupOrTitle() {
        store.failures.add(new GroupNameTakenException(new GroupName("VIP")));
        store.failures.add(new TitleNameTakenException(new TitleName("Dr.")));

        assertThat(run(
                                DEFAULTS.unknownGroups(IntakeOptions.Unknown.CREATE),
                                ada().groups(List.of("VIP")).title("Dr."))
                        .created())
                .isEqualTo(1);
        assertThat(shop.groups().all()).hasSize(4);
        assertThat(shop.titles().all()).hasSize(3);
    }

    @Test
    void rejectsAnAddressThatIsBlockedAtThisMoment() {
        store.meanwhile = () -> memory.transactions().requiresNew(() -> {
            memory.blockedEmails().add(BlockedEmail.of(EMAIL, KEY), CLOCK.instant());
            return true;
        });

        IntakeReport report = run(DEFAULTS, ada(), ada().email("eva@example.com"));
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.rejects()).extracting(IntakeReject::code).containsExactly("email.blocked");
        assertThat(store.attempts).isEqualTo(2);
        assertThat(shop.customers().findByEmail(EMAIL)).isEmpty();
    }

    @Test
    void rejectsACustomerWhoWouldTakeABlockedAddress() {
        Customer eva = shop.customers().register(CustomerDraft.of("Eva", "King", "eva@example.com"));
        memory.blockedEmails().add(BlockedEmail.of(EMAIL, KEY), CLOCK.instant());

        IntakeReport report =
                run(UPDATE.matching(IntakeOptions.Match.ID), ada().id(eva.id()), ada().id(new CustomerId(77)));
        assertThat(report.rejects()).extracting(IntakeReject::code).contains("email.blocked");
        assertThat(shop.customers().get(eva.id())).isEqualTo(eva);
        assertThat(shop.customers().find(new CustomerId(77))).isEmpty();
    }

    @Test
    void keepsAGuestAGuestWhoseAddressConcernsNobody() {
        shop.customers().register(CustomerDraft.of("Eva", "King", "eva@example.com"));
        Customer guest = shop.customers().addGuest(CustomerDraft.of("Ada", "Lovelace", EMAIL.value()));
        memory.blockedEmails().add(BlockedEmail.of(new EmailAddress("eva@example.com"), KEY), CLOCK.instant());

        IntakeReport report = run(
                UPDATE.matching(IntakeOptions.Match.ID), ada().id(guest.id()).email("eva@example.com"));
        assertThat(report.updated()).isEqualTo(1);
        assertThat(shop.customers().get(guest.id()))
                .returns(true, Customer::isGuest)
                .returns(new EmailAddress("eva@example.com"), Customer::email);
    }

    @Test
    void makesACustomerOfWhoHasBeenAGuestOnly() {
        Customer guest = shop.customers().addGuest(CustomerDraft.of("Ada", "Lovelace", EMAIL.value()));

        assertThat(run(UPDATE, ada()).created()).isEqualTo(1);
        assertThat(stored().isSameCustomerAs(guest)).isFalse();
        assertThat(shop.customers().get(guest.id())).isEqualTo(guest);
    }

    @Test
    void givesUpWhenSomebodyElseIsAlwaysFaster() {
        store.failures.addAll(Collections.nCopies(25, new StaleVersionException("customer", 1, 1, 2)));

        assertThatExceptionOfType(IntakeStoppedException.class)
                .isThrownBy(() -> run(DEFAULTS, ada()))
                .withCauseInstanceOf(StaleVersionException.class)
                .satisfies(e -> assertThat(e.report().read()).isZero());
        assertThat(store.attempts).isEqualTo(25);
        assertThat(shop.customers().search("ada").rows()).isEmpty();
    }

    @Test
    void triesOnlyOnceWhereTheStoreFails() {
        store.failures.add(new StoreException("The database is away."));

        assertThatExceptionOfType(IntakeStoppedException.class)
                .isThrownBy(() -> run(DEFAULTS, ada()))
                .withMessage("The database is away. Nothing was stored.");
        assertThat(store.attempts).isEqualTo(1);
    }

    @Test
    void countsNothingTwiceWhenAChunkBeginsAgain() {
        store.failures.add(new StaleVersionException("customer", 1, 1, 2));

        IntakeReport report =
                run(DEFAULTS, ada(), ada().email("eva@example.com").title("much too long for a title"));
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.rejects()).hasSize(1);
    }

    @Test
    void rejectsAnUpdateThatBreaksARule() {
        run(DEFAULTS, ada());
        Customer before = stored();

        assertThat(run(UPDATE, ada().firstName("Ada<")).rejects())
                .containsExactly(new IntakeReject(
                        2,
                        Optional.empty(),
                        "name.forbidden-character",
                        "The name contains a character that is not allowed in names."));
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void makesATitleForACustomerWhoIsUpdated() {
        run(DEFAULTS, ada());

        assertThat(run(UPDATE, ada().title("Dr.")).updated()).isEqualTo(1);
        assertThat(stored().title().flatMap(shop.titles()::find))
                .map(title -> title.name().value())
                .contains("Dr.");
    }

    @Test
    void makesNoTitleForACustomerWhoIsSkipped() {
        run(DEFAULTS, ada());

        assertThat(run(DEFAULTS, ada().title("Dr.")).skipped()).isEqualTo(1);
        assertThat(shop.titles().all()).hasSize(2);
    }

    @Test
    void countsWithdrawalsThatAFileDoesNotKnowOf() {
        Consent withdrawn = Consent.withdrawn(Actor.customer(), Instant.EPOCH);
        CustomerDraft draft =
                CustomerDraft.of("Ada", "Lovelace", EMAIL.value()).withConsent(Purpose.NEWSLETTER, withdrawn);
        shop.customers().register(draft);
        shop.customers().register(draft.withEmail("eva@example.com").withConsent(Purpose.PARTNER_OFFERS, withdrawn));
        IntakeCustomer granted = consents(ada(), ConsentClaim.GRANTED);
        IntakeCustomer evaGranted = consents(ada().email("eva@example.com"), ConsentClaim.GRANTED);

        assertThat(run(UPDATE, granted.lastName("Byron"), evaGranted.lastName("Byron"))
                        .withdrawalsKept())
                .isEqualTo(3);
        assertThat(run(UPDATE, consents(ada().lastName("King"), ConsentClaim.NOT_GRANTED))
                        .withdrawalsKept())
                .isZero();
        assertThat(run(UPDATE, ada().lastName("Noel")).withdrawalsKept()).isZero();
        assertThat(stored().consents().newsletter()).isEqualTo(withdrawn);
    }

    private static IntakeCustomer consents(IntakeCustomer customer, ConsentClaim claim) {
        return customer.consent(Purpose.NEWSLETTER, claim).consent(Purpose.PARTNER_OFFERS, claim);
    }

    @Test
    void countsRejectedRowsToAChunk() {
        List<Long> read = new ArrayList<>();
        IntakeListener listener = new IntakeListener() {
            @Override
            public void onProgress(IntakeProgress progress) {
                read.add(progress.read());
            }
        };
        run(
                DEFAULTS.chunksOf(2).tell(listener),
                ada().email("a@"),
                ada().email("b@"),
                ada().email("c@"),
                ada(),
                ada().email("e@"));

        assertThat(read).containsExactly(2L, 4L, 5L);
    }

    @Test
    void saysHowLongItTook() {
        assertThat(run(DEFAULTS, ada()).elapsed()).isBetween(Duration.ofNanos(1), Duration.ofMinutes(1));
    }

    @Test
    void keepsIdsUpToTheLargestThatAFileMayForce() {
        CustomerId largest = new CustomerId(1_000_000_000_000L);
        CustomerId larger = new CustomerId(1_000_000_000_001L);

        assertThat(run(DEFAULTS, ada().id(largest)).created()).isEqualTo(1);
        assertThat(run(DEFAULTS, ada().email("eva@example.com").id(larger)).rejects())
                .containsExactly(
                        new IntakeReject(2, Optional.empty(), "id.too-large", "The id is larger than 1000000000000."));
        assertThat(shop.customers().find(largest)).isPresent();
    }

    @Test
    void needsAShopThatIsSetUp() {
        BusyStore empty = new BusyStore(new InMemoryStore());
        Intake intake = new Intake(empty, CLOCK, new DraftValidator(CLOCK), HashingKey.random(), event -> {});

        try (IntakeSource source = new Source(new IntakeRow.Accepted(2, ada()))) {
            assertThatExceptionOfType(IntakeStoppedException.class)
                    .isThrownBy(() -> intake.run(source, DEFAULTS))
                    .withMessage("The shop lacks the built-in group CUSTOMER. Open it with Clientele.on(store) first."
                            + " Nothing was stored.");
        }
    }

    @Test
    void rejectsAGroupThatCannotBeMade() {
        IntakeReport report =
                run(DEFAULTS.unknownGroups(IntakeOptions.Unknown.CREATE), ada().groups(List.of("VIP", "<b>")));

        assertThat(report.rejects()).extracting(IntakeReject::code).containsExactly("group.name-forbidden-character");
        assertThat(shop.groups().all()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "0", "9"})
    void takesTheseTitlesForNone(String title) {
        run(DEFAULTS, ada().title(title));

        assertThat(stored().title()).isEmpty();
    }

    @Test
    void takesNoGroupsForTheGroupOfAllCustomers() {
        run(DEFAULTS, ada().groups(List.of()));

        assertThat(stored().membership().groups()).hasSize(1);
    }

    @Test
    void findsCustomersByIdWhoseRowsHaveNoAddress() {
        CustomerId id = shop.customers()
                .register(CustomerDraft.of("Ada", "Lovelace", EMAIL.value()))
                .id();

        assertThat(run(
                                UPDATE.matching(IntakeOptions.Match.ID),
                                new IntakeCustomer().id(id).lastName("Byron"))
                        .updated())
                .isEqualTo(1);
        assertThat(stored().name().last()).isEqualTo("Byron");
    }

    @Test
    void switchesAccountsOffAndOn() {
        run(DEFAULTS, ada().enabled(false));
        assertThat(stored().isEnabled()).isFalse();

        run(UPDATE, ada().enabled(true));
        assertThat(stored().isEnabled()).isTrue();
    }

    @Test
    void takesTheSameSecondForTheSameMoment() {
        Instant visit = Instant.parse("2026-06-01T08:00:00.250Z");
        Instant registered = Instant.parse("2020-06-01T08:00:00.750Z");
        run(DEFAULTS, ada().registered(registered).lastVisit(visit).sales(Money.of("1")));

        IntakeCustomer wholeSeconds = ada().registered(Instant.parse("2020-06-01T08:00:00Z"))
                .lastVisit(Instant.parse("2026-06-01T08:00:00Z"))
                .sales(Money.of("1.00"));
        assertThat(run(UPDATE, wholeSeconds).unchanged()).isEqualTo(1);
        assertThat(stored().registered()).isEqualTo(registered);
        assertThat(shop.customers().activity(stored().id()))
                .isEqualTo(new CustomerActivity(Money.of("1"), Optional.of(visit), Optional.empty()));
    }

    @Test
    void takesAnotherSecondForAnotherMoment() {
        run(DEFAULTS, ada().registered(Instant.parse("2020-06-01T08:00:00Z")));
        Instant visit = Instant.parse("2026-06-01T08:00:00Z");

        assertThat(run(UPDATE, ada().lastVisit(visit)).updated()).isEqualTo(1);
        assertThat(run(UPDATE, ada().lastVisit(visit.plusSeconds(1))).updated()).isEqualTo(1);
        assertThat(run(UPDATE, ada().lastVisit(visit)).unchanged()).isEqualTo(1);
        assertThat(run(UPDATE, ada().registered(Instant.parse("2020-06-01T08:00:01Z")))
                        .updated())
                .isEqualTo(1);
        assertThat(shop.customers().activity(stored().id()).lastVisit()).contains(visit.plusSeconds(1));
        assertThat(stored().registered()).isEqualTo("2020-06-01T08:00:01Z");
    }

    @Test
    void takesTheNumbersOfTitlesForTheShopsOwn() {
        InMemoryStore empty = new InMemoryStore();
        Clientele dutch = Clientele.on(empty, ClienteleOptions.defaults().language(Locale.forLanguageTag("nl")));
        try (IntakeSource source = new Source(
                new IntakeRow.Accepted(2, ada().title("2")),
                new IntakeRow.Accepted(3, ada().email("jan@example.com").title("1")))) {
            dutch.intake().run(source, DEFAULTS);
        }

        assertThat(dutch.titles().all())
                .extracting(title -> title.name().value())
                .containsExactly("Dhr.", "Mw.");
        assertThat(dutch.customers().stream(CustomerQuery.all()))
                .extracting(CustomerRow::title)
                .containsExactly(Optional.of("Mw."), Optional.of("Dhr."));
    }

    @Test
    void writesNowWhoRegisteredThen() {
        Instant then = Instant.parse("2010-03-04T05:06:07Z");
        run(DEFAULTS, ada().registered(then));

        assertThat(stored().registered()).isEqualTo(then);
        assertThat(stored().updated()).isEqualTo(CLOCK.instant());
    }
}
