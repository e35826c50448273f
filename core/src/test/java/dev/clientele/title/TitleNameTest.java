package dev.clientele.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.kernel.DefaultLocale;
import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Text;
import dev.clientele.kernel.Texts;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleNameTest {
    @Provide
    Arbitrary<String> texts() {
        return Texts.any(5);
    }

    @Property
    void isMadeExactlyFromTextsWithoutAFault(@ForAll("texts") String text) {
        boolean valid = !text.isBlank()
                && Text.isStorable(text)
                && !Text.hasControl(text.strip())
                && !text.matches("(?s).*[<>].*");

        assertThat(TitleName.fault(text).isEmpty()).isEqualTo(valid);
        if (valid) {
            assertThat(new TitleName(text).value()).isEqualTo(text.strip());
        } else {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new TitleName(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a<b", "a>b", "a\tb", "a\0b", "a\uD83D"})
    void holdsNothingForbidden(String text) {
        assertThat(TitleName.fault(text)).contains(TitleFault.FORBIDDEN_CHARACTER);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new TitleName(text))
                .withMessage("This is no valid name of a social title (title.forbidden-character)."
                        + " Check input with the draft's constraints first.");
    }

    @Test
    void isRequired() {
        assertThat(TitleName.fault("")).contains(TitleFault.REQUIRED);
        assertThat(TitleName.fault(" \t")).contains(TitleFault.REQUIRED);
    }

    @Test
    void hasAtMost20CodePoints() {
        assertThat(TitleName.fault(" " + "😀".repeat(20) + " ")).isEmpty();
        assertThat(TitleName.fault("a".repeat(21))).contains(TitleFault.TOO_LONG);
    }

    @Test
    void isComparedWithoutCaseAndAccents() {
        assertThat(new TitleName("MLLÉ").key()).isEqualTo(new TitleName("mlle").key());
        assertThat(DefaultLocale.whileIn(DefaultLocale.TURKISH, () -> new TitleName("MISS").key()))
                .isEqualTo("miss");
    }
}
