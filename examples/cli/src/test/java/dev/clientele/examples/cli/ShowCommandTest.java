package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.clientele.customer.CustomerDraft;
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
import org.junit.jupiter.params.provider.ValueSource;

class ShowCommandTest {
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
                  Title           Dhr.
                  First name      John
                  Last name       DOE
                  Birth date      -

                Account
                  E-mail          pub@prestashop.com
                  Enabled         yes
                  Registered      2015-07-24 14:36:41
                  Last updated    2026-11-22 12:00:00

                Consents
                  Newsletter      granted 2026-11-22 12:00:00 by system import
                                  import of prestashop-nl.csv, line 2, on 2026-11-22
                  Partner offers  granted 2026-11-22 12:00:00 by system import
                                  import of prestashop-nl.csv, line 2, on 2026-11-22

                Groups
                  Default         Customer

                Activity
                  Sales           178.37
                  Last visit      2015-07-24 14:36:42
                """);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void showsTimesInTheShopsZone() {
        assertThat(program.run("show", "1", "--zone", "Asia/Colombo").out())
                .contains("(times in Asia/Colombo)", "Registered      2015-07-24 20:06:41");
    }

    @Test
    void showsTheAgeOfWhoToldTheBirthDate() {
        CustomerDraft ada =
                CustomerDraft.of("Ada", "Lovelace", "ada@example.com").withBirthDate(LocalDate.of(1990, 11, 22));
        program.clientele(shop -> shop.customers().register(ada));

        assertThat(program.run("show", "ada@example.com").out()).contains("Birth date      1990-11-22, 36 years old");
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
                "wording", null);
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
                        "enabled",
                        true,
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
                        "groups",
                        List.of("Customer"),
                        "defaultGroup",
                        "Customer",
                        "sales",
                        new BigDecimal("178.37"),
                        "lastVisit",
                        "2015-07-24T14:36:42Z"));
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
                "ada | 2 | A customer is shown by id, such as 7, or by e-mail address; to find one by name use:"
                        + " clientele search WORD...",
                "0 | 2 | A customer is shown by id, such as 7, or by e-mail address; to find one by name use:"
                        + " clientele search WORD..."
            })
    void saysThatThereIsNoSuchCustomer(String who, int exitCode, String sentence) {
        Ran ran = program.run("show", who);

        assertThat(ran.err()).isEqualTo(sentence + System.lineSeparator());
        assertThat(ran.out()).isEmpty();
        assertThat(ran.exitCode()).isEqualTo(exitCode);
    }
}
