package dev.clientele.examples.cli;

import static dev.clientele.examples.cli.Program.HEADER;
import static dev.clientele.examples.cli.Program.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.clientele.b2b.B2bDraft;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.IpAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchCommandTest {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() throws IOException {
        program = new Program(folder);
        program.run("import", program.seed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"john doe", "doe john", "jo do", "pub@presta", "1", "JOHN"})
    void findsByTheBeginningsOfWords(String words) {
        Ran ran = program.run(("search " + words).split(" "));

        assertThat(ran.out())
                .contains("John", "DOE", "pub@prestashop.com", "178.37")
                .hasLineCount(2);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void findsByTheCompanyWhileTheModeIsOn() {
        program.run("settings", "--b2b", "on");
        program.clientele(shop -> {
            Customer john = shop.customers().get(new CustomerId(1));
            shop.customers().edit(john, john.draft().withB2b(B2bDraft.of("Presta BV")));
        });

        assertThat(program.run("search", "presta", "bv").out()).contains("Presta…", "DOE");
        program.run("settings", "--b2b", "off");
        assertThat(program.run("search", "presta", "bv").err()).startsWith("No customer has all these words.");
    }

    @Test
    void saysThatNobodyWasFound() {
        Ran ran = program.run("search", "jane");

        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("No customer has all these words." + System.lineSeparator());
        assertThat(ran.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001:db8::1", "2001:DB8:0:0::1"})
    void findsByTheAddressOfTheLastVisit(String typed) {
        assertThat(program.run("search", typed))
                .isEqualTo(
                        new Ran(0, "", "No customer's last visit came from this IP address." + System.lineSeparator()));

        program.clientele(shop -> shop.visits().begin(new CustomerId(1), new IpAddress("2001:db8::1")));

        Ran ran = program.run("search", typed);
        assertThat(ran.out()).contains("John", "DOE", "2026-11-22").hasLineCount(2);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void saysThatThereAreMore() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int id = 2; id <= 52; id++) {
            rows.append(row(id, "Ada", "Lovelace", "c" + id + "@example.com"));
        }
        program.run("import", program.file("more.csv", rows.toString()));

        Ran ran = program.run("search", "ada");

        assertThat(ran.out()).hasLineCount(51);
        assertThat(ran.err())
                .isEqualTo("These are the first 50. Search for more words to find fewer customers."
                        + System.lineSeparator());
        assertThat(ParsedJson.of(program.run("search", "ada", "--json").out())).contains(entry("more", true));
    }

    @Test
    void printsJson() {
        Map<String, Object> json =
                ParsedJson.of(program.run("search", "doe", "--json").out());

        assertThat(json.keySet()).containsExactly("customers", "more");
        assertThat((List<?>) json.get("customers")).hasSize(1);
        assertThat(json).contains(entry("more", false));
    }

    @Test
    void saysThatThereAreTooManyWords() {
        Ran ran = program.run("search", "a b c d e f g h i j k");

        assertThat(ran.err())
                .isEqualTo("The search text has 11 words; 10 are the most. Search for fewer words."
                        + System.lineSeparator());
        assertThat(ran.exitCode()).isEqualTo(2);
    }
}
