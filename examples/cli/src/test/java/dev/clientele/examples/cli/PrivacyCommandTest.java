package dev.clientele.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Clientele;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.kernel.IpAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyCommandTest {
    private static final String PLAN = "erase-customer:1:1:1:2:0:0:0";

    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() throws IOException {
        program = new Program(folder);
        program.run("import", program.seed());
    }

    private String text(String file) throws IOException {
        return Files.readString(program.file(file));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".db") && !name.endsWith("prestashop-nl.csv"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void exportsOneDocument() throws IOException {
        String file = program.file("john.json").toString();

        assertThat(program.run("privacy", "export", "1", "--to", file))
                .isEqualTo(new Ran(
                        0,
                        "",
                        line("All personal data of customer 1 written to " + file
                                + ". Hand it to nobody else, and delete it when it was handed out.")));
        assertThat(files()).containsExactly("john.json");
        assertThat(ParsedJson.of(text("john.json")))
                .containsEntry("format", "clientele-personal-data")
                .containsEntry("customerId", 1L)
                .containsKeys("person", "account", "permissions", "visits", "privacyLog");
    }

    @Test
    void exportsToTheStandardOutput() {
        Ran ran = program.run("privacy", "export", "PUB@prestashop.com");

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ParsedJson.of(ran.out()).get("person").toString()).contains("lastName=DOE");
    }

    @Test
    void exportsCsvFiles() throws IOException {
        String to = program.file("john").toString();

        assertThat(program.run("privacy", "export", "1", "--format", "csv", "--to", to, "--json")
                        .out())
                .satisfies(json -> assertThat(ParsedJson.of(json))
                        .isEqualTo(ParsedJson.map("customer", 1L, "format", "csv", "to", to)));
        assertThat(files()).containsExactly("john");
        assertThat(text("john/person.csv")).contains("\"John\";\"DOE\";\"pub@prestashop.com\"");
    }

    @Test
    void replacesNothing() throws IOException {
        String file = program.file("john.json", "mine");
        String to = program.file("john").toString();
        program.run("privacy", "export", "1", "--format", "csv", "--to", to);
        String named = " is there already, and nothing is replaced: name another place.";

        assertThat(program.run("privacy", "export", "1", "--to", file)).isEqualTo(new Ran(2, "", line(file + named)));
        assertThat(program.run("privacy", "export", "1", "--to", file, "--format", "csv"))
                .isEqualTo(new Ran(2, "", line(file + named)));
        assertThat(program.run("privacy", "export", "1", "--to", to, "--format", "csv")
                        .err())
                .contains("holds something");
        assertThat(program.run(
                                "privacy",
                                "export",
                                "1",
                                "--to",
                                program.file("no/john.json").toString())
                        .err())
                .contains("no such file or folder");
        assertThat(text("john.json")).isEqualTo("mine");
        assertThat(files()).containsExactly("john", "john.json");
    }

    @Test
    void needsAFolderForCsvFiles() {
        assertThat(program.run("privacy", "export", "1", "--format", "csv"))
                .isEqualTo(new Ran(
                        2, "", line("CSV files need a folder: name one with --to that is not there yet, or empty.")));
    }

    @Test
    void leavesNothingOfACustomerWhoIsNotThere() throws IOException {
        String file = program.file("nobody.json").toString();

        assertThat(program.run("privacy", "export", "7", "--to", file).exitCode())
                .isEqualTo(ExitCode.NOT_ALL);
        assertThat(program.run("privacy", "export", "nobody@example.com").exitCode())
                .isEqualTo(ExitCode.NOT_ALL);
        assertThat(program.run("privacy", "erase", "x").exitCode()).isEqualTo(2);
        assertThat(files()).isEmpty();
        assertThat(program.run("privacy", "log").out()).isEqualTo("Entry  At  Action  Customer  By\n");
    }

    @Test
    void saysWhatItWouldErase() {
        assertThat(program.run("privacy", "erase", "pub@prestashop.com"))
                .isEqualTo(new Ran(
                        0,
                        """
                To remove customer 1, John DOE
                  Groups that lose a member                 1
                  Permissions that are lost                 2
                  Addresses that are lost                   0
                  Company profiles that are lost            0
                  Private notes that are lost               0
                  E-mail addresses that are blocked         1
                  Plan                                      erase-customer:1:1:1:2:0:0:0
                """,
                        line("Nothing was removed yet. To remove it use: clientele privacy erase pub@prestashop.com"
                                + " --confirm=" + PLAN)));
        assertThat(program.run("show", "1").exitCode()).isZero();
        assertThat(program.run("privacy", "erase", "1", "--confirm", "x").exitCode())
                .isEqualTo(2);
    }

    @Test
    void erasesAndKeepsAHashAndAnEntry() {
        program.run("privacy", "export", "1", "--by", "Eva");
        program.at("2026-11-23T09:00:00Z");

        Map<String, Object> erased = ParsedJson.of(program.run("privacy", "erase", "1", "--confirm", PLAN, "--json")
                .out());

        assertThat(erased)
                .containsEntry("removed", true)
                .containsEntry("sameEmail", List.of())
                .containsEntry("compacted", true);
        assertThat(program.run("show", "1").exitCode()).isEqualTo(ExitCode.NOT_ALL);
        program.clientele(shop -> assertThat(shop.customers().isBlocked(new EmailAddress("pub@prestashop.com")))
                .isTrue());
        assertThat(program.run("privacy", "log").out()).isEqualTo("""
                Entry  At                   Action   Customer  By
                    2  2026-11-23 09:00:00  erasure         1  system
                    1  2026-11-22 12:00:00  export          1  staff
                """);
        assertThat(ParsedJson.of(
                        program.run("privacy", "log", "--limit", "1", "--json").out()))
                .isEqualTo(ParsedJson.map(
                        "entries",
                        List.of(ParsedJson.map(
                                "entry",
                                2L,
                                "at",
                                "2026-11-23T09:00:00Z",
                                "action",
                                "erasure",
                                "customer",
                                1L,
                                "by",
                                "system"))));
        assertThat(program.run("privacy", "log", "--limit", "0").exitCode()).isEqualTo(2);
        assertThat(program.run("privacy", "log", "--limit", "1001").exitCode()).isEqualTo(2);
    }

    @Test
    void tellsOfOthersWithTheAddress() {
        program.clientele(shop -> {
            shop.customers().addGuest(CustomerDraft.of("John", "Doe", "PUB@prestashop.com"));
            shop.customers().addGuest(CustomerDraft.of("Eve", "Doe", "x.pub@prestashop.com"));
        });

        assertThat(program.run("privacy", "erase", "1", "--confirm", PLAN).err())
                .isEqualTo(line("The same e-mail address is that of other customers or guests, too; erase those as well"
                        + " if they are the same person: 2"));
    }

    /**
     * What H2 deletes stays in its file until the room is used again. A file that was written anew is compressed: what is looked for is
     * short and rare, and what shall be there is found in the same way.
     */
    @Test
    void leavesNothingInTheFileOfTheDatabase() throws IOException {
        program.clientele(shop -> {
            visitor(shop, CustomerDraft.of("Quetzalli", "Xochipilli", "tlaloc@ehecatl.example"), "mictlan");
            visitor(shop, CustomerDraft.of("Huitzilin", "Popocatepetl", "mixcoa@tepozteco.example"), "iztacci");
        });
        String[] erased = {"quetz", "xochi", "tlalo", "eheca", "mictl"};
        String[] kept = {"huitz", "popoc", "mixco", "tepoz", "iztac"};
        assertThat(database()).contains(erased).contains(kept).contains("pub@prestashop.com");

        assertThat(program.run("remove", "1", "--confirm", PLAN.replace("erase", "remove"))
                        .exitCode())
                .isZero();
        assertThat(database()).contains("pub@prestashop.com");
        String plan = ParsedJson.of(
                        program.run("privacy", "erase", "2", "--json").out())
                .get("plan")
                .toString();
        assertThat(program.run("privacy", "erase", "2", "--confirm", plan).exitCode())
                .isZero();

        assertThat(database()).contains(kept).doesNotContain(erased).doesNotContain("prestashop.com", "pub@");
    }

    private static void visitor(Clientele shop, CustomerDraft draft, String site) {
        CustomerId id = shop.customers().register(draft).id();
        shop.visits().begin(id, new IpAddress("203.0.113.77"), "https://" + site + ".example/");
    }

    /** Every file beside the database's too. */
    private String database() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("shop."))
                    .toList()) {
                all.append(Files.readString(file, ISO_8859_1).toLowerCase(Locale.ROOT));
            }
        }
        return all.toString();
    }

    @Test
    void prunesVisitsByAge() {
        program.clientele(shop -> {
            shop.visits().begin(new CustomerId(1), new IpAddress("192.0.2.1"));
            shop.accounts().requestReset(new CustomerId(1));
        });
        program.at("2027-03-01T12:00:00Z");

        assertThat(program.run("privacy", "prune", "--visits", "90").out()).isEqualTo("""
                Forgotten
                  Visits              1
                  Links and failures  1
                """);
        assertThat(program.run("privacy", "prune").out()).isEqualTo("""
                Forgotten
                  Visits              left alone, without --visits
                  Links and failures  0
                """);
        assertThat(ParsedJson.of(program.run("privacy", "prune", "--visits", "0", "--json")
                        .out()))
                .isEqualTo(ParsedJson.map("visits", 0L, "linksAndFailures", 0L));
        assertThat(program.run("privacy", "prune", "--visits", "-1").exitCode()).isEqualTo(2);
        assertThat(program.run("privacy", "prune", "--visits", "36501").err()).contains("from 0 to 36500");
    }

    @Test
    void printsItsHelp() {
        assertThat(program.run("privacy").out()).contains("export", "erase", "log", "prune");
    }

    private static String line(String sentence) {
        return sentence + System.lineSeparator();
    }
}
