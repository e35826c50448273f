package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.customer.EmailAddress;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoveCommandTest {
    private static final String PLAN = "remove-customer:1:1:1:2:0:0:0";

    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() throws IOException {
        program = new Program(folder);
        program.run("import", program.seed());
    }

    @Test
    void saysWhatItWouldDoAndDoesNothing() {
        assertThat(program.run("remove", "1"))
                .isEqualTo(new Ran(
                        0,
                        """
                To remove customer 1, John DOE
                  Groups that lose a member                 1
                  Permissions that are lost                 2
                  Addresses that are lost                   0
                  Company profiles that are lost            0
                  Private notes that are lost               0
                  E-mail addresses that are blocked         0
                  Plan                                      remove-customer:1:1:1:2:0:0:0
                """,
                        line("Nothing was removed yet. To remove it use: clientele remove 1 --confirm=" + PLAN)));
        assertThat(program.run("show", "1").exitCode()).isZero();
    }

    @Test
    void removesWhenThePlanIsConfirmed() throws IOException {
        assertThat(program.run("remove", "1", "--confirm", PLAN)).isEqualTo(new Ran(0, """
                Removed customer 1, John DOE
                  Groups that lose a member                 1
                  Permissions that are lost                 2
                  Addresses that are lost                   0
                  Company profiles that are lost            0
                  Private notes that are lost               0
                  E-mail addresses that are blocked         0
                """, ""));
        assertThat(program.run("show", "1").exitCode()).isEqualTo(ExitCode.NOT_ALL);
        assertThat(program.run("import", program.seed()).out()).contains("created              1\n");
    }

    @Test
    void keepsTheAddressFromRegisteringAgainIfAskedTo() throws IOException {
        assertThat(program.run("remove", "1", "--block-email").err())
                .contains("clientele remove 1 --block-email --confirm=" + PLAN);
        assertThat(program.run("remove", "1", "--block-email", "--confirm", PLAN)
                        .out())
                .contains("E-mail addresses that are blocked         1\n");

        program.clientele(shop -> assertThat(shop.customers().isBlocked(new EmailAddress("PUB@prestashop.com")))
                .isTrue());
        assertThat(program.run("import", program.seed()).out()).contains("rejected             1\n");
    }

    @Test
    void refusesAPlanThatIsOutOfDateWithoutANameInTheMessage() {
        program.run("disable", "1");

        assertThat(program.run("remove", "1", "--confirm", PLAN))
                .isEqualTo(new Ran(
                        2,
                        "",
                        line("This is not the plan to remove customer 1 as it is now: it is that of another removal, or"
                                + " what it touches has changed since. Nothing was removed. To see the plan use:"
                                + " clientele remove 1")));
        assertThat(program.run("show", "1").exitCode()).isZero();
    }

    @Test
    void countsTheNotesThatAreLost() {
        program.run("note", "add", "1", "Likes shoes");

        assertThat(program.run("remove", "1", "--confirm", PLAN).exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(program.run("remove", "1").out())
                .contains("Private notes that are lost               1\n", "remove-customer:1:1:1:2:0:0:1\n");
        assertThat(program.run("remove", "1", "--confirm", "remove-customer:1:1:1:2:0:0:1")
                        .out())
                .startsWith("Removed customer 1");
    }

    @Test
    void saysThatThereIsNoSuchCustomer() {
        assertThat(program.run("remove", "7"))
                .isEqualTo(new Ran(
                        1,
                        "",
                        line("No customer of this shop has the id 7; to find one by name use:"
                                + " clientele search WORD...")));
    }

    @Test
    void printsJson() {
        assertThat(ParsedJson.of(
                        program.run("remove", "1", "--confirm", PLAN, "--json").out()))
                .isEqualTo(ParsedJson.map(
                        "removed",
                        true,
                        "groups",
                        1L,
                        "permissions",
                        2L,
                        "addresses",
                        0L,
                        "companies",
                        0L,
                        "notes",
                        0L,
                        "blockedEmails",
                        0L,
                        "plan",
                        PLAN));
    }

    private static String line(String sentence) {
        return sentence + System.lineSeparator();
    }
}
