package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.clientele.b2b.B2bDraft;
import dev.clientele.b2b.RiskRating;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.AddressDraft;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.GroupDraft;
import dev.clientele.group.GroupId;
import dev.clientele.kernel.Actor;
import dev.clientele.kernel.IpAddress;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShowCommandTest {
    private static final CustomerId JOHN = new CustomerId(1);

    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() throws IOException {
        program = new Program(folder);
        program.run("import", program.seed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "pub@prestashop.com", "PUB@PrestaShop.com"})
    void showsACustomerInSections(String who) {
        Ran ran = program.run("show", who);

        assertThat(ran.out()).isEqualTo("""
                Customer 1 (times in UTC)

                Person
                  Title                Dhr.
                  First name           John
                  Last name            DOE
                  E-mail               pub@prestashop.com
                  Birth date           -
                  Registered           2015-07-24 14:36:41
                  Last updated         2026-11-22 12:00:00
                  Sales                178.37 EUR
                  Rank                 1

                Account
                  Kind                 customer
                  Enabled              yes
                  Password             none

                Permissions
                  Newsletter           granted 2026-11-22 12:00:00 by system import
                                       import of prestashop-nl.csv, line 2, on 2026-11-22
                  Partner offers       granted 2026-11-22 12:00:00 by system import
                                       import of prestashop-nl.csv, line 2, on 2026-11-22

                Private notes
                  None

                Groups
                  Default              Customer

                Addresses
                  None

                Visits
                  Last visit           2015-07-24 14:36:42
                """);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void showsTimesInTheShopsZone() {
        assertThat(program.run("show", "1", "--zone", "Asia/Colombo").out())
                .contains("(times in Asia/Colombo)", "Registered           2015-07-24 20:06:41");
    }

    @Test
    void showsTimesWhereTheShopIs() {
        program.run("settings", "--zone", "Asia/Colombo", "--currency", "LKR");

        assertThat(program.run("show", "1").out())
                .contains("(times in Asia/Colombo)", "Registered           2015-07-24 20:06:41")
                .contains("Sales                178.37 LKR");
        assertThat(program.run("show", "1", "--json").out())
                .contains("\"registered\" : \"2015-07-24T20:06:41+05:30\"", "\"currency\" : \"LKR\"");
    }

    @Test
    void showsGuestsGroupsAndAddressesWithTheirRoles() {
        program.clientele(shop -> {
            GroupId vip = shop.groups().create(GroupDraft.of("VIP")).id();
            GroupId guest = shop.groups().builtIn(BuiltInGroup.GUEST).id();
            AddressDraft canal = AddressDraft.of("Ada", "Lovelace", "Keizersgracht 1", "Amsterdam", "NL")
                    .withAlias("Home")
                    .withPostcode("1015 CC")
                    .withPhone("020 1234567")
                    .forBilling()
                    .forShipping();
            AddressDraft old = AddressDraft.of("Ada", "Lovelace", "12 St James's Square", "London", "GB")
                    .withLine2("First floor")
                    .withState("England")
                    .withCompany("Analytical Engines")
                    .withMobile("+44 7700 900123")
                    .withVatNumber("GB123456789")
                    .withOther("Ring twice.\nMind the dog.");
            shop.customers()
                    .addGuest(CustomerDraft.of("Ada", "Lovelace", "ada@example.com")
                            .inGroups(Set.of(guest, vip))
                            .withDefaultGroup(vip)
                            .withAddresses(List.of(canal, old)));
        });

        assertThat(program.run("show", "2").out()).endsWith("""
                Account
                  Kind                 guest, without an account
                  Enabled              yes

                Permissions
                  Newsletter           never asked
                  Partner offers       never asked

                Private notes
                  None

                Groups
                  Default              VIP
                                       Guest

                Addresses
                  Billing and shipping Home
                                       Ada Lovelace
                                       Keizersgracht 1
                                       1015 CC Amsterdam
                                       Netherlands
                                       telephone 020 1234567
                  Other                Analytical Engines
                                       Ada Lovelace
                                       12 St James's Square
                                       First floor
                                       London
                                       England United Kingdom
                                       mobile +44 7700 900123
                                       VAT number GB123456789
                                       Ring twice.
                                       Mind the dog.

                Visits
                  Last visit           never
                """);
        assertThat(program.run("show", "2", "--language", "nl").out()).contains("Nederland", "Verenigd Koninkrijk");
        assertThat(ParsedJson.of(program.run("show", "2", "--json").out()).get("addresses"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .first()
                .isEqualTo(ParsedJson.map(
                        "billing", true,
                        "shipping", true,
                        "alias", "Home",
                        "firstName", "Ada",
                        "lastName", "Lovelace",
                        "company", "",
                        "line1", "Keizersgracht 1",
                        "line2", "",
                        "postcode", "1015 CC",
                        "city", "Amsterdam",
                        "state", "",
                        "country", "NL",
                        "phone", "020 1234567",
                        "mobile", "",
                        "vatNumber", "",
                        "other", ""));
    }

    @Test
    void showsTheCompanyWhileTheModeIsOn() {
        program.run("settings", "--b2b", "on");
        assertThat(program.run("show", "1").out()).endsWith("""

                Company
                  None
                """);
        B2bDraft company = B2bDraft.of("Lovelace BV")
                .withSiret("732 829 320 00074")
                .withKvkNumber("69599084")
                .withVatNumber("NL820646660B01")
                .withOtherNumber("BE", "Ondernemingsnummer", "0203.201.340")
                .withApeCode("62.02A")
                .withSbiCode("62.01")
                .withWebsite("https://lovelace.example");
        store(company);

        assertThat(program.run("show", "1").out()).endsWith("""

                Company
                  Company              Lovelace BV
                  SIRET                73282932000074
                  KvK                  69599084
                  VAT number           NL820646660B01
                  Other number         0203.201.340 (Ondernemingsnummer, BE)
                  APE                  6202A
                  SBI                  6201
                  Website              https://lovelace.example
                  Allowed outstanding  0.00 EUR
                  To be paid           at once
                  Risk                 none (0%)
                """);
        store(company.withCredit(new BigDecimal("2500.5"), 30).withRisk(RiskRating.MEDIUM));
        assertThat(program.run("show", "1", "--language", "nl").out()).endsWith("""
                  Allowed outstanding  2500.50 EUR
                  To be paid           within 30 days
                  Risk                 middel (75%)
                """);
        assertThat(ParsedJson.of(program.run("show", "1", "--json").out()).get("company"))
                .isEqualTo(ParsedJson.map(
                        "name",
                        "Lovelace BV",
                        "numbers",
                        List.of(
                                Map.of("kind", "SIRET", "value", "73282932000074"),
                                Map.of("kind", "KvK", "value", "69599084"),
                                Map.of("kind", "VAT number", "value", "NL820646660B01"),
                                Map.of(
                                        "kind", "Other number",
                                        "value", "0203.201.340",
                                        "scheme", "Ondernemingsnummer",
                                        "country", "BE")),
                        "activityCodes",
                        List.of(Map.of("kind", "APE", "value", "6202A"), Map.of("kind", "SBI", "value", "6201")),
                        "website",
                        "https://lovelace.example",
                        "allowedOutstanding",
                        new BigDecimal("2500.5"),
                        "maxPaymentDays",
                        30L,
                        "risk",
                        "medium",
                        "riskPercent",
                        75L));

        program.run("settings", "--b2b", "off");
        assertThat(program.run("show", "1").out()).doesNotContain("Company");
        assertThat(ParsedJson.of(program.run("show", "1", "--json").out())).doesNotContainKey("company");
    }

    private void store(B2bDraft company) {
        program.clientele(shop -> {
            Customer customer = shop.customers().get(new CustomerId(1));
            shop.customers().edit(customer, customer.draft().withB2b(company));
        });
    }

    @Test
    void showsTheAgeOfWhoToldTheBirthDate() {
        CustomerDraft ada =
                CustomerDraft.of("Ada", "Lovelace", "ada@example.com").withBirthDate(LocalDate.of(1990, 11, 22));
        program.clientele(shop -> shop.customers().register(ada));

        assertThat(program.run("show", "ada@example.com").out())
                .contains("Birth date           1990-11-22, 36 years old");
        assertThat(ParsedJson.of(
                        program.run("show", "ada@example.com", "--json").out()))
                .contains(entry("birthDate", "1990-11-22"), entry("age", 36L));
    }

    @Test
    void printsJson() {
        Map<String, Object> json =
                ParsedJson.of(program.run("show", "1", "--json").out());

        Map<String, Object> granted = ParsedJson.map(
                "state", "granted",
                "by", "system:import",
                "at", "2026-11-22T12:00:00Z",
                "how", "import of prestashop-nl.csv, line 2, on 2026-11-22",
                "wording", null,
                "ip", null);
        Map<String, Object> notKept = Map.of("state", "not-kept");
        assertThat(json)
                .isEqualTo(ParsedJson.map(
                        "id",
                        1L,
                        "title",
                        "Dhr.",
                        "firstName",
                        "John",
                        "lastName",
                        "DOE",
                        "birthDate",
                        null,
                        "age",
                        null,
                        "email",
                        "pub@prestashop.com",
                        "guest",
                        false,
                        "enabled",
                        true,
                        "passwordSince",
                        null,
                        "registered",
                        "2015-07-24T14:36:41Z",
                        "updated",
                        "2026-11-22T12:00:00Z",
                        "version",
                        1L,
                        "newsletter",
                        granted,
                        "partnerOffers",
                        granted,
                        "notes",
                        List.of(),
                        "moreNotes",
                        false,
                        "groups",
                        List.of("Customer"),
                        "defaultGroup",
                        "Customer",
                        "sales",
                        new BigDecimal("178.37"),
                        "currency",
                        "EUR",
                        "rank",
                        1L,
                        "lastVisit",
                        "2015-07-24T14:36:42Z",
                        "visits",
                        List.of(),
                        "moreVisits",
                        false,
                        "addresses",
                        List.of(),
                        "orderTotals",
                        notKept,
                        "orders",
                        notKept,
                        "products",
                        notKept,
                        "carts",
                        notKept,
                        "vouchers",
                        notKept,
                        "messages",
                        notKept));
    }

    @Test
    void showsTheLatestVisits() {
        program.at("2026-11-20T09:15:02Z")
                .clientele(shop -> shop.visits()
                        .begin(
                                JOHN,
                                new IpAddress("2001:db8:85a3:8d3:1319:8a2e:370:7348"),
                                "https://www.example.com/shoes?size=44"));
        program.at("2026-11-20T09:27:32Z")
                .clientele(shop ->
                        shop.visits().sawPage(shop.visits().of(JOHN, 1).get(0).id()));
        program.at("2026-11-21T10:00:00Z").clientele(shop -> shop.visits().begin(JOHN, new IpAddress("192.0.2.7")));

        assertThat(program.run("show", "1").out()).endsWith("""

                Visits
                  Last visit           2026-11-21 10:00:00
                  2026-11-21 10:00:00  1 page from 192.0.2.7
                  2026-11-20 09:15:02  2 pages in 12 min 30 s from 2001:db8:85a3:8d3:1319:8a2e:370:7348
                                       https://www.example.com/shoes
                """);
        assertThat(ParsedJson.of(program.run("show", "1", "--json", "--zone", "Asia/Colombo")
                        .out()))
                .contains(
                        entry("lastVisit", "2026-11-21T15:30:00+05:30"),
                        entry("moreVisits", false),
                        entry(
                                "visits",
                                List.of(
                                        ParsedJson.map(
                                                "at",
                                                "2026-11-21T15:30:00+05:30",
                                                "pages",
                                                1L,
                                                "seconds",
                                                new BigDecimal("0.000"),
                                                "ip",
                                                "192.0.2.7",
                                                "origin",
                                                null),
                                        ParsedJson.map(
                                                "at", "2026-11-20T14:45:02+05:30",
                                                "pages", 2L,
                                                "seconds", new BigDecimal("750.000"),
                                                "ip", "2001:db8:85a3:8d3:1319:8a2e:370:7348",
                                                "origin", "https://www.example.com/shoes"))));
    }

    @Test
    void showsTenVisitsAtMost() {
        IpAddress ip = new IpAddress("192.0.2.7");
        program.clientele(
                shop -> IntStream.range(0, 10).forEach(i -> shop.visits().begin(JOHN, ip)));
        assertThat(program.run("show", "1").out()).endsWith("1 page from 192.0.2.7\n");

        program.clientele(shop -> shop.visits().begin(JOHN, ip));
        assertThat(program.run("show", "1").out().lines())
                .endsWith("  Earlier ones         not shown here")
                .filteredOn(line -> line.contains("1 page from 192.0.2.7"))
                .hasSize(10);
        Map<String, Object> json =
                ParsedJson.of(program.run("show", "1", "--json").out());
        assertThat(json).contains(entry("moreVisits", true));
        assertThat((List<?>) json.get("visits")).hasSize(10);
    }

    @Test
    void showsTenNotesAtMostTheNewestFirst() {
        program.clientele(shop -> IntStream.range(0, 10)
                .forEach(i -> shop.actingAs(Actor.staff("Ada")).notes().add(JOHN, "Note " + i)));
        assertThat(program.run("show", "1").out()).contains("""
                Private notes
                  2026-11-22 12:00:00  note 10 by staff Ada
                                       Note 9
                """).contains("""
                  2026-11-22 12:00:00  note 1 by staff Ada
                                       Note 0

                Groups
                """);

        program.clientele(shop -> shop.notes().add(JOHN, "Note 10"));
        assertThat(program.run("show", "1").out()).contains("""
                                       Note 1
                  Earlier ones         not shown here

                Groups
                """).doesNotContain("Note 0");
        Map<String, Object> json =
                ParsedJson.of(program.run("show", "1", "--json").out());
        assertThat(json).contains(entry("moreNotes", true));
        assertThat((List<?>) json.get("notes")).hasSize(10);
    }

    @Test
    void tellsOfAPasswordSinceWhenThereIsOne() {
        program.at("2026-11-20T09:27:32Z")
                .clientele(shop -> shop.accounts().setPassword(JOHN, "correct horse battery"));

        assertThat(program.run("show", "1").out()).contains("""
                Account
                  Kind                 customer
                  Enabled              yes
                  Password             set 2026-11-20 09:27:32

                """);
        String json = program.run("show", "1", "--json").out();
        assertThat(ParsedJson.of(json)).contains(entry("passwordSince", "2026-11-20T09:27:32Z"));
        assertThat(json).doesNotContain("hash", "$");
    }

    @Test
    void showsConfirmedAndWithdrawnPermissionsOnANarrowTerminal() {
        program.at("2026-11-21T11:00:00Z").clientele(shop -> {
            ConsentEvidence asked =
                    ConsentEvidence.givenByCustomer(Instant.parse("2026-11-21T10:50:00Z"), "form \"my account\"");
            String token = shop.consents()
                    .request(JOHN, Purpose.NEWSLETTER, asked.toWording("version 3"))
                    .token()
                    .text();
            shop.consents().confirm(token, new IpAddress("192.0.2.7"));
            shop.actingAs(Actor.staff("Ada")).consents().withdraw(JOHN, Purpose.PARTNER_OFFERS);
            shop.visits().begin(JOHN, new IpAddress("2001:db8:85a3:8d3:1319:8a2e:370:7348"));
            shop.visits().sawPage(shop.visits().of(JOHN, 1).get(0).id());
        });

        Ran ran = program.on(new Screen.Fixed(true, true, 60)).run("show", "1");

        assertThat(ran.out()).contains("""
                Permissions
                  Newsletter           granted 2026-11-21 11:00:00 by the
                                       customer
                                       confirmed by mail; asked for at
                                       2026-11-21T10:50:00Z: form "my
                                       account"
                                       wording: version 3
                                       from 192.0.2.7
                  Partner offers       withdrawn 2026-11-21 11:00:00 by
                                       staff Ada

                """);
        assertThat(ran.out()).contains("""
                  2026-11-21 11:00:00  2 pages in 0.0 s from
                                       2001:db8:85a3:8d3:1319:8a2e:370:7348
                """);
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "7 | 1 | No customer of this shop has the id 7; to find one by name use: clientele search WORD...",
                "ada@example.com | 1 | No customer of this shop has this e-mail address; to find one by name use:"
                        + " clientele search WORD...",
                "@ | 1 | No customer of this shop has this e-mail address; to find one by name use: clientele search WORD...",
                "ada | 2 | A customer is named by id, such as 7, or by e-mail address; to find one by name use:"
                        + " clientele search WORD...",
                "0 | 2 | A customer is named by id, such as 7, or by e-mail address; to find one by name use:"
                        + " clientele search WORD..."
            })
    void saysThatThereIsNoSuchCustomer(String who, int exitCode, String sentence) {
        Ran ran = program.run("show", who);

        assertThat(ran.err()).isEqualTo(sentence + System.lineSeparator());
        assertThat(ran.out()).isEmpty();
        assertThat(ran.exitCode()).isEqualTo(exitCode);
    }
}
