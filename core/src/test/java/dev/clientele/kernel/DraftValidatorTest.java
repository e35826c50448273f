package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftValidatorTest {
    private static final Map<String, String> TOO_LONG = Map.of(
            "en", "The text has more than 3 characters.",
            "nl", "De tekst heeft meer dan 3 tekens.",
            "fr", "Le texte comporte plus de 3 caractères.",
            "de", "Der Text hat mehr als 3 Zeichen.");
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");

    private final DraftValidator validator = new DraftValidator(Clock.fixed(NOW, ZoneOffset.UTC));

    private record Note(
            @ValidText(max = 3) String text,
            @ValidText(max = 2_000) String body,
            @ValidText(max = 3) String author) {}

    private record HostForm(
            @Pattern(regexp = "[A-Z]+", message = "Capitals, please.")
            String code) {}

    private record Visit(@Past Instant at) {}

    @Test
    void findsNothingWrongWithASoundDraft() {
        assertThat(validator.problems(new Note("one", "", "eva"), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void saysEverythingAtOnceInTheOrderOfPaths() {
        List<Problem> problems = validator.problems(new Note("four", "a\0b", "eva\uD83D"), Locale.ENGLISH);

        assertThat(problems)
                .containsExactly(
                        new Problem("author", "text.too-long", "The text has more than 3 characters."),
                        new Problem(
                                "body",
                                "text.forbidden-character",
                                "The text contains a character that cannot be stored."),
                        new Problem("text", "text.too-long", "The text has more than 3 characters."));
    }

    @Test
    void writesLimitsWithoutGrouping() {
        assertThat(validator.problems(new Note("", "a".repeat(2_001), ""), Locale.ENGLISH))
                .containsExactly(new Problem("body", "text.too-long", "The text has more than 2000 characters."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "fr", "de-DE", "tr-TR", "ar-EG", "und"})
    void speaksTheLanguageAskedForWhateverTheJvmSpeaks(String jvm) {
        Note draft = new Note("four", "", "");
        Locale locale = Locale.forLanguageTag(jvm);

        for (Locale asked : Language.SUPPORTED) {
            String sentence = TOO_LONG.get(asked.getLanguage());
            assertThat(message(draft, locale, asked)).isEqualTo(sentence);
            assertThat(message(
                            draft,
                            locale,
                            new Locale.Builder()
                                    .setLocale(asked)
                                    .setRegion("BE")
                                    .build()))
                    .isEqualTo(sentence);
        }
        assertThat(message(draft, locale, Locale.forLanguageTag("es"))).isEqualTo(TOO_LONG.get("en"));
    }

    /** Made and asked under the same default locale. */
    private static String message(Object draft, Locale jvm, Locale asked) {
        return DefaultLocale.whileIn(jvm, () -> {
            DraftValidator made = new DraftValidator(Clock.fixed(NOW, ZoneOffset.UTC));
            return made.problems(draft, asked).get(0).message();
        });
    }

    @Test
    void takesTheTextOfAForeignConstraintForItsCode() {
        assertThat(validator.problems(new HostForm("abc"), Locale.ENGLISH))
                .containsExactly(new Problem("code", "Capitals, please.", "Capitals, please."));
    }

    private record Birth(@PastOrPresent LocalDate day) {}

    @Test
    void goesByTheDayWhereItIsAskedFor() {
        DraftValidator lateInUtc =
                new DraftValidator(Clock.fixed(Instant.parse("2026-07-01T23:00:00Z"), ZoneOffset.UTC));
        Birth second = new Birth(LocalDate.of(2026, 7, 2));

        assertThat(lateInUtc.problems(second, Locale.ENGLISH)).hasSize(1);
        assertThat(lateInUtc.problems(second, Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")))
                .isEmpty();
        assertThat(lateInUtc.problems(second, Locale.ENGLISH, ZoneId.of("America/New_York")))
                .hasSize(1);
        assertThat(lateInUtc.problems(second, Locale.FRENCH, ZoneOffset.ofHours(1)))
                .isEmpty();
    }

    @Test
    void goesByTheClockItWasGiven() {
        assertThat(validator.problems(new Visit(NOW.minusSeconds(1)), Locale.ENGLISH))
                .isEmpty();
        assertThat(validator.problems(new Visit(NOW.plusSeconds(1)), Locale.ENGLISH))
                .hasSize(1);
    }
}
