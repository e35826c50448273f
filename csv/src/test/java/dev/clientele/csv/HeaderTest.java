package dev.clientele.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.customer.CustomerId;
import dev.clientele.intake.IntakeCustomer;
import dev.clientele.intake.IntakeSource;
import dev.clientele.intake.IntakeSourceException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {
    private static final String EXPECTED_ALL =
            "expected a column for the first name (\"Voornaam\" or \"First name\" or \"Prénom\"), "
                    + "the last name (\"Achternaam\" or \"Last name\" or \"Nom\"), "
                    + "the e-mail address (\"E-mailadres\" or \"Email address\" or \"Adresse e-mail\"); ";
    private static final String ADVICE = ". Give the columns these labels in the file's first line.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ID;Sociale titel;Voornaam;Achternaam;E-mailadres;Verkopen;Ingeschakeld;"
                        + "Nieuwsbrief;Opt-in;Registratie;Laatste bezoek:;",
                "ID;Social title;First name;Last name;Email address;Sales;Enabled;"
                        + "Newsletter;Opt-in;Registration;Last visit",
                "ID;Social title;First name;Last name;Email address;Sales;Enabled;"
                        + "Newsletter;Partner offers;Registration;Last visit",
                "ID;Titre de civilité;Prénom;Nom;Adresse e-mail;Ventes;Activé;"
                        + "Lettre d'information;Offres partenaires;Inscription;Dernière visite",
                "id;SOCIALE TITEL;voor naam;ACHTERNAAM;e-mail-adres;VERKOPEN:;INGESCHAKELD;"
                        + "nieuwsbrief;OptIn;REGISTRATIE;laatste bezoek",
                "ID;TITRE DE CIVILITE;Prenom;NOM;adresse email;ventes;active;"
                        + "Lettre d’information;offres partenaires;INSCRIPTION;derniere  visite :",
            })
    void isUnderstoodInThreeLanguagesHoweverItIsWritten(String header) {
        IntakeSource source =
                Read.source(header + "\n7;Mw.;Ada;Lovelace;ada@example.com;1;1;1;1;2020-01-01;2020-01-01\n");
        assertThat(source.unknownColumns()).isEmpty();
        for (Field field : Field.values()) {
            assertThat(source.columnOf(field.path())).as(field.path()).isPresent();
        }
        IntakeCustomer ada = Read.customer(source.next(Locale.ENGLISH).orElseThrow());
        assertThat(ada.firstName()).contains("Ada");
        assertThat(ada.lastVisit()).isPresent();
    }

    @Test
    void ofAnOlderGuideIsReadWithNumbersForTitles() {
        IntakeSource source = Read.source("""
            ID;Title;Last name;First Name;Email address;Age;Enabled;News.;Opt.;Registration;Last visit;
            2;1;Gorred;Francis;francis@example.com;-;1;0;0;2013-07-04 15:20:02;2013-07-04 15:18:50;
            """);
        assertThat(source.unknownColumns()).containsExactly("Age");
        assertThat(source.columnOf("partnerOffers")).contains("Opt.");
        IntakeCustomer francis = Read.customer(source.next(Locale.ENGLISH).orElseThrow());
        assertThat(francis.title()).contains("1");
        assertThat(francis.firstName()).contains("Francis");
        assertThat(francis.lastName()).contains("Gorred");
    }

    @Test
    void needsNamesAndEmailAddressOnly() {
        IntakeCustomer ada =
                Read.customers(Read.HEADER + "Ada;Lovelace;ada@example.com\n").get(0);
        assertThat(ada.email()).contains("ada@example.com");
        assertThat(ada.id()).isEmpty();
        assertThat(ada.enabled()).isEmpty();
    }

    @Property(tries = 200)
    void mayHaveItsColumnsInAnyOrder(@ForAll Random random) {
        List<String> labels = new ArrayList<>(FileFormat.CUSTOMER_LIST.header());
        Collections.shuffle(labels, random);
        String row = labels.stream().map(HeaderTest::cellFor).collect(Collectors.joining(";"));
        IntakeCustomer ada =
                Read.customers(String.join(";", labels) + "\n" + row + "\n").get(0);
        assertThat(ada.id()).contains(new CustomerId(7));
        assertThat(ada.firstName()).contains("Ada");
        assertThat(ada.lastName()).contains("Lovelace");
        assertThat(ada.email()).contains("ada@example.com");
    }

    private static String cellFor(String label) {
        return switch (label) {
            case "ID" -> "7";
            case "Voornaam" -> "Ada";
            case "Achternaam" -> "Lovelace";
            case "E-mailadres" -> "ada@example.com";
            default -> "";
        };
    }

    @Property(tries = 300)
    void isFoldedInEveryLabel(@ForAll("labels") String label, @ForAll Random random) {
        String odd = label.chars()
                .mapToObj(
                        c -> " ".repeat(random.nextInt(2)) + (random.nextBoolean() ? upper(c) : Character.toString(c)))
                .collect(Collectors.joining());
        assertThat(FileFormat.CUSTOMER_LIST.fieldOf(odd + ":"))
                .isEqualTo(FileFormat.CUSTOMER_LIST.fieldOf(label))
                .isPresent();
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.of(Field.values())
                .flatMap(field -> Arbitraries.of(FileFormat.CUSTOMER_LIST.labelsOf(field)));
    }

    private static String upper(int c) {
        return Character.toString(c).toUpperCase(Locale.ROOT);
    }

    @Test
    void tellsWhatItDidNotUnderstand() {
        IntakeSource source = Read.source(
                "Voornaam;Bedrijf;Achternaam; ;E-mailadres;E-mail 2;" + "x".repeat(100) + ";Kla\u0007nt\u202E\n");
        assertThat(source.unknownColumns())
                .containsExactly("Bedrijf", "E-mail 2", "x".repeat(79) + "…", "Kla\uFFFDnt\uFFFD");
        assertThat(source.columnOf("sales")).isEmpty();
        assertThat(source.columnOf("shoeSize")).isEmpty();
    }

    @Test
    void tellsItsLabelsAsTheyStandInTheFile() {
        IntakeSource source = Read.source("\"VOORNAAM :\"; Achter naam ;e-mail\n");
        assertThat(source.columnOf("firstName")).contains("VOORNAAM :");
        assertThat(source.columnOf("lastName")).contains("Achter naam");
        assertThat(source.columnOf("email")).contains("e-mail");
    }

    @Test
    void isRefusedWithoutARequiredColumn() {
        assertRefused(
                "ID;Naam;E-mailadres\n1;x;y\n",
                "header.missing-column",
                1,
                "customers.csv, line 1: expected a column for the first name (\"Voornaam\" or \"First name\" or"
                        + " \"Prénom\"), the last name (\"Achternaam\" or \"Last name\" or \"Nom\"); found \"ID\","
                        + " \"Naam\", \"E-mailadres\""
                        + ADVICE);
    }

    @Test
    void showsTheSeparatorThatItDoesNotKnow() {
        assertRefused(
                "ID|Voornaam|Achternaam|E-mailadres\n",
                "header.missing-column",
                1,
                "customers.csv, line 1: " + EXPECTED_ALL + "found \"ID|Voornaam|Achternaam|E-mailadres\"" + ADVICE);
    }

    @Test
    void thatIsMissingIsNotedWithoutTheCustomerInItsPlace() {
        assertRefused(
                "\"1\";\"Dhr.\";\"John\";\"DOE\";\"pub@prestashop.com\";\n",
                "header.missing-column",
                1,
                "customers.csv, line 1: " + EXPECTED_ALL
                        + "found 5 values that are no labels, as if the header were missing" + ADVICE);
    }

    @Test
    void ofBlanksIsRefused() {
        assertRefused(
                " ; ;;\n1;2;3\n",
                "header.missing-column",
                1,
                "customers.csv, line 1: " + EXPECTED_ALL + "found no label at all" + ADVICE);
    }

    @Test
    void isQuotedShortAndHarmlessInMessages() {
        String labels =
                IntStream.range(0, 25).mapToObj(i -> "label" + (char) ('a' + i)).collect(Collectors.joining(";"));
        IntakeSourceException refusal = Read.refusal("\"a\nb\u001B[31m\";" + "y".repeat(5_000) + ";" + labels + "\n");
        String listed = IntStream.range(0, 18)
                .mapToObj(i -> "\"label" + (char) ('a' + i) + "\"")
                .collect(Collectors.joining(", "));
        assertThat(refusal)
                .hasMessage("customers.csv, line 1: " + EXPECTED_ALL + "found \"a\uFFFDb\uFFFD[31m\", \""
                        + "y".repeat(79) + "…\", " + listed + " and 7 more" + ADVICE);
    }

    @Test
    void isRefusedWithAColumnTwice() {
        assertRefused(
                "\n\nVoornaam;Achternaam;E-mailadres;e-mail\n",
                "header.duplicate-column",
                3,
                "customers.csv, line 3: expected one column for the e-mail address, found two: \"E-mailadres\" and"
                        + " \"e-mail\". Remove or rename one of them.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF", "\r\n \t\r\n\n", "\"\"\n"})
    void isMissedInAnEmptyFile(String text) {
        assertRefused(
                text,
                "file.empty",
                1,
                "customers.csv, line 1: the file is empty. Expected a line with the labels of the columns, and a line"
                        + " for each customer.");
    }

    @Test
    void aloneIsAFileWithoutCustomers() {
        assertThat(Read.rows(Read.HEADER)).isEmpty();
        assertThat(Read.rows(Read.HEADER.strip())).isEmpty();
    }

    private static void assertRefused(String text, String code, long line, String message) {
        IntakeSourceException refusal = Read.refusal(text);
        assertThat(refusal).hasMessage(message);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.line()).isEqualTo(line);
    }
}
