package dev.clientele.examples.cli;

import static dev.clientele.examples.cli.Program.HEADER;
import static dev.clientele.examples.cli.Program.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.consent.Consent;
import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.Actor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentCommandTest {
    private static final CustomerId ADA = new CustomerId(2);

    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() throws IOException {
        program = new Program(folder);
        program.run("import", program.seed());
        program.run("import", program.file("more.csv", HEADER + row(2, "Ada", "Lovelace", "ada@example.com")));
    }

    private Ran grant(String... options) {
        return program.run(Stream.concat(Stream.of("consent", "grant", "2", "newsletter"), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void showsPermissionsAndTheirHistory() {
        assertThat(program.run("consent", "show", "1")).isEqualTo(new Ran(0, """
                Customer 1, John DOE (times in UTC)

                Permissions
                  Newsletter           granted 2026-11-22 12:00:00 by system import
                                       import of prestashop-nl.csv, line 2, on 2026-11-22
                  Partner offers       granted 2026-11-22 12:00:00 by system import
                                       import of prestashop-nl.csv, line 2, on 2026-11-22

                History
                  2026-11-22 12:00:00  Partner offers granted by system import
                                       import of prestashop-nl.csv, line 2, on 2026-11-22
                                       recorded 2026-11-22 12:00:00 by system import
                  2026-11-22 12:00:00  Newsletter granted by system import
                                       import of prestashop-nl.csv, line 2, on 2026-11-22
                                       recorded 2026-11-22 12:00:00 by system import
                """, ""));
        assertThat(program.run("consent", "show", "2").out()).isEqualTo("""
                Customer 2, Ada Lovelace (times in UTC)

                Permissions
                  Newsletter           never asked
                  Partner offers       never asked

                History
                  None
                """);
    }

    @Test
    void recordsWhatStaffTookDownAndWhatTheCustomerTookBack() {
        Ran granted = grant(
                "--how",
                "paper form of 3 May",
                "--by",
                "Grace",
                "--on",
                "2026-05-03",
                "--wording",
                "version 3",
                "--ip",
                "2001:DB8:0::1");

        assertThat(granted).isEqualTo(new Ran(0, """
                Customer 2, Ada Lovelace (times in UTC)

                Permissions
                  Newsletter           granted 2026-05-03 00:00:00 by staff Grace
                                       paper form of 3 May
                                       wording: version 3
                                       from 2001:db8::1
                  Partner offers       never asked

                History
                  2026-05-03 00:00:00  Newsletter granted by staff Grace
                                       paper form of 3 May
                                       wording: version 3
                                       from 2001:db8::1
                                       recorded 2026-11-22 12:00:00 by staff Grace
                """, ""));
        assertThat(program.run("consent", "show", "2")).isEqualTo(granted);

        program.at("2026-11-23T08:00:00Z");
        assertThat(program.run("consent", "withdraw", "2", "newsletter")).isEqualTo(new Ran(0, """
                Customer 2, Ada Lovelace (times in UTC)

                Permissions
                  Newsletter           withdrawn 2026-11-23 08:00:00 by system clientele
                  Partner offers       never asked

                History
                  2026-11-23 08:00:00  Newsletter withdrawn by system clientele
                                       recorded 2026-11-23 08:00:00 by system clientele
                  2026-05-03 00:00:00  Newsletter granted by staff Grace
                                       paper form of 3 May
                                       wording: version 3
                                       from 2001:db8::1
                                       recorded 2026-11-22 12:00:00 by staff Grace
                """, ""));
    }

    @Test
    void recordsThatTheCustomerGaveItInPersonNow() {
        assertThat(grant("--how", "at the counter").out()).endsWith("""
                History
                  2026-11-22 12:00:00  Newsletter granted by the customer
                                       at the counter
                                       recorded 2026-11-22 12:00:00 by system clientele
                """);
        program.clientele(
                shop -> assertThat(shop.customers().get(ADA).consents().newsletter())
                        .isEqualTo(Consent.granted(ConsentEvidence.givenByCustomer(
                                Instant.parse("2026-11-22T12:00:00Z"), "at the counter"))));
    }

    @Test
    void recordsWhichOfTheStaffTookAPermissionBack() {
        program.run("consent", "withdraw", "1", "partner-offers", "--by", "Grace");

        program.clientele(shop -> assertThat(
                        shop.customers().get(new CustomerId(1)).consents().partnerOffers())
                .isEqualTo(Consent.withdrawn(Actor.staff("Grace"), Instant.parse("2026-11-22T12:00:00Z"))));
        assertThat(program.run("consent", "show", "1").out()).contains("""
                  Newsletter           granted 2026-11-22 12:00:00 by system import
                                       import of prestashop-nl.csv, line 2, on 2026-11-22
                  Partner offers       withdrawn 2026-11-22 12:00:00 by staff Grace
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-03, 2026-05-02T18:30:00Z",
        "2026-05-03T14:30, 2026-05-03T09:00:00Z",
        "2026-05-03 14:30:15, 2026-05-03T09:00:15Z",
        "2026-05-03T14:30Z, 2026-05-03T14:30:00Z",
        "2026-05-03T14:30:15+02:00, 2026-05-03T12:30:15Z"
    })
    void readsDaysAndTimesWhereTheShopIs(String typed, String at) {
        grant("--how", "at the counter", "--on", typed, "--zone", "Asia/Colombo");

        program.clientele(
                shop -> assertThat(shop.consents().history(ADA).get(0).at()).isEqualTo(at));
    }

    @Test
    void saysThatNothingWasChanged() {
        program.run("consent", "withdraw", "2", "newsletter");
        program.at("2026-11-23T08:00:00Z");

        Ran again = program.run("consent", "withdraw", "2", "newsletter", "--by", "Grace");

        assertThat(again).isEqualTo(new Ran(0, """
                Customer 2, Ada Lovelace (times in UTC)

                Permissions
                  Newsletter           withdrawn 2026-11-22 12:00:00 by system clientele
                  Partner offers       never asked

                History
                  2026-11-22 12:00:00  Newsletter withdrawn by system clientele
                                       recorded 2026-11-22 12:00:00 by system clientele
                """, line("This was on record already; nothing was changed.")));
    }

    @Test
    void keepsANoAgainstOlderEvidence() {
        program.run("consent", "withdraw", "2", "newsletter");
        program.at("2026-11-23T08:00:00Z");

        assertThat(grant("--how", "paper form of 3 May", "--on", "2026-05-03"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        line("Customer 2 took this permission back at 2026-11-22 12:00:00, after it was given as this"
                                + " evidence says, so it stays withdrawn. If it was given anew since, say with --on"
                                + " when.")));
        assertThat(grant("--how", "at the counter").out())
                .contains("Newsletter           granted 2026-11-23 08:00:00 by the customer\n");
    }

    @Test
    void printsJson() {
        Ran granted = grant(
                "--how", "paper form of 3 May", "--by", "Grace", "--on", "2026-05-03", "--ip", "192.0.2.1", "--json");
        program.run("consent", "withdraw", "2", "partner-offers");

        Map<String, Object> evidence = ParsedJson.map(
                "state", "granted",
                "by", "staff:Grace",
                "at", "2026-05-03T00:00:00Z",
                "how", "paper form of 3 May",
                "wording", null,
                "ip", "192.0.2.1");
        Map<String, Object> entry = ParsedJson.map("purpose", "newsletter");
        entry.putAll(evidence);
        entry.put("recordedBy", "staff:Grace");
        entry.put("recordedAt", "2026-11-22T12:00:00Z");
        Map<String, Object> no = Map.of("state", "withdrawn", "by", "system:clientele", "at", "2026-11-22T12:00:00Z");
        assertThat(ParsedJson.of(granted.out()))
                .isEqualTo(Map.of(
                        "id",
                        2L,
                        "newsletter",
                        evidence,
                        "partnerOffers",
                        Map.of("state", "never asked"),
                        "history",
                        List.of(entry)));
        assertThat(ParsedJson.of(program.run("consent", "show", "2", "--json").out()))
                .isEqualTo(Map.of(
                        "id",
                        2L,
                        "newsletter",
                        evidence,
                        "partnerOffers",
                        no,
                        "history",
                        List.of(
                                Map.of(
                                        "purpose", "partner-offers",
                                        "state", "withdrawn",
                                        "by", "system:clientele",
                                        "at", "2026-11-22T12:00:00Z",
                                        "recordedBy", "system:clientele",
                                        "recordedAt", "2026-11-22T12:00:00Z"),
                                entry)));
    }

    @Test
    void listsWhomMailMayBeSentTo() {
        grant("--how", "at the counter");
        program.clientele(shop -> shop.consents()
                .grant(
                        shop.customers()
                                .addGuest(CustomerDraft.of("Zoë", "de Vries", "zoe@example.com"))
                                .id(),
                        Purpose.NEWSLETTER,
                        ConsentEvidence.givenByCustomer(Instant.parse("2026-11-22T12:00:00Z"), "order form")));

        assertThat(program.run("consent", "list", "newsletter"))
                .isEqualTo(new Ran(0, "1\tJohn DOE\tpub@prestashop.com\n2\tAda Lovelace\tada@example.com\n", ""));
        assertThat(program.run("consent", "list", "partner-offers"))
                .isEqualTo(new Ran(0, "1\tJohn DOE\tpub@prestashop.com\n", ""));

        program.run("disable", "1");
        program.run("consent", "withdraw", "2", "newsletter");
        assertThat(program.run("consent", "list", "newsletter"))
                .isEqualTo(new Ran(0, "", line("Nobody permits this now.")));
    }

    @Test
    void listsJsonWithALineForEach() {
        grant("--how", "at the counter");

        Ran ran = program.run("consent", "list", "newsletter", "--json");

        assertThat(ran).isEqualTo(new Ran(0, """
                { "purpose" : "newsletter", "customers" : [
                  { "id" : 1, "firstName" : "John", "lastName" : "DOE", "email" : "pub@prestashop.com" },
                  { "id" : 2, "firstName" : "Ada", "lastName" : "Lovelace", "email" : "ada@example.com" }
                ] }
                """, ""));
        assertThat(ParsedJson.of(ran.out())).containsOnlyKeys("purpose", "customers");
        program.run("disable", "1", "2");
        assertThat(ParsedJson.of(
                        program.run("consent", "list", "newsletter", "--json").out()))
                .isEqualTo(Map.of("purpose", "newsletter", "customers", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"consent list newsletter", "consent list newsletter --json"})
    void endsWhenNobodyReadsTheListAnyMore(String command) {
        assertThat(program.runInto(new BrokenStream("Broken pipe"), command.split(" ")))
                .isEqualTo(new Ran(0, "", ""));
        assertThat(program.runInto(new BrokenStream("No space left on device"), command.split(" ")))
                .isEqualTo(new Ran(2, "", line("The output cannot be written (No space left on device).")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"show 7", "grant 7 newsletter --how x", "withdraw 7 newsletter"})
    void saysThatThereIsNoSuchCustomer(String command) {
        assertThat(program.run(("consent " + command).split(" ")))
                .isEqualTo(new Ran(
                        1,
                        "",
                        line("No customer of this shop has the id 7; to find one by name use:"
                                + " clientele search WORD...")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--how=", "--how= ", "--how=\u200b"})
    void demandsEvidence(String how) {
        String[] options = how.isEmpty() ? new String[0] : new String[] {how};

        assertThat(grant(options))
                .isEqualTo(new Ran(
                        2,
                        "",
                        line("A permission needs evidence: say with --how in which way it was given, such as"
                                + " --how \"paper form of 3 May\".")));
        assertThat(program.run("consent", "show", "2").out()).contains("Newsletter           never asked\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "--on 2026-11-22T12:00:01 | A permission was given between 1970 and now, and 2026-11-22 12:00:01 (UTC) is"
                        + " not: say with --on when it was given.",
                "--on 1969-12-31 | A permission was given between 1970 and now, and 1969-12-31 00:00:00 (UTC) is not: say"
                        + " with --on when it was given.",
                "--wording= | --wording takes a text of 1 to 255 characters, not all of them blank, and this one has 0."
            })
    void saysWhatIsNoEvidence(String options, String sentence) {
        String[] words = ("--how=x " + options).split(" ");

        assertThat(grant(words)).isEqualTo(new Ran(2, "", line(sentence)));
    }

    @Test
    void saysWhatIsTooLong() {
        assertThat(grant("--how", "x".repeat(501)).err())
                .isEqualTo(line(
                        "--how takes a text of 1 to 500 characters, not all of them blank, and this one has 501."));
        assertThat(grant("--how", "x", "--by", "x".repeat(201)).err())
                .isEqualTo(line("Invalid value for option '--by': An actor's name has at most 200 characters and no"
                        + " U+0000. See: clientele consent grant --help"));
        assertThat(grant("--how", "x".repeat(500), "--wording", "x".repeat(255), "--by", "x".repeat(200))
                        .exitCode())
                .isZero();
    }

    private static String line(String sentence) {
        return sentence + System.lineSeparator();
    }
}
