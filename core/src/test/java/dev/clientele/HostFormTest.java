package dev.clientele;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.b2b.ValidApeCode;
import dev.clientele.b2b.ValidBtwId;
import dev.clientele.b2b.ValidCompanyName;
import dev.clientele.b2b.ValidKvkNumber;
import dev.clientele.b2b.ValidOutstanding;
import dev.clientele.b2b.ValidPaymentDays;
import dev.clientele.b2b.ValidSbiCode;
import dev.clientele.b2b.ValidSiren;
import dev.clientele.b2b.ValidSiret;
import dev.clientele.b2b.ValidVatNumber;
import dev.clientele.b2b.ValidWebsite;
import dev.clientele.customer.NamePolicy;
import dev.clientele.customer.ValidBirthDate;
import dev.clientele.customer.ValidEmailAddress;
import dev.clientele.customer.ValidPersonName;
import dev.clientele.group.ValidColor;
import dev.clientele.group.ValidGroupName;
import dev.clientele.kernel.DraftValidator;
import dev.clientele.kernel.Language;
import dev.clientele.kernel.Problem;
import dev.clientele.kernel.ValidText;
import dev.clientele.title.ValidTitleName;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A form of a host with its own validator; run with each validator that a host may bring, see the pom. */
class HostFormTest {
    private record Form(
            @ValidPersonName String firstName,
            @ValidPersonName(policy = NamePolicy.LENIENT) String lastName,
            @ValidEmailAddress CharSequence email,
            @ValidBirthDate LocalDate birthDate,
            @ValidTitleName String title,
            @ValidGroupName String group,
            @ValidColor String color,
            @ValidText(max = 10) String note,
            List<@ValidEmailAddress String> others) {}

    private record CompanyForm(
            @ValidSiret CharSequence siret,
            @ValidSiren String siren,
            @ValidApeCode String ape,
            @ValidKvkNumber String kvk,
            @ValidBtwId String btw,
            @ValidVatNumber String vat,
            @ValidSbiCode String sbi,
            @ValidWebsite String website,
            @ValidCompanyName String company,
            @ValidOutstanding BigDecimal outstanding,
            @ValidPaymentDays Integer days,
            List<@ValidVatNumber String> others) {}

    private record Required(@NotNull @ValidEmailAddress String email) {}

    private static final Form EMPTY =
            new Form("", "", "", LocalDate.of(2030, 1, 1), "", "", "red", "a\0", List.of("a"));
    private static final Form WRONG = new Form(
            "Jan.Jansen",
            "www.spam.example",
            CharBuffer.wrap("ada"),
            LocalDate.of(1700, 1, 1),
            "<b>",
            "{VIP}",
            "#ff",
            "more than ten",
            List.of("ada@example.com", "a@b@c"));
    private static final Form SOUND = new Form(
            "Ada",
            "Lovelace 2",
            "ada@example.com",
            LocalDate.of(1985, 12, 10),
            "Mrs.",
            "VIP",
            "#ff8800",
            "ten or few",
            List.of());

    private static final CompanyForm WRONG_COMPANY = new CompanyForm(
            CharBuffer.wrap("73282932000079"),
            "404833047",
            "62022",
            "1234567",
            "NL123456789B90",
            "123",
            "62A1",
            "www.example.com",
            "a".repeat(256),
            BigDecimal.ONE.negate(),
            3_651,
            List.of("DE123456789", "NL009122746B00"));

    @ParameterizedTest
    @ValueSource(strings = {"${7 * 191}", "#{7 * 191}", "{dev.clientele.name.required}", "$", "\\{", "}{"})
    void isToldNothingThatAPersonTyped(String typed) {
        String name = typed + "<";
        Form form = new Form(
                name, name, typed, LocalDate.of(1985, 12, 10), name, name, typed, typed + "\0", List.of(typed));

        assertThat(Host.messages(Locale.ENGLISH, form))
                .hasSize(8)
                .isEqualTo(new DraftValidator(Host.CLOCK)
                        .problems(form, Locale.ENGLISH).stream()
                                .map(Problem::message)
                                .toList())
                .noneMatch(message -> message.contains("1337") || message.contains(typed));
    }

    private static Stream<String> languages() {
        return Language.SUPPORTED.stream().map(Locale::getLanguage).flatMap(tag -> Stream.of(tag, tag + "-BE"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isToldTheSameInTheLanguageOfItsValidator(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        DraftValidator own = new DraftValidator(Host.CLOCK);

        for (Form form : List.of(EMPTY, WRONG)) {
            assertThat(Host.messages(locale, form))
                    .hasSize(9)
                    .isEqualTo(own.problems(form, locale).stream()
                            .map(Problem::message)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isToldTheSameOfCompanies(String tag) {
        Locale locale = Locale.forLanguageTag(tag);

        assertThat(Host.messages(locale, WRONG_COMPANY))
                .hasSize(12)
                .isEqualTo(new DraftValidator(Host.CLOCK)
                        .problems(WRONG_COMPANY, locale).stream()
                                .map(Problem::message)
                                .toList());
    }

    @Test
    void mayLeaveEverythingOfACompanyEmpty() {
        CompanyForm blank = new CompanyForm("", " ", "", "\t", "", "", "", "", "", BigDecimal.ZERO, 0, List.of());
        CompanyForm missing = new CompanyForm(null, null, null, null, null, null, null, null, null, null, null, null);

        assertThat(Host.validator().validate(blank)).isEmpty();
        assertThat(Host.validator().validate(missing)).isEmpty();
    }

    @Test
    void isToldInEnglish() {
        assertThat(Host.messages(Locale.ENGLISH, WRONG))
                .containsExactly(
                        "The birth date lies more than 200 years back.",
                        "Write the colour as # with six hexadecimal digits, such as #ff8800.",
                        "This is not an e-mail address.",
                        "A dot may only follow an initial or end a word.",
                        "The name of a group must not contain < > = { } or control characters.",
                        "The name contains a web address.",
                        "The text has more than 10 characters.",
                        "This is not an e-mail address.",
                        "The name of a title must not contain < > or control characters.");
    }

    @Test
    void isToldInDutch() {
        assertThat(Host.messages(Locale.forLanguageTag("nl"), EMPTY))
                .containsExactly(
                        "De geboortedatum ligt in de toekomst.",
                        "Schrijf de kleur als # met zes hexadecimale cijfers, bijvoorbeeld #ff8800.",
                        "Vul een e-mailadres in.",
                        "Vul een naam in.",
                        "Vul een naam voor de groep in.",
                        "Vul een naam in.",
                        "De tekst bevat een teken dat niet bewaard kan worden.",
                        "Dit is geen e-mailadres.",
                        "Vul een naam voor de aanhef in.");
    }

    @Test
    void isToldInFrench() {
        assertThat(Host.messages(Locale.FRENCH, WRONG))
                .containsExactly(
                        "La date de naissance remonte à plus de 200 ans.",
                        "Écrivez la couleur sous la forme # suivi de six chiffres hexadécimaux, par exemple #ff8800.",
                        "Ceci n'est pas une adresse e-mail.",
                        "Un point ne peut figurer qu'après une initiale ou à la fin d'un mot.",
                        "Le nom d'un groupe ne doit contenir ni < > = { } ni caractère de contrôle.",
                        "Le nom contient une adresse web.",
                        "Le texte comporte plus de 10 caractères.",
                        "Ceci n'est pas une adresse e-mail.",
                        "Le nom d'une civilité ne doit contenir ni < > ni caractère de contrôle.");
    }

    @Test
    void isToldInGerman() {
        assertThat(Host.messages(Locale.GERMAN, EMPTY))
                .containsExactly(
                        "Das Geburtsdatum liegt in der Zukunft.",
                        "Schreiben Sie die Farbe als # mit sechs hexadezimalen Ziffern, zum Beispiel #ff8800.",
                        "Bitte geben Sie eine E-Mail-Adresse ein.",
                        "Bitte geben Sie einen Namen ein.",
                        "Bitte geben Sie einen Namen für die Gruppe ein.",
                        "Bitte geben Sie einen Namen ein.",
                        "Der Text enthält ein Zeichen, das nicht gespeichert werden kann.",
                        "Dies ist keine E-Mail-Adresse.",
                        "Bitte geben Sie einen Namen für die Anrede ein.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "es", "und"})
    void isToldInEnglishWhereThereIsNoTranslation(String tag) {
        assertThat(Host.messages(Locale.forLanguageTag(tag), WRONG)).isEqualTo(Host.messages(Locale.ENGLISH, WRONG));
    }

    @Test
    void findsNothingWrongWithASoundForm() {
        assertThat(Host.validator().validate(SOUND)).isEmpty();
    }

    @Test
    void leavesWhatIsMissingToTheHostsOwnConstraint() {
        Form missing = new Form(null, null, null, null, null, null, null, null, null);
        Set<ConstraintViolation<Required>> required = Host.validator().validate(new Required(null));

        assertThat(Host.validator().validate(missing)).isEmpty();
        assertThat(required)
                .singleElement()
                .satisfies(violation -> assertThat(
                                violation.getConstraintDescriptor().getAnnotation())
                        .isInstanceOf(NotNull.class));
    }

    @Test
    void canBeToldByTheRulesCode() {
        assertThat(Host.validator().validate(new Required("ada")))
                .singleElement()
                .satisfies(violation ->
                        assertThat(violation.getMessageTemplate()).isEqualTo("{dev.clientele.email.invalid}"));
    }
}
