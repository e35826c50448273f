package dev.clientele.b2b;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.clientele.kernel.DraftValidator;
import dev.clientele.kernel.Fault;
import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Problem;
import dev.clientele.kernel.Texts;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the rules of all texts alike. */
class ConstraintTest {
    private static final DraftValidator VALIDATOR = new DraftValidator(Clock.systemUTC());

    private record Form(
            @ValidApeCode String ape,
            @ValidBtwId String btw,
            @ValidCompanyName String company,
            @ValidKvkNumber String kvk,
            @ValidSbiCode String sbi,
            @ValidSiren String siren,
            @ValidSiret String siret,
            @ValidVatNumber String vat,
            @ValidWebsite String website) {
        static Form filledWith(String text) {
            return new Form(text, text, text, text, text, text, text, text, text);
        }
    }

    /** A value type: its rule, how a text becomes its normal form, and whether what is stored is held to the whole rule. */
    private record Type(Function<String, Optional<B2bFault>> rule, Function<String, String> normal, boolean forEver) {
        Type(Function<String, Optional<B2bFault>> rule, Function<String, String> normal) {
            this(rule, normal, true);
        }
    }

    private static final List<Type> TYPES = List.of(
            new Type(ApeCode::fault, text -> new ApeCode(text).value()),
            new Type(KvkNumber::fault, text -> new KvkNumber(text).value()),
            new Type(SbiCode::fault, text -> new SbiCode(text).value()),
            new Type(Siren::fault, text -> new Siren(text).value()),
            new Type(Siret::fault, text -> new Siret(text).value()),
            new Type(VatNumber::fault, text -> new VatNumber(text).value()),
            new Type(Website::fault, text -> new Website(text).value(), false),
            new Type(B2bProfile::companyFault, text -> B2bProfile.of(text).company()),
            new Type(
                    OtherCompanyNumber::countryFault,
                    text -> new OtherCompanyNumber(text, "HRB", "1").country(),
                    false),
            new Type(
                    scheme -> OtherCompanyNumber.schemeFault("NL", scheme),
                    text -> new OtherCompanyNumber("DE", text, "1").scheme(),
                    false),
            new Type(OtherCompanyNumber::valueFault, text -> new OtherCompanyNumber("DE", "HRB", text).value()));

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> examples = Arbitraries.of(
                "",
                " \t",
                "62.02a",
                "741J",
                "6201",
                "69599084",
                "732829320",
                "73282932000074",
                "DE",
                "de",
                "NL123456789B90",
                "NL820646660B01",
                "nl 8206.46.660.b01",
                "be0123456789",
                "HTTPS://Example.com/A",
                "http://a b");
        Arbitrary<String> spaced = examples.map(text -> " " + text.replaceAll("(?<=\\d)(?=\\d)", " ") + "\u00A0");
        return Arbitraries.oneOf(
                examples, spaced, Numbers.sirets(), Numbers.btwIdsOfCompanies(), Numbers.digits(9), Texts.any(12));
    }

    @Property(tries = 500)
    void saysWhatTheRuleSays(@ForAll("texts") String text) {
        List<String> expected = new ArrayList<>();
        expect(expected, "ape", text, ApeCode::fault);
        expect(expected, "btw", text, VatNumber::faultOfBtwId);
        expect(expected, "company", text, B2bProfile::companyFault);
        expect(expected, "kvk", text, KvkNumber::fault);
        expect(expected, "sbi", text, SbiCode::fault);
        expect(expected, "siren", text, Siren::fault);
        expect(expected, "siret", text, Siret::fault);
        expect(expected, "vat", text, VatNumber::fault);
        expect(expected, "website", text, Website::fault);

        assertThat(VALIDATOR.problems(Form.filledWith(text), Locale.ENGLISH).stream()
                        .map(problem -> problem.path() + " " + problem.code()))
                .isEqualTo(expected);
    }

    private static void expect(
            List<String> expected, String path, String text, Function<String, Optional<B2bFault>> rule) {
        Optional<B2bFault> fault = text.isBlank() ? Optional.empty() : rule.apply(text);
        fault.map(Fault::code).ifPresent(code -> expected.add(path + " " + code));
    }

    @Property(tries = 500)
    void hasOneNormalForm(@ForAll("texts") String text) {
        for (Type type : TYPES) {
            Optional<B2bFault> fault = type.rule().apply(text);
            if (fault.isEmpty()) {
                String normal = type.normal().apply(text);

                assertThat(type.rule().apply(normal)).isEmpty();
                assertThat(type.normal().apply(normal)).isEqualTo(normal);
            } else if (type.forEver()) {
                assertThat(refusal(type, text)).isEqualTo(fault.orElseThrow().code());
            }
        }
    }

    private static String refusal(Type type, String text) {
        try {
            return type.normal().apply(text);
        } catch (InvalidValueException e) {
            return e.code();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", ".", "1", "a", "A.", "\u0130", "\uD83D", "😀", "http://a.", "-", "b s n "})
    void takesNoTimeOverAHugeText(String part) {
        String huge = part.repeat(1_000_000 / part.length());
        List<String> texts = List.of(huge, "NL" + huge, "https://" + huge, "https://a/" + huge, "1" + huge + "1");

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (String text : texts) {
                // Blanks around a text do not count.
                boolean tooLong = text.strip().length() > 512;
                TYPES.forEach(type -> assertThat(type.rule().apply(text).isPresent() || !tooLong)
                        .isTrue());
                assertThat(VatNumber.faultOfBtwId(text)).isPresent();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"quetzal 8", "NL987654321B90", "http://quetzal"})
    void repeatsNoValue(String text) {
        for (Problem problem : VALIDATOR.problems(Form.filledWith(text), Locale.forLanguageTag("nl"))) {
            assertThat(problem.message()).doesNotContain("quetzal", "987654321");
        }
    }
}
