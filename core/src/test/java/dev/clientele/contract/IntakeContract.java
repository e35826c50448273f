package dev.clientele.contract;

import static dev.clientele.contract.ListedRows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.clientele.Clientele;
import dev.clientele.consent.Consent;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.intake.ConsentClaim;
import dev.clientele.intake.IntakeCustomer;
import dev.clientele.intake.IntakeListener;
import dev.clientele.intake.IntakeOptions;
import dev.clientele.intake.IntakeProgress;
import dev.clientele.intake.IntakeReject;
import dev.clientele.intake.IntakeReport;
import dev.clientele.intake.IntakeRow;
import dev.clientele.intake.IntakeStoppedException;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.Problem;
import dev.clientele.query.CustomerQuery;
import dev.clientele.title.Gender;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Taking customers in: what becomes of rows, and what is reported. */
public interface IntakeContract extends StoreFixture {
    /** If this fails, check that everything a row says is stored, with the consents' evidence. */
    @Test
    default void intake01CreatesWhatARowSays() {
        Clientele shop = shop();
        Instant visit = Instant.parse("2015-07-24T14:36:42Z");
        IntakeCustomer john = row("John", "DOE", "pub@prestashop.com")
                .id(new CustomerId(7_000))
                .title("Dhr.")
                .enabled(false)
                .sales(Money.of("178.3700000000"))
                .consent(Purpose.NEWSLETTER, ConsentClaim.GRANTED)
                .consent(Purpose.PARTNER_OFFERS, ConsentClaim.NOT_GRANTED)
                .registered(visit.minusSeconds(1))
                .lastVisit(visit);

        IntakeReport report = run(shop, ListedRows.of(john));
        Customer stored = shop.customers().get(new CustomerId(7_000));

        assertThat(report)
                .hasToString("IntakeReport[read=1, created=1, updated=0, unchanged=0, skipped=0, rejected=0]");
        assertThat(stored.name().last()).isEqualTo("DOE");
        assertThat(stored.isEnabled()).isFalse();
        assertThat(stored.registered()).isEqualTo(visit.minusSeconds(1));
        assertThat(stored.updated()).isEqualTo(NOW_KEPT);
        assertThat(stored.consents().partnerOffers()).isEqualTo(Consent.neverAsked());
        assertThat(stored.consents().newsletter()).isInstanceOfSatisfying(Consent.Granted.class, granted -> {
            assertThat(granted.evidence().how()).isEqualTo("import of customers.csv, line 2, on 2026-03-01");
            assertThat(granted.evidence().givenBy()).isEqualTo(Actor.system("import"));
        });
        assertThat(shop.customers().activity(stored.id()))
                .isEqualTo(new CustomerActivity(Money.of("178.37"), Optional.of(visit), Optional.empty()));
        assertThat(shop.titles().find(stored.title().orElseThrow())).hasValueSatisfying(title -> {
            assertThat(title.name().value()).isEqualTo("Dhr.");
            assertThat(title.gender()).isEqualTo(Gender.MALE);
        });
    }

    /** If this fails, check what a row is compared with: a second run must find nothing to do. */
    @Test
    default void intake02ChangesNothingTheSecondTime() {
        Clientele shop = shop();
        IntakeOptions update =
                IntakeOptions.defaults().onMatch(IntakeOptions.OnMatch.UPDATE).chunksOf(7);
        run(shop, many(50), update);
        List<String> before = dump(shop);

        assertThat(run(shop, many(50)).unchanged()).isEqualTo(50);
        assertThat(run(shop, many(50), update).unchanged()).isEqualTo(50);
        assertThat(run(shop, many(50), update.matching(IntakeOptions.Match.ID)).unchanged())
                .isEqualTo(50);
        assertThat(dump(shop)).isEqualTo(before);
    }

    /** If this fails, check that each rejected row is told once per problem, with line, column, code and message, in order. */
    @Test
    default void intake03ReportsEveryRejectedRow() {
        Clientele shop = shop();
        List<IntakeReject> heard = new ArrayList<>();
        IntakeListener listener = new IntakeListener() {
            @Override
            public void onReject(IntakeReject reject) {
                heard.add(reject);
            }
        };
        ListedRows source = ListedRows.of(
                        row("Ada", "Lovelace", "ada@example.com"),
                        row("Eve", "<script>", "nonsense"),
                        row("Bob", "", "bob@example.com"))
                .and(new IntakeRow.Rejected(9, List.of(new Problem("", "row.too-short", "The row is too short."))));

        IntakeReport report = run(
                shop,
                source,
                IntakeOptions.defaults()
                        .in(Locale.forLanguageTag("nl"))
                        .tell(listener)
                        .keepingRejects(2));

        assertThat(report)
                .hasToString("IntakeReport[read=4, created=1, updated=0, unchanged=0, skipped=0, rejected=3]");
        assertThat(heard)
                .containsExactly(
                        new IntakeReject(3, Optional.of("E-mailadres"), "email.invalid", "Dit is geen e-mailadres."),
                        new IntakeReject(
                                3,
                                Optional.empty(),
                                "name.forbidden-character",
                                "De naam bevat een teken dat in namen niet is toegestaan."),
                        new IntakeReject(4, Optional.empty(), "name.required", "Vul een naam in."),
                        new IntakeReject(9, Optional.empty(), "row.too-short", "The row is too short."));
        assertThat(report.rejects()).isEqualTo(heard.subList(0, 2));
    }

    /** If this fails, check that addresses and ids of a file are remembered across chunks, in their canonical form. */
    @Test
    default void intake04RejectsWhatIsTwiceInTheFile() {
        Clientele shop = shop();
        ListedRows source = ListedRows.of(
                row("Ada", "Lovelace", "ada@example.com").id(new CustomerId(11)),
                row("Eve", "Other", "ADA@Example.com").id(new CustomerId(12)),
                row("Ida", "Later", "ida@example.com").id(new CustomerId(11)));

        IntakeReport report = run(shop, source, IntakeOptions.defaults().chunksOf(1));

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.rejects())
                .extracting(IntakeReject::line, IntakeReject::code, IntakeReject::message)
                .containsExactly(
                        tuple(3L, "email.duplicate-in-file", "The e-mail address is on line 2 of this file already."),
                        tuple(4L, "id.duplicate-in-file", "The id is on line 2 of this file already."));
    }

    /** If this fails, check that a dry run goes the whole way and is rolled back, titles and groups included. */
    @Test
    default void intake05LeavesNothingOfADryRun() {
        Clientele shop = shop();
        Samples.customer(shop, "Ada", "Lovelace");
        List<String> before = dump(shop);
        CustomerId next = store().customers().nextId();
        ListedRows source = ListedRows.of(
                row("Ada", "Byron", "ada.lovelace@example.com"),
                row("Eve", "Other", "eve@example.com").title("Dr.").id(new CustomerId(900_000)),
                row("Bob", "Other", "bob@example.com"),
                row("", "Other", "x@example.com"));

        IntakeReport report = run(
                shop,
                source,
                IntakeOptions.defaults().onMatch(IntakeOptions.OnMatch.UPDATE).dryRun());

        assertThat(report.isDryRun()).isTrue();
        assertThat(report)
                .hasToString("IntakeReport[read=4, created=2, updated=1, unchanged=0, skipped=0, rejected=1]");
        assertThat(dump(shop)).isEqualTo(before);
        assertThat(shop.titles().all()).hasSize(2);
        assertThat(store().customers().nextId().value() - next.value()).isLessThan(1_000);
    }

    /** If this fails, check that the rows before the trouble are committed and reported. */
    @Test
    default void intake06KeepsWhatCameBeforeABrokenEnd() {
        Clientele shop = shop();
        IntakeStoppedException stopped = catchThrowableOfType(
                IntakeStoppedException.class,
                () -> run(shop, many(5).breaking(), IntakeOptions.defaults().chunksOf(3)));

        assertThat(stopped)
                .hasMessage("A quote never ends. Of the rows before, 5 were created and 0 updated, and they stay;"
                        + " running it again continues from there.");
        assertThat(stopped.report().created()).isEqualTo(5);
        assertThat(dump(shop)).hasSize(5);
        assertThat(run(shop, many(8)).created()).isEqualTo(3);
    }

    /** If this fails, check that a listener runs outside of the transaction: what it throws undoes nothing. */
    @Test
    default void intake07StopsWhenTheListenerThrows() {
        Clientele shop = shop();
        IntakeListener listener = new IntakeListener() {
            @Override
            public void onProgress(IntakeProgress progress) {
                assertThat(shop.customers().search("example").rows()).hasSize((int) progress.read());
                if (progress.read() == 4) {
                    throw new IllegalStateException("enough");
                }
            }
        };
        IntakeStoppedException stopped = catchThrowableOfType(
                IntakeStoppedException.class,
                () -> run(shop, many(9), IntakeOptions.defaults().chunksOf(2).tell(listener)));

        assertThat(stopped).hasCause(new IllegalStateException("enough"));
        assertThat(stopped.report().created()).isEqualTo(4);
        assertThat(dump(shop)).hasSize(4);
    }

    /** If this fails, check the rules for consents: a file grants to who was never asked, withdraws, but does not grant anew. */
    @Test
    default void intake08RespectsWithdrawals() {
        Clientele shop = shop();
        Customer asked = shop.customers().register(Samples.full(shop).withEmail("full@example.com"));
        IntakeOptions update = IntakeOptions.defaults().onMatch(IntakeOptions.OnMatch.UPDATE);
        IntakeCustomer claims = row("Ada", "Lovelace", "full@example.com")
                .consent(Purpose.NEWSLETTER, ConsentClaim.GRANTED)
                .consent(Purpose.PARTNER_OFFERS, ConsentClaim.GRANTED);

        IntakeReport kept = run(shop, ListedRows.of(claims), update);
        assertThat(kept.unchanged()).isEqualTo(1);
        assertThat(kept.withdrawalsKept()).isEqualTo(1);
        assertThat(shop.customers().get(asked.id())).isEqualTo(asked);

        run(shop, ListedRows.of(claims.consent(Purpose.NEWSLETTER, ConsentClaim.NOT_GRANTED)), update);
        assertThat(shop.customers().get(asked.id()).consents().newsletter())
                .isEqualTo(Consent.withdrawn(Actor.system("import"), NOW));
    }

    /** If this fails, check the tolerance: a file in the zone furthest ahead, read as UTC, must pass. */
    @Test
    default void intake09RejectsTheFuture() {
        Clientele shop = shop();
        IntakeReport report = run(
                shop,
                ListedRows.of(
                        row("Ada", "Lovelace", "a@example.com").registered(NOW.plusSeconds(13 * 3600)),
                        row("Ada", "Lovelace", "b@example.com").registered(NOW.plusSeconds(15 * 3600)),
                        row("Ada", "Lovelace", "c@example.com").lastVisit(NOW.plusSeconds(15 * 3600)),
                        row("Ada", "Lovelace", "d@example.com").birthDate(LocalDate.of(2026, 3, 2)),
                        row("Ada", "Lovelace", "e@example.com").id(new CustomerId(CustomerId.MAX_FORCED + 1))));

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.rejects())
                .extracting(IntakeReject::code)
                .containsExactly("registered.future", "last-visit.future", "birth-date.future", "id.too-large");
    }

    /** If this fails, check that ids of a file are kept and that nobody gets one of them later. */
    @Test
    default void intake10KeepsIdsAndNeverCollidesWithThem() {
        Clientele shop = shop();
        List<IntakeCustomer> rows = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            IntakeCustomer row = row("Nr", "Nr", "nr" + i + "@example.com");
            rows.add(i % 3 == 0 ? row : row.id(new CustomerId(21 - i)));
        }
        IntakeReport report = run(
                shop,
                ListedRows.of(rows.toArray(IntakeCustomer[]::new)),
                IntakeOptions.defaults().chunksOf(4));

        assertThat(report.created()).isEqualTo(20);
        for (int i = 1; i <= 20; i++) {
            Customer stored = shop.customers()
                    .findByEmail(new EmailAddress("nr" + i + "@example.com"))
                    .orElseThrow();
            assertThat(i % 3 == 0 || stored.id().value() == 21 - i).isTrue();
        }
        assertThat(shop.customers().register(Samples.ada()).id().value()).isGreaterThan(20);
    }

    /** If this fails, check that a chunk begins anew when somebody else was there first, and that nobody is lost. */
    @Test
    default void intake11GoesOnBesideRegistrations() throws InterruptedException {
        Clientele shop = shop();
        List<Race.Finish<Long>> finishes = Race.of(
                3,
                i -> i == 0
                        ? run(shop, withoutIds(200), IntakeOptions.defaults().chunksOf(20))
                                .read()
                        : registered(shop, i));

        assertThat(finishes).allSatisfy(finish -> assertThat(finish.thrown()).isNull());
        assertThat(dump(shop)).hasSize(200);
    }

    private static long registered(Clientele shop, int thread) {
        return IntStream.range(0, 200)
                .filter(i -> i % 5 == thread)
                .filter(i -> shop.customers()
                        .findByEmail(new EmailAddress("nr" + i + "@example.com"))
                        .isEmpty())
                .filter(i -> isNew(shop, i))
                .count();
    }

    private static boolean isNew(Clientele shop, int i) {
        try {
            shop.customers().register(CustomerDraft.of("Nr", "Nr", "nr" + i + "@example.com"));
            return true;
        } catch (EmailTakenException meanwhile) {
            return false;
        }
    }

    /** If this fails, check the number of statements for a chunk: it must not grow with its rows. */
    @Test
    default void intake12NeedsFewStatements() {
        Clientele shop = shop();
        meter().ifPresent(meter -> {
            meter.reset();
            run(shop, many(1_000));
            long creating = meter.statements();
            meter.reset();
            run(shop, many(1_000));
            assertThat(creating).isLessThanOrEqualTo(40);
            assertThat(meter.statements()).isLessThanOrEqualTo(30);
            assertThat(meter.connectionsOpen()).isZero();
        });
    }

    /** If this fails, check that the options' bounds are kept. */
    @Test
    default void intake13RefusesChunksOutOfBounds() {
        assertThatThrownBy(() -> IntakeOptions.defaults().chunksOf(0))
                .hasMessage("A chunk has 1 to 10000 rows, and 0 were asked for.");
    }

    private static ListedRows withoutIds(int count) {
        return ListedRows.of(IntStream.range(0, count)
                .mapToObj(i -> row("Nr", "Nr", "nr" + i + "@example.com"))
                .toArray(IntakeCustomer[]::new));
    }

    private static ListedRows many(int count) {
        return ListedRows.of(IntStream.range(0, count)
                .mapToObj(i -> row("Nr", "Nr", "nr" + i + "@example.com")
                        .id(new CustomerId(1_000 + (i * 37L) % 1_009))
                        .title(i % 2 == 0 ? "Dhr." : "Dr.")
                        .sales(Money.of(i + ".25"))
                        .consent(Purpose.NEWSLETTER, i % 3 == 0 ? ConsentClaim.GRANTED : ConsentClaim.NOT_GRANTED)
                        .registered(Samples.EARLIER.plusSeconds(i)))
                .toArray(IntakeCustomer[]::new));
    }

    private static IntakeReport run(Clientele shop, ListedRows source) {
        return run(shop, source, IntakeOptions.defaults());
    }

    private static IntakeReport run(Clientele shop, ListedRows source, IntakeOptions options) {
        return shop.intake().run(source, options);
    }

    private static List<String> dump(Clientele shop) {
        return shop.customers().stream(CustomerQuery.all())
                .map(row -> row.id().value()
                        + row.email().value()
                        + row.name().last()
                        + row.sales()
                        + row.title()
                        + row.registered()
                        + shop.customers().get(row.id()).version())
                .toList();
    }
}
