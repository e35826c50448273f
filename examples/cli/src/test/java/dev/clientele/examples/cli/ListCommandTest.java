package dev.clientele.examples.cli;

import static dev.clientele.examples.cli.Program.HEADER;
import static dev.clientele.examples.cli.Program.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.clientele.b2b.B2bDraft;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.IpAddress;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListCommandTest {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() throws IOException {
        program = new Program(folder);
        program.run("import", program.seed());
        String more = row(2, "Ada", "Lovelace", "ada@example.com")
                + row(3, "Zoë", "de Vries", "zoe@shop.example").replace("2020-02-29", "2010-01-01")
                + row(4, "Wolfeschlegelsteinhausen", "Bergerdorff", "a.very.long.mailbox@of-a-long-domain.example");
        program.run("import", program.file("more.csv", HEADER + more));
    }

    @Test
    void showsATable() {
        Ran ran = program.run("list");

        assertThat(ran.out()).isEqualTo("""
                ID  Title  First name  Last name   E-mail                     Sales  On   News  Opt-in  Registered  Last visit  Group
                 1  Dhr.   John        DOE         pub@prestashop.com        178.37  yes  yes   yes     2015-07-24  2015-07-24  Customer
                 2  -      Ada         Lovelace    ada@example.com             0.00  yes  no    no      2020-02-29  -           Customer
                 3  -      Zoë         de Vries    zoe@shop.example            0.00  yes  no    no      2010-01-01  -           Customer
                 4  -      Wolfeschl…  Bergerdor…  a.very.long.mailbox@of-…    0.00  yes  no    no      2020-02-29  -           Customer
                """);
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 120);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void takesTwoLinesEachOnANarrowTerminal() {
        Ran ran = program.on(new Screen.Fixed(true, true, 80)).run("list", "--size", "2");

        assertThat(ran.out()).isEqualTo("""
                ID  Title  First name  Last name  E-mail
                     Sales  On   News  Opt-in  Registered  Last visit  Group
                 1  Dhr.   John        DOE        pub@prestashop.com
                    178.37  yes  yes   yes     2015-07-24  2015-07-24  Customer
                 2  -      Ada         Lovelace   ada@example.com
                      0.00  yes  no    no      2020-02-29  -           Customer
                """);
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @CsvSource({
        "id, 1 2 3 4",
        "-id, 4 3 2 1",
        "last-name, 4 3 1 2",
        "-last-name, 2 1 3 4",
        "last-name-without-prefix, 4 1 2 3",
        "-last-name-without-prefix, 3 2 1 4",
        "registered, 3 1 2 4",
        "-REGISTERED, 4 2 1 3"
    })
    void sortsByEveryFieldInBothDirections(String sort, String ids) {
        assertThat(ids(program.run("list", "--sort", sort, "--json"))).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource({
        "--first-name, zoe, 3",
        "--last-name, LOVE, 2",
        "--email, EXAMPLE, 2 3 4",
        "--group, customer, 1 2 3 4",
        "--group, Guest, ''"
    })
    void filtersByEveryField(String option, String value, String ids) {
        assertThat(ids(program.run("list", option, value, "--json"))).isEqualTo(ids);
    }

    @Test
    void filtersByTheAddressOfTheLastVisit() {
        program.clientele(shop -> {
            shop.visits().begin(new CustomerId(2), new IpAddress("192.0.2.1"));
            shop.visits().begin(new CustomerId(3), new IpAddress("2001:db8::1"));
        });

        assertThat(ids(program.run("list", "--ip", "192.0.2.1", "--json"))).isEqualTo("2");
        assertThat(ids(program.run("list", "--ip", "2001:DB8:0:0::1", "--json")))
                .isEqualTo("3");
        assertThat(program.run("list", "--ip", "192.0.2.2").err()).isEqualTo("No customers." + System.lineSeparator());
        assertThat(program.run("export", "-", "--ip", "192.0.2.1").out())
                .hasLineCount(2)
                .contains("ada@example.com");
    }

    @Test
    void showsTheCommandForTheNextPage() {
        String[] command = {"list", "--email", "p e'r", "--sort=-last-name", "--size", "1"};
        assertThat(program.run(command).err()).isEqualTo("No customers." + System.lineSeparator());
        command[2] = "p";

        StringBuilder seen = new StringBuilder();
        String err = "Next page: clientele " + String.join(" ", command);
        for (int page = 0; page < 4; page++) {
            assertThat(err).startsWith("Next page: clientele list --email p --sort=-last-name --size 1");
            Ran ran = program.run(
                    err.strip().substring("Next page: clientele ".length()).split(" "));
            seen.append(ran.out().lines().skip(1).findFirst().orElse("").strip().charAt(0));
            err = ran.err();
        }
        assertThat(seen).hasToString("2134");
        assertThat(err).isEmpty();
    }

    @Test
    void saysThatThereIsNobody() {
        Ran ran = program.run("list", "--last-name", "nobody");

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("No customers." + System.lineSeparator());
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void printsJson() {
        Map<String, Object> json =
                ParsedJson.of(program.run("list", "--size", "1", "--json", "--zone", "Europe/Amsterdam")
                        .out());

        assertThat(json.keySet()).containsExactly("customers", "next");
        assertThat(json.get("next")).isInstanceOf(String.class);
        assertThat(json.get("customers"))
                .isEqualTo(List.of(ParsedJson.map(
                        "id", 1L,
                        "title", "Dhr.",
                        "firstName", "John",
                        "lastName", "DOE",
                        "email", "pub@prestashop.com",
                        "sales", new BigDecimal("178.37"),
                        "guest", false,
                        "enabled", true,
                        "newsletter", true,
                        "partnerOffers", true,
                        "registered", "2015-07-24T16:36:41+02:00",
                        "lastVisit", "2015-07-24T16:36:42+02:00",
                        "defaultGroup", "Customer")));
    }

    private void birthDates() {
        List<String> dates = List.of("1985-11-22", "1996-02-29", "2001-11-29", "1990-01-05");
        program.clientele(shop -> {
            for (int i = 0; i < dates.size(); i++) {
                Customer customer = shop.customers().get(new CustomerId(i + 1));
                shop.customers().edit(customer, customer.draft().withBirthDate(LocalDate.parse(dates.get(i))));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "--birthday today, 1",
        "--birthday=TODAY, 1",
        "--birthday 2026-11-29, 3",
        "--birthday 2027-02-28, 2",
        "--birthday 2028-02-28, ''",
        "--birthday 2028-02-29, 2",
        "--birthday-within 0, 1",
        "--birthday-within 6, 1",
        "--birthday-within 7, 1 3",
        "--birthday-within 44, 1 3 4",
        "--birthday-within 366, 1 2 3 4",
        "--birthday-within 366 --last-name vries, 3"
    })
    void listsWhoHasABirthday(String options, String ids) {
        birthDates();

        assertThat(ids(program.run(("list --json " + options).split(" ")))).isEqualTo(ids);
    }

    @Test
    void countsFromTheDayWhereTheShopIs() {
        birthDates();
        program.at("2026-11-21T23:30:00Z");

        assertThat(ids(program.run("list", "--json", "--birthday", "today"))).isEmpty();
        program.run("settings", "--zone", "Europe/Amsterdam");
        assertThat(ids(program.run("list", "--json", "--birthday", "today"))).isEqualTo("1");
    }

    @Test
    void showsTheBirthDatesOfWhoHasABirthday() {
        birthDates();

        assertThat(program.run("list", "--birthday-within", "7").out()).isEqualTo("""
                ID  Title  First name  Last name  E-mail               Sales  On   News  Opt-in  Born        Last visit  Group
                 1  Dhr.   John        DOE        pub@prestashop.com  178.37  yes  yes   yes     1985-11-22  2015-07-24  Customer
                 3  -      Zoë         de Vries   zoe@shop.example      0.00  yes  no    no      2001-11-29  -           Customer
                """);
        assertThat(program.run("list", "--birthday", "today", "--json").out())
                .contains("\"birthDate\" : \"1985-11-22\"");
        assertThat(program.run("list", "--json").out()).doesNotContain("birthDate");
        assertThat(program.run("export", "-", "--birthday", "today").out())
                .hasLineCount(2)
                .contains("pub@prestashop.com");
        assertThat(program.run("list", "--birthday", "2026-11-23").err())
                .isEqualTo("No customers." + System.lineSeparator());
    }

    @Test
    void leavesGuestsOutUnlessAskedForThem() {
        program.clientele(shop -> shop.customers().addGuest(CustomerDraft.of("Guus", "Gast", "ada@example.com")));

        assertThat(ids(program.run("list", "--json"))).isEqualTo("1 2 3 4");
        assertThat(ids(program.run("list", "--guests", "--json"))).isEqualTo("1 2 3 4 5");
        assertThat(program.run("list", "--guests", "--email", "ada").out()).isEqualTo("""
                ID  Title  First name  Last name  E-mail           Sales  On   News  Opt-in  Registered  Last visit  Group
                 2  -      Ada         Lovelace   ada@example.com   0.00  yes  no    no      2020-02-29  -           Customer
                 5  -      Guus        Gast       ada@example.com   0.00  -    no    no      2026-11-22  -           Guest
                """);
    }

    @Test
    void showsCompaniesWhileTheModeIsOn() {
        program.run("settings", "--b2b", "on");
        program.clientele(shop -> {
            Customer ada = shop.customers().get(new CustomerId(2));
            shop.customers().edit(ada, ada.draft().withB2b(B2bDraft.of("Analytische Machines Amsterdam BV")));
        });

        Ran ran = program.run("list");
        assertThat(ran.out()).isEqualTo("""
                ID  Title  First name  Last name  Company  E-mail             Sales  On   News  Opt-in  Registered  Last visit  Group
                 1  Dhr.   John        DOE        -        pub@prestashop.…  178.37  yes  yes   yes     2015-07-24  2015-07-24  Customer
                 2  -      Ada         Lovelace   Analyt…  ada@example.com     0.00  yes  no    no      2020-02-29  -           Customer
                 3  -      Zoë         de Vries   -        zoe@shop.example    0.00  yes  no    no      2010-01-01  -           Customer
                 4  -      Wolfeschl…  Bergerdo…  -        a.very.long.mai…    0.00  yes  no    no      2020-02-29  -           Customer
                """);
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 120);
        assertThat(ids(program.run("list", "--company", "MACHINES", "--json"))).isEqualTo("2");
        assertThat(program.run("list", "--company", "machines", "--json").out())
                .contains("\"company\" : \"Analytische Machines Amsterdam BV\"");

        program.run("settings", "--b2b", "off");
        assertThat(program.run("list").out()).doesNotContain("Company", "Analyt");
        assertThat(program.run("list", "--json").out()).doesNotContain("company");
    }

    @Test
    void hasNoNextPageAfterTheLast() {
        assertThat(ParsedJson.of(program.run("list", "--json").out())).contains(entry("next", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "--group Vip | This shop has no group 'Vip'; it has Visitor, Guest, Customer.",
                "--company x | The shop's B2B mode is off, so companies are hidden; to switch it on use:"
                        + " clientele settings --b2b on",
                "--birthday today --birthday-within 7 | --birthday names one day, and --birthday-within counts days from"
                        + " today on. Give one of the two.",
                "--size 0 | A page has 1 to 1000 rows, and 0 were asked for.",
                "--after x | The cursor is none of this shop's. Begin at the first page and use its cursor unchanged."
            })
    void saysWhatCannotBeListed(String option, String sentence) {
        Ran ran = program.run(("list " + option).split(" "));

        assertThat(ran.err()).isEqualTo(sentence + System.lineSeparator());
        assertThat(ran.exitCode()).isEqualTo(2);
    }

    private static String ids(Ran ran) {
        List<?> customers = (List<?>) ParsedJson.of(ran.out()).get("customers");
        return String.join(
                " ",
                customers.stream()
                        .map(c -> String.valueOf(((Map<?, ?>) c).get("id")))
                        .toList());
    }
}
