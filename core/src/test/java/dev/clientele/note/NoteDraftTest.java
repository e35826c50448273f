package dev.clientele.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.clientele.kernel.DraftValidator;
import dev.clientele.kernel.Language;
import dev.clientele.kernel.Problem;
import dev.clientele.kernel.TextFault;
import dev.clientele.kernel.Texts;
import java.time.Clock;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NoteDraftTest {
    private final DraftValidator validator = new DraftValidator(Clock.systemUTC());
    private final NoteDraft draft = NoteDraft.of("Likes\n\tblue shoes ");

    @Example
    void keepsWhatWasTypedButForTheEndsOfLines() {
        assertThat(draft.text()).isEqualTo("Likes\n\tblue shoes ");
        assertThat(NoteDraft.of("a\r\nb\rc\n\r\nd\r").text()).isEqualTo("a\nb\nc\n\nd\n");
        assertThatNullPointerException().isThrownBy(() -> NoteDraft.of(null)).withMessage("text");
    }

    @Example
    void isEqualWhereTheTextIs() {
        assertThat(draft)
                .isEqualTo(NoteDraft.of("Likes\r\n\tblue shoes "))
                .hasSameHashCodeAs(NoteDraft.of(draft.text()));
        assertThat(draft).isNotEqualTo(NoteDraft.of("Likes")).isNotEqualTo(draft.text());
    }

    @Example
    void saysWhatIsWrong() {
        assertThat(validator.problems(draft, Locale.ENGLISH)).isEmpty();
        assertThat(validator.problems(NoteDraft.of(" \r\n\u2003\u200B"), Locale.ENGLISH))
                .containsExactly(new Problem("text", "text.required", "Please fill this in."));
        assertThat(validator.problems(NoteDraft.of("a".repeat(10_001)), Locale.ENGLISH))
                .containsExactly(new Problem("text", "text.too-long", "The text has more than 10000 characters."));
        assertThat(validator.problems(NoteDraft.of("a\0"), Locale.ENGLISH))
                .containsExactly(new Problem(
                        "text", "text.forbidden-character", "The text contains a character that cannot be stored."));
        assertThat(Language.SUPPORTED.stream()
                        .flatMap(language -> validator.problems(NoteDraft.of(""), language).stream())
                        .map(Problem::message))
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Example
    void countsCodePointsAndTheEndOfALineAsOne() {
        assertThat(NoteDraft.fault("𐐀".repeat(9_999) + "\r\n")).isEmpty();
        assertThat(NoteDraft.fault("𐐀".repeat(9_999) + "\r\n\r\n")).contains(TextFault.TOO_LONG);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Texts.any(6), Texts.storable(12), Arbitraries.of("", "\r", "\n \t", "a".repeat(10_001)));
    }

    @Property(tries = 1_000)
    void isSoundWhereItsConstraintsSaySo(@ForAll("texts") String text) {
        assertThat(validator.problems(NoteDraft.of(text), Locale.ENGLISH))
                .extracting(Problem::code)
                .containsExactlyElementsOf(
                        NoteDraft.fault(text).map(TextFault::code).stream().toList());
    }

    @Example
    void showsNothingOfTheText() {
        assertThat(draft).hasToString("NoteDraft[…]");
    }
}
