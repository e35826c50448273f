package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.customer.Customer;
import dev.clientele.customer.EmailAddress;
import dev.clientele.password.PasswordHash;
import dev.clientele.password.PasswordHashers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAndCheckCommandsTest {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(folder);
        program.run("list");
    }

    @Test
    void putDemonstrationDataInAndWarnOfIt() {
        Ran ran = program.run("demo");

        assertThat(ran.out())
                .startsWith("Made 14 customers and 3 groups.\n"
                        + "Customer 1 is the demo customer John DOE, who signs in with the address pub@prestashop.com")
                .contains("password 123456789", "Remove this customer");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
        assertThat(program.run("search", "jo", "do").out()).contains("John", "DOE", "178.37");
        assertThat(program.run("demo").out())
                .startsWith("Nothing was changed: the demonstration data was put into this shop before, or one of its"
                        + " addresses is a customer's.\nCustomer 1 is ");
    }

    @Test
    void findNothingOnceJohnIsGone() {
        assertThat(program.run("check")).isEqualTo(new Ran(0, "Nothing found.\n", ""));
        program.run("demo");
        Ran found = program.run("check", "--language", "nl");
        program.run("disable", "1");

        assertThat(found.out()).startsWith("Klant 1 is de demoklant John DOE");
        assertThat(found.exitCode()).isEqualTo(1);
        assertThat(program.run("check")).isEqualTo(new Ran(0, "Nothing found.\n", ""));
    }

    @Test
    void printJson() {
        Map<String, Object> made = ParsedJson.of(program.run("demo", "--json").out());
        Ran ran = program.run("check", "--json");
        Map<?, ?> finding = (Map<?, ?>) ((List<?>) ParsedJson.of(ran.out()).get("findings")).get(0);

        assertThat(made).containsKeys("customers", "groups", "findings");
        assertThat(finding.get("code")).isEqualTo("demo.sign-in");
        assertThat(finding.get("what").toString()).contains("pub@prestashop.com");
        assertThat(finding.containsKey("customer")).isTrue();
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ParsedJson.of(program.run("demo", "--json").out()).get("customers"))
                .hasToString("0");
    }

    @Test
    void knowWhatAnApplicationMayHaveHashed() {
        program.run("demo");
        program.clientele(shop -> {
            Customer john = shop.customers()
                    .findByEmail(new EmailAddress("pub@prestashop.com"))
                    .orElseThrow();
            shop.accounts().removePassword(john.id());
            shop.accounts()
                    .takeOverPassword(john.id(), PasswordHashers.argon2id(64, 1).hash("123456789"));
            Customer jan = shop.customers()
                    .findByEmail(new EmailAddress("jan.devries@example.org"))
                    .orElseThrow();
            shop.accounts().takeOverPassword(jan.id(), PasswordHash.ofPrestaShop16("0".repeat(32)));
        });

        assertThat(program.run("check").out())
                .contains("Customer 1 is the demo customer")
                .contains("argon2id m=64,t=1,p=1", "prestashop-md5")
                .doesNotContain("cannot be verified");
    }
}
