package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The constraints of this package on a form of a host, which may hold nothing at all. */
class ValidLineTest {
    private final DraftValidator validator = new DraftValidator(Clock.systemUTC());

    private record Form(
            @Nullable @ValidLine(max = 5) String line,
            @Nullable @ValidLine(max = 5, required = true) String required,
            @Nullable @ValidCountry String country,
            @Nullable @ValidPercentage BigDecimal percent) {}

    private List<String> faults(Form form) {
        return validator.problems(form, Locale.ENGLISH).stream()
                .map(problem -> problem.path() + " " + problem.code())
                .toList();
    }

    @Test
    void leavesNothingsToNotNull() {
        assertThat(faults(new Form(null, null, null, null))).isEmpty();
    }

    @Test
    void letsWhatIsSoundPass() {
        assertThat(faults(new Form(" 12345 ", "😀😀😀😀😀", "nl", new BigDecimal("12.50"))))
                .isEmpty();
        assertThat(faults(new Form(" \t", "a", "NL", BigDecimal.ZERO))).isEmpty();
    }

    @Test
    void isOneLineWhateverSeparatesLines() {
        for (String separator : List.of("\n", "\r", "\u0085", "\u2028", "\u2029")) {
            assertThat(Text.lineFault("a" + separator + "b", 5)).contains(TextFault.FORBIDDEN_CHARACTER);
        }
    }

    @Test
    void saysWhichRuleIsBroken() {
        assertThat(faults(new Form("123456", " \u200B", " ", new BigDecimal("100.01"))))
                .containsExactly(
                        "country country.required",
                        "line text.too-long",
                        "percent percentage.out-of-range",
                        "required text.required");
        assertThat(faults(new Form("a\nb", "a\uD83D", "XX", new BigDecimal("0.001"))))
                .containsExactly(
                        "country country.unknown",
                        "line text.forbidden-character",
                        "percent percentage.too-precise",
                        "required text.forbidden-character");
    }

    @Test
    void wordsItsLimit() {
        assertThat(validator.problems(new Form("123456", "a", "NL", BigDecimal.ONE), Locale.forLanguageTag("nl")))
                .extracting(Problem::message)
                .containsExactly("De tekst heeft meer dan 5 tekens.");
    }

    @Property(tries = 500)
    void isAPropertyOfTheTextAlone(@ForAll("texts") String text) {
        Optional<TextFault> optional = Text.lineFault(text, 5);
        Optional<TextFault> required = Text.requiredLineFault(text, 5);

        assertThat(Text.lineFault(text.strip(), 5)).isEqualTo(optional);
        assertThat(required).isEqualTo(Text.isInvisible(text) ? Optional.of(TextFault.REQUIRED) : optional);
        assertThat(optional.isEmpty())
                .isEqualTo(Text.length(text.strip()) <= 5
                        && Text.isStorable(text.strip())
                        && !Text.hasControl(text.strip())
                        && text.strip().chars().noneMatch(c -> c == '\u2028' || c == '\u2029'));
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any(7);
    }
}
