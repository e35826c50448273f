package dev.clientele.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.customer.CustomerDraft;
import dev.clientele.group.BuiltInGroup;
import dev.clientele.group.GroupId;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupsCommandTest {
    private static final GroupId VIP = new GroupId(4);

    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(folder);
        program.run("groups");
    }

    private Ran add() {
        return program.run(
                "groups",
                "add",
                "VIP",
                "--description",
                "Loyal for years",
                "--discount",
                "10%",
                "--category-discount",
                "books=5",
                "--category-discount=wine=0.5",
                "--color=ff8800",
                "--prices=tax-excluded");
    }

    @Test
    void areListed() {
        add();
        program.clientele(shop -> shop.customers().register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com")));

        Ran ran = program.run("groups");

        assertThat(ran.out()).isEqualTo("""
                ID  Name      Built-in  Members  Discount  Categories  Prices        Shown  Colour
                 1  Visitor   visitor         0        0%           0  tax included  yes    -
                 2  Guest     guest           0        0%           0  tax included  yes    -
                 3  Customer  customer        1        0%           0  tax included  yes    -
                 4  VIP       -               0       10%           2  tax excluded  yes    #ff8800
                """);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
    }

    @Test
    void areAddedAndShown() {
        String sheet = """
                Group 4
                  Name                VIP
                  Built-in            -
                  Description         Loyal for years
                  Created             2026-11-22
                  Members             0
                  Discount            10%
                  Category discounts  books 5%
                                      wine 0.5%
                  Prices              tax excluded
                  Colour              #ff8800, text on it in #000000
                """;

        assertThat(add()).isEqualTo(new Ran(0, sheet, ""));
        assertThat(program.run("groups", "show", "4")).isEqualTo(new Ran(0, sheet, ""));
    }

    @Test
    void areEditedFieldByField() {
        add();

        Ran ran = program.run(
                ("groups edit 4 --name Friends --description= --no-category-discount wine --category-discount tea=7"
                                + " --color none --discount 12.5 --show-prices off")
                        .split(" "));

        assertThat(ran).isEqualTo(new Ran(0, """
                Group 4
                  Name                Friends
                  Built-in            -
                  Created             2026-11-22
                  Members             0
                  Discount            12.5%
                  Category discounts  books 5%
                                      tea 7%
                  Prices              tax excluded, not shown
                  Colour              -
                """, ""));
        assertThat(program.run("groups", "edit", "4", "--show-prices", "on", "--prices", "tax-included")
                        .out())
                .contains("Prices              tax included\n");
    }

    @Test
    void stayAtTheirVersionWhenNothingIsChanged() {
        add();
        program.run("groups", "edit", "4", "--discount", "10", "--color", "ff8800");

        program.clientele(shop ->
                assertThat(shop.groups().find(VIP).orElseThrow().version()).isEqualTo(1));
    }

    @Test
    void canBeRenamedWhenBuiltIn() {
        assertThat(program.run("groups", "edit", "3", "--name", "Members").out())
                .contains("Name                Members\n", "Built-in            customer\n");
    }

    @Test
    void areRemovedWhenTheirPlanIsConfirmed() {
        add();
        program.clientele(shop -> {
            GroupId customer = shop.groups().builtIn(BuiltInGroup.CUSTOMER).id();
            shop.customers()
                    .register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com")
                            .inGroups(Set.of(customer, VIP))
                            .withDefaultGroup(VIP));
            shop.customers()
                    .register(CustomerDraft.of("Zoë", "de Vries", "zoe@example.com")
                            .inGroups(Set.of(VIP))
                            .withDefaultGroup(VIP));
        });

        assertThat(program.run("groups", "remove", "4"))
                .isEqualTo(new Ran(
                        0,
                        """
                To remove group 4, VIP
                  Members who lose it                       2
                  of them with another default group then   1
                  of them with the built-in group Customer  1
                  Plan                                      remove-group:4:1:2:1:1
                """,
                        line("Nothing was removed yet. To remove it use:"
                                + " clientele groups remove 4 --confirm=remove-group:4:1:2:1:1")));
        assertThat(program.run("groups").out()).contains("VIP");

        assertThat(program.run("groups", "remove", "4", "--confirm=remove-group:4:1:2:1:1"))
                .isEqualTo(new Ran(0, """
                Removed group 4, VIP
                  Members who lose it                       2
                  of them with another default group then   1
                  of them with the built-in group Customer  1
                """, ""));
        assertThat(program.run("groups").out()).doesNotContain("VIP").contains("customer        2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"remove-group:4:1:0:0:0", "remove-group:3:1:0:0:0", "yes", ""})
    void stayWhenAnotherPlanIsConfirmed(String plan) {
        add();
        program.run("groups", "edit", "4", "--discount", "11");

        Ran ran = program.run("groups", "remove", "4", "--confirm", plan);

        assertThat(ran)
                .isEqualTo(new Ran(
                        2,
                        "",
                        line(
                                "This is not the plan to remove group 4 as it is now: it is that of another removal, or what"
                                        + " it touches has changed since. Nothing was removed. To see the plan use:"
                                        + " clientele groups remove 4")));
        assertThat(program.run("groups").out()).contains("VIP");
    }

    @Test
    void printJson() {
        add();
        Map<String, Object> vip = ParsedJson.map(
                "id",
                4L,
                "name",
                "VIP",
                "builtIn",
                null,
                "description",
                "Loyal for years",
                "created",
                "2026-11-22T12:00:00Z",
                "members",
                0L,
                "discount",
                10L,
                "categoryDiscounts",
                ParsedJson.map("books", 5L, "wine", new BigDecimal("0.5")),
                "prices",
                "tax-excluded",
                "showPrices",
                true,
                "color",
                "#ff8800",
                "textColor",
                "#000000",
                "version",
                1L);

        assertThat(ParsedJson.of(program.run("groups", "show", "4", "--json").out()))
                .isEqualTo(vip);
        assertThat((List<?>)
                        ParsedJson.of(program.run("groups", "--json").out()).get("groups"))
                .hasSize(4)
                .last()
                .isEqualTo(vip);
        assertThat(ParsedJson.of(program.run("groups", "remove", "4", "--json").out()))
                .isEqualTo(ParsedJson.map(
                        "removed",
                        false,
                        "members",
                        0L,
                        "newDefaults",
                        0L,
                        "leftWithout",
                        0L,
                        "plan",
                        "remove-group:4:1:0:0:0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "show 9 | This shop has no group 9 (only 1 Visitor, 2 Guest, 3 Customer).",
                "edit 9 --discount 1 | This shop has no group 9 (only 1 Visitor, 2 Guest, 3 Customer).",
                "remove 9 | This shop has no group 9 (only 1 Visitor, 2 Guest, 3 Customer).",
                "remove 1 | Group 1 is the built-in group VISITOR, which every shop needs. Rename it instead, or remove"
                        + " another group.",
                "add guest | There is already a group guest in this shop (case and accents do not count). Choose another"
                        + " name, or use the one that is there.",
                "add V<P | name: The name of a group must not contain < > = { } or control characters.",
                "add VIP --discount 100.5 | discount: A percentage lies between 0 and 100.",
                "add VIP --discount 1e999999999 | discount: A percentage lies between 0 and 100.",
                "add VIP --discount 1.005 --language nl | discount: Een percentage heeft hoogstens twee decimalen.",
                "add VIP --color red | color: Write the colour as # with six hexadecimal digits, such as #ff8800.",
                "add VIP --category-discount tea=-1 | categoryDiscounts: A percentage lies between 0 and 100.",
                "edit 3 --no-category-discount tea | Group 3 has no discount for the category 'tea'; it has none at all."
            })
    void sayWhatCannotBeDone(String command, String sentence) {
        Ran ran = program.run(("groups " + command).split(" "));

        assertThat(ran).isEqualTo(new Ran(2, "", line(sentence)));
    }

    @Test
    void sayAllThatIsWrongAtOnce() {
        assertThat(program.run("groups", "add", "", "--discount=-1", "--color=#12")
                        .err())
                .isEqualTo(line("color: Write the colour as # with six hexadecimal digits, such as #ff8800.")
                        + line("discount: A percentage lies between 0 and 100.")
                        + line("name: Please fill in a name for the group."));
    }

    private static String line(String sentence) {
        return sentence + System.lineSeparator();
    }
}
