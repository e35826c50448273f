package dev.clientele.contract;

import static dev.clientele.contract.ListedRows.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.NamePolicy;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.Group;
import dev.clientele.intake.IntakeCustomer;
import dev.clientele.intake.IntakeOptions;
import dev.clientele.intake.IntakeOptions.Match;
import dev.clientele.intake.IntakeOptions.OnMatch;
import dev.clientele.intake.IntakeOptions.Unknown;
import dev.clientele.intake.IntakeReject;
import dev.clientele.intake.IntakeReport;
import dev.clientele.kernel.Money;
import dev.clientele.query.CustomerQuery;
import dev.clientele.title.Gender;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Taking customers in who are there already, and what they mention by name. */
public interface IntakeMatchContract extends StoreFixture {
    /** If this fails, check that skipping, the default, writes nothing. */
    @Test
    default void match1SkipsWhoIsThere() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        IntakeReport report = run(
                shop,
                IntakeOptions.defaults(),
                row("Augusta", "Byron", "ADA@example.com").title("Dr."));

        assertThat(report.skipped()).isEqualTo(1);
        assertThat(shop.customers().get(ada.id())).isEqualTo(ada);
        assertThat(shop.titles().all()).hasSize(2);
    }

    /** If this fails, check that an update writes what the row says and keeps what it does not say. */
    @Test
    default void match2UpdatesOnlyWhatTheRowSays() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.full(shop));
        IntakeOptions update = IntakeOptions.defaults().onMatch(OnMatch.UPDATE);

        IntakeReport report = run(
                shop,
                update,
                new IntakeCustomer().email("ADA@example.com").lastName("Byron").sales(Money.of("5")));
        Customer updated = shop.customers().get(ada.id());

        assertThat(report.updated()).isEqualTo(1);
        assertThat(updated.draft()).isEqualTo(ada.draft().withLastName("Byron").withEmail("ADA@example.com"));
        assertThat(updated.version()).isEqualTo(2);
        assertThat(updated.registered()).isEqualTo(ada.registered());
        assertThat(shop.customers().activity(ada.id()).sales()).isEqualTo(Money.of("5"));
    }

    /** If this fails, check that failing rejects who differs, names the customer, and lets who is equal pass. */
    @Test
    default void match3FailsOnWhoDiffers() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Samples.customer(shop, "Eve", "Other");
        IntakeReport report = run(
                shop,
                IntakeOptions.defaults().onMatch(OnMatch.FAIL),
                row("Ada", "Byron", "ada@example.com"),
                row("Eve", "Other", "Eve.Other@example.com"));

        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.rejects())
                .singleElement()
                .extracting(IntakeReject::message)
                .isEqualTo("Customer " + ada.id().value() + " is in the shop already and differs from this row.");
    }

    /** If this fails, check that matching by address never touches ids: a file's id must not overwrite another customer. */
    @Test
    default void match4RejectsAnIdThatIsAnothers() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Customer eve = Samples.customer(shop, "Eve", "Other");
        IntakeReport report = run(
                shop,
                IntakeOptions.defaults().onMatch(OnMatch.UPDATE),
                row("New", "Person", "new@example.com").id(ada.id()),
                row("Eva", "Other", "eve.other@example.com").id(new CustomerId(4711)));

        assertThat(report.rejects())
                .singleElement()
                .extracting(IntakeReject::code)
                .isEqualTo("id.taken");
        assertThat(report.updated()).isEqualTo(1);
        assertThat(shop.customers().get(ada.id())).isEqualTo(ada);
        assertThat(shop.customers().get(eve.id()).name().first()).isEqualTo("Eva");
        assertThat(shop.customers().find(new CustomerId(4711))).isEmpty();
    }

    /** If this fails, check matching by id: the address may change then, but not to one that is another's. */
    @Test
    default void match5MatchesById() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Customer eve = Samples.customer(shop, "Eve", "Other");
        IntakeOptions byId = IntakeOptions.defaults().matching(Match.ID).onMatch(OnMatch.UPDATE);
        IntakeReport report = run(
                shop,
                byId,
                row("Ada", "Lovelace", "countess@example.com").id(ada.id()),
                row("Eve", "Other", "ADA@example.com").id(eve.id()),
                row("New", "Person", "eve.other@example.com").id(new CustomerId(4711)),
                row("New", "Person", "COUNTESS@example.com"),
                new IntakeCustomer().id(new CustomerId(4712)).firstName("No").lastName("Mail"));

        assertThat(report.updated()).isEqualTo(2);
        assertThat(shop.customers().get(ada.id()).email().value()).isEqualTo("countess@example.com");
        assertThat(shop.customers().get(eve.id()).email().value()).isEqualTo("ADA@example.com");
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.rejects())
                .extracting(IntakeReject::code)
                .containsExactly("email.duplicate-in-file", "email.required");
    }

    /** If this fails, check that an address that is another's is refused in a match by id, and nothing is written. */
    @Test
    default void match6RejectsAnAddressThatIsAnothers() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Customer eve = Samples.customer(shop, "Eve", "Other");
        IntakeReport report = run(
                shop,
                IntakeOptions.defaults().matching(Match.ID).onMatch(OnMatch.UPDATE),
                row("Eve", "Other", "ADA@example.com").id(eve.id()),
                row("New", "Person", "Eve.Other@example.com"));

        assertThat(report.rejects()).extracting(IntakeReject::code).containsExactly("email.taken", "email.taken");
        assertThat(shop.customers().get(ada.id())).isEqualTo(ada);
        assertThat(shop.customers().get(eve.id())).isEqualTo(eve);
    }

    /** If this fails, check the fate of titles that the shop does not have, and the numbers that files use for titles. */
    @Test
    default void match7CreatesOrRejectsUnknownTitles() {
        Clientele shop = shop();
        IntakeOptions reject = IntakeOptions.defaults().unknownTitles(Unknown.REJECT);
        IntakeReport report = run(
                shop,
                IntakeOptions.defaults().chunksOf(2),
                row("A", "A", "a@example.com").title("Dr."),
                row("B", "B", "b@example.com").title("dr."),
                row("C", "C", "c@example.com").title("MW."),
                row("D", "D", "d@example.com").title("1"),
                row("E", "E", "e@example.com").title("0"),
                row("F", "F", "f@example.com").title("much too long for a title"));
        IntakeReport strict = run(shop, reject, row("G", "G", "g@example.com").title("Prof."));

        assertThat(report.created()).isEqualTo(5);
        assertThat(report.rejects()).extracting(IntakeReject::code).containsExactly("title.too-long");
        assertThat(strict.rejects()).extracting(IntakeReject::code).containsExactly("title.unknown");
        assertThat(shop.titles().all())
                .extracting(title -> title.name().value())
                .containsExactly("Mr.", "Mrs.", "Dr.", "MW.");
        assertThat(shop.titles().all())
                .extracting(title -> title.gender())
                .containsExactly(Gender.MALE, Gender.FEMALE, Gender.NEUTRAL, Gender.FEMALE);
        assertThat(shop.customers()
                        .list(CustomerQuery.all().emailContains("d@"))
                        .rows()
                        .get(0)
                        .title())
                .contains("Mr.");
        assertThat(shop.customers()
                        .list(CustomerQuery.all().emailContains("e@"))
                        .rows()
                        .get(0)
                        .title())
                .isEmpty();
    }

    /** If this fails, check the fate of groups that the shop does not have; the first one named is the default. */
    @Test
    default void match8RejectsOrCreatesUnknownGroups() {
        Clientele shop = shop();
        Group vip = Samples.group(shop, "VIP");
        IntakeCustomer ada = row("Ada", "Lovelace", "ada@example.com").groups(List.of("Press", "vip"));

        IntakeReport rejected = run(shop, IntakeOptions.defaults(), ada);
        IntakeReport created = run(shop, IntakeOptions.defaults().unknownGroups(Unknown.CREATE), ada);
        Customer stored = shop.customers()
                .get(shop.customers().search("ada").rows().get(0).id());

        assertThat(rejected.rejects()).extracting(IntakeReject::code).containsExactly("group.unknown");
        assertThat(created.created()).isEqualTo(1);
        assertThat(stored.membership().groups()).hasSize(2).contains(vip.id());
        assertThat(stored.membership().defaultGroup())
                .isEqualTo(shop.groups().named("Press").orElseThrow().id());
    }

    /** If this fails, check that the caller's policy for names is used, lenient by default. */
    @Test
    default void match9ChecksNamesByThePolicy() {
        Clientele shop = shop();
        IntakeCustomer odd = row("Ada \"The\"", "Love;lace 2", "ada@example.com");

        assertThat(run(shop, IntakeOptions.defaults().names(NamePolicy.STRICT), odd)
                        .rejects())
                .extracting(IntakeReject::code)
                .containsExactly("name.forbidden-character", "name.forbidden-character");
        assertThat(run(shop, IntakeOptions.defaults(), odd).created()).isEqualTo(1);
        assertThat(shop.customers().search("2").rows().get(0).defaultGroup())
                .isEqualTo(shop.groups().builtIn(BuiltInGroup.CUSTOMER).name().value());
    }

    /** If this fails, check that updates are written in the order of the rows: an address must be free before it is taken. */
    @Test
    default void match10HandsAnAddressOnWhateverTheOrderOfIds() {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        Customer eve = Samples.customer(shop, "Eve", "Other");
        IntakeReport report = run(
                shop,
                IntakeOptions.defaults().matching(Match.ID).onMatch(OnMatch.UPDATE),
                row("Eve", "Other", "new@example.com").id(eve.id()),
                row("Ada", "Lovelace", "eve.other@example.com").id(ada.id()));

        assertThat(report.updated()).isEqualTo(2);
        assertThat(shop.customers().get(ada.id()).email().value()).isEqualTo("eve.other@example.com");
    }

    /** If this fails, check that an update writes sales only where its row has some, then in place of all that was counted. */
    @Test
    default void match11TakesTheSalesOfAFileOrLeavesThemToWhoCounts() throws InterruptedException {
        Clientele shop = shop();
        Customer ada = shop.customers().register(Samples.ada());
        IntakeOptions update = IntakeOptions.defaults().onMatch(OnMatch.UPDATE);
        List<Race.Finish<Boolean>> finishes = Race.of(4, number -> {
            for (int i = 0; i < 20; i++) {
                if (number == 0) {
                    run(
                            shop,
                            update,
                            new IntakeCustomer().email("ada@example.com").lastName(i % 2 == 0 ? "Byron" : "King"));
                } else {
                    shop.sales().add(ada.id(), Money.of("0.01"));
                }
            }
            return true;
        });

        assertThat(finishes).allMatch(Race.Finish::won);
        assertThat(shop.customers().get(ada.id()).version()).isEqualTo(21);
        assertThat(shop.sales().of(ada.id())).isEqualTo(Money.of("0.6"));
        run(shop, update, new IntakeCustomer().email("ada@example.com").sales(Money.of("178.37")));
        shop.sales().add(ada.id(), Money.of("1"));
        assertThat(shop.sales().of(ada.id())).isEqualTo(Money.of("179.37"));
    }

    private static IntakeReport run(Clientele shop, IntakeOptions options, IntakeCustomer... rows) {
        return shop.intake().run(ListedRows.of(rows), options);
    }

    /** If this fails, check that only ids for somebody new are bounded: the shop's own may be larger than a forced one. */
    @Test
    default void match12FindsIdsBehindTheLargestForcedOne() {
        Clientele shop = shop();
        store().bulk().raiseIdsPast(new CustomerId(CustomerId.MAX_FORCED));
        Customer ada = shop.customers().register(Samples.ada());
        IntakeReport report = run(
                shop,
                IntakeOptions.defaults().matching(Match.ID).onMatch(OnMatch.UPDATE),
                row("Augusta", "Lovelace", ada.email().value()).id(ada.id()));

        assertThat(ada.id().value()).isGreaterThan(CustomerId.MAX_FORCED);
        assertThat(report.updated()).isEqualTo(1);
        assertThat(shop.customers().get(ada.id()).name().first()).isEqualTo("Augusta");
    }
}
