package dev.clientele.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.consent.Purpose;
import dev.clientele.customer.CustomerId;
import dev.clientele.intake.ConsentClaim;
import dev.clientele.intake.IntakeCustomer;
import dev.clientele.intake.IntakeRow;
import dev.clientele.kernel.Language;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    private static final String AMOUNT =
            "Expected an amount such as 178.37 or 178,37, without a currency and without separators of thousands.";

    @ParameterizedTest
    @CsvSource({"1,1", "007,7", "1000000000000,1000000000000", "999999999999999999,999999999999999999", "' 12 ',12"})
    void takeWholeNumbersForIds(String cell, long id) {
        assertThat(customer("ID", cell).id()).contains(new CustomerId(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "000",
                "-1",
                "+1",
                "1.0",
                "1,0",
                "1e3",
                "K12",
                "1 2",
                "1000000000000000000",
                "99999999999999999999",
                "٣",
                "'1"
            })
    void refuseOtherIds(String cell) {
        assertRejected("ID", cell, "id", "id.invalid", "Expected a whole number from 1 to 999999999999999999.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "yes", "ja", "oui", "vrai", "TRUE", "Ja", "OUI", "VRAI", " 1 "})
    void sayYes(String cell) {
        IntakeCustomer customer = customer("Ingeschakeld;Nieuwsbrief;Opt-in", cell + ";" + cell + ";" + cell);
        assertThat(customer.enabled()).contains(true);
        assertThat(customer.consent(Purpose.NEWSLETTER)).contains(ConsentClaim.GRANTED);
        assertThat(customer.consent(Purpose.PARTNER_OFFERS)).contains(ConsentClaim.GRANTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "false", "no", "nee", "non", "faux", "FALSE", "NEE", "Non"})
    void sayNo(String cell) {
        IntakeCustomer customer = customer("Ingeschakeld;Nieuwsbrief;Opt-in", cell + ";" + cell + ";" + cell);
        assertThat(customer.enabled()).contains(false);
        assertThat(customer.consent(Purpose.NEWSLETTER)).contains(ConsentClaim.NOT_GRANTED);
        assertThat(customer.consent(Purpose.PARTNER_OFFERS)).contains(ConsentClaim.NOT_GRANTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "2", "j", "x", "on", "01"})
    void refuseToGuessYesOrNo(String cell) {
        String message = "Expected 1 or 0, true or false, yes or no, ja or nee, oui or non, or vrai or faux.";
        assertRejected("Ingeschakeld", cell, "enabled", "boolean.invalid", message);
        assertRejected("Nieuwsbrief", cell, "newsletter", "boolean.invalid", message);
        assertRejected("Opt-in", cell, "partnerOffers", "boolean.invalid", message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "178.3700000000|178.37",
                "178,37|178.37",
                "-12|-12",
                "0|0",
                "-0.00|0",
                "0.0000000001|0.0000000001",
                "1,234|1.234",
                "999999999999999999.9999999999|999999999999999999.9999999999",
                "00000000000000000000000000000000000001.5|1.5"
            })
    void takeAmountsWithPointOrComma(String cell, String amount) {
        assertThat(customer("Verkopen", cell).sales()).contains(Money.of(amount));
    }

    @Property
    void takeEveryAmount(
            @ForAll @BigRange(min = "-999999999999999999", max = "999999999999999999") @Scale(10) BigDecimal amount) {
        String cell = amount.toPlainString();
        assertThat(customer("Verkopen", cell).sales()).contains(Money.of(amount));
        assertThat(customer("Verkopen", cell.replace('.', ',')).sales()).contains(Money.of(amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "veel",
                "12.3.4",
                "178.37 euro",
                "€ 5",
                "1.234,56",
                "1,234.56",
                "1e5",
                "1E999999999",
                "+5",
                ".5",
                "5.",
                "- 5",
                "'5",
                "NaN",
                "0x10",
                "00000000000000000000000000000000000000001"
            })
    void refuseOtherAmounts(String cell) {
        assertRejected("Verkopen", cell, "sales", "amount.invalid", AMOUNT);
    }

    @Test
    void refuseAmountsThatCannotBeKept() {
        assertRejected(
                "Verkopen",
                "1000000000000000000",
                "sales",
                "amount.too-large",
                "The amount has more than 18 digits before the decimal point.");
        assertRejected(
                "Verkopen", "0.00000000001", "sales", "amount.too-precise", "The amount has more than 10 decimals.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "--", "\"-\""})
    void sayNothing(String cell) {
        IntakeCustomer customer = customer(
                "ID;Sociale titel;Verkopen;Ingeschakeld;Nieuwsbrief;Opt-in;Registratie;Laatste bezoek",
                (cell + ";").repeat(8));
        assertThat(customer.id()).isEmpty();
        assertThat(customer.title()).isEmpty();
        assertThat(customer.sales()).isEmpty();
        assertThat(customer.enabled()).isEmpty();
        assertThat(customer.consent(Purpose.NEWSLETTER)).isEmpty();
        assertThat(customer.consent(Purpose.PARTNER_OFFERS)).isEmpty();
        assertThat(customer.registered()).isEmpty();
        assertThat(customer.lastVisit()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-00-00 00:00:00", "0000-00-00"})
    void sayNeverWithZeroDates(String cell) {
        IntakeCustomer customer = customer("Registratie;Laatste bezoek", cell + ";" + cell);
        assertThat(customer.registered()).isEmpty();
        assertThat(customer.lastVisit()).isEmpty();
    }

    @Test
    void ofNamesAreTextsWhateverTheySay() {
        IntakeCustomer customer =
                Read.customers(Read.HEADER + "-;0000-00-00;-\n").get(0);
        assertThat(customer.firstName()).contains("-");
        assertThat(customer.lastName()).contains("0000-00-00");
        assertThat(customer.email()).isEmpty();
    }

    @Test
    void thatAreBlankNameNobody() {
        IntakeCustomer customer =
                Read.customers(Read.HEADER + "\" \";;\"\t\"\n").get(0);
        assertThat(customer.firstName()).isEmpty();
        assertThat(customer.lastName()).isEmpty();
        assertThat(customer.email()).isEmpty();
    }

    @Test
    void loseTheGuardBeforeFormulasAndNoOtherApostrophe() {
        List<IntakeCustomer> customers = Read.customers(
                "Sociale titel;" + Read.HEADER + "'-;'=1+1;''@x;'+a@example.com\n" + "'s;'t Hooft;'';'\n");
        assertThat(customers.get(0).title()).contains("-");
        assertThat(customers.get(0).firstName()).contains("=1+1");
        assertThat(customers.get(0).lastName()).contains("'@x");
        assertThat(customers.get(0).email()).contains("+a@example.com");
        assertThat(customers.get(1).title()).contains("'s");
        assertThat(customers.get(1).firstName()).contains("'t Hooft");
        assertThat(customers.get(1).lastName()).contains("''");
        assertThat(customers.get(1).email()).contains("'");
    }

    @Test
    void thatAreBadAreAllToldAtOnceInTheCallersLanguage() {
        String text =
                "ID;Verkopen;Ingeschakeld;Laatste bezoek;" + Read.HEADER + "x;y;z;soon;Ada;Lovelace;ada@example.com\n";
        assertThat(Read.rows(Read.source(text), Locale.forLanguageTag("nl")))
                .containsExactly(new IntakeRow.Rejected(
                        2,
                        List.of(
                                new Problem(
                                        "id",
                                        "id.invalid",
                                        "Verwacht een geheel getal van 1 tot en met 999999999999999999."),
                                new Problem(
                                        "sales",
                                        "amount.invalid",
                                        "Verwacht een bedrag zoals 178.37 of 178,37, zonder munteenheid en"
                                                + " zonder scheidingstekens voor duizendtallen."),
                                new Problem(
                                        "enabled",
                                        "boolean.invalid",
                                        "Verwacht 1 of 0, true of false, yes of no, ja of nee, oui of non, of"
                                                + " vrai of faux."),
                                new Problem(
                                        "lastVisit",
                                        "date.invalid",
                                        "Verwacht een bestaande datum zoals 2015-07-24, met of zonder een tijd"
                                                + " zoals 14:36:41."))));
    }

    @Test
    void areWordedAlikeInEveryLanguage() {
        Set<String> keys = RowReader.WORDING.keys(Locale.ENGLISH);
        assertThat(keys).hasSize(9);
        assertThat(Language.SUPPORTED).extracting(RowReader.WORDING::keys).containsOnly(keys);
        assertThat(keys)
                .allSatisfy(key -> assertThat(translations(key))
                        .doesNotHaveDuplicates()
                        .noneMatch(String::isBlank)
                        .extracting(CellsTest::placeholders)
                        .containsOnly(placeholders(RowReader.WORDING.say(Locale.ENGLISH, key))));
    }

    private static Set<String> placeholders(String sentence) {
        return Pattern.compile("\\{\\d+}")
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static List<String> translations(String key) {
        return Language.SUPPORTED.stream()
                .map(language -> RowReader.WORDING.say(language, key))
                .toList();
    }

    private static IntakeCustomer customer(String labels, String cells) {
        return Read.customers(file(labels, cells)).get(0);
    }

    private static void assertRejected(String label, String cell, String path, String code, String message) {
        assertThat(Read.rows(file(label, cell)))
                .containsExactly(new IntakeRow.Rejected(2, List.of(new Problem(path, code, message))));
    }

    private static String file(String labels, String cells) {
        return Read.HEADER.strip() + ";" + labels + "\nAda;Lovelace;ada@example.com;" + cells + "\n";
    }
}
