package dev.clientele.group;

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

class GroupNameTest {
    @Provide
    Arbitrary<String> texts() {
        return Texts.any(5);
    }

    @Property
    void isMadeExactlyFromTextsWithoutAFault(@ForAll("texts") String text) {
        boolean valid = !text.isBlank()
                && Text.isStorable(text)
                && !Text.hasControl(text.strip())
                && !text.matches("(?s).*[<>={}].*");

        assertThat(GroupName.fault(text).isEmpty()).isEqualTo(valid);
        if (valid) {
            assertThat(new GroupName(text).value()).isEqualTo(text.strip());
        } else {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new GroupName(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"VIP", "Klanten & vrienden", "10 % korting", "Groep #1", "Invité", "卸売", "B2B (NL)"})
    void isWhateverAShopCallsAGroup(String text) {
        assertThat(GroupName.fault(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a<b", "a>b", "a=b", "{a", "a}", "a\tb", "a\nb", "a\0b", "a\uD83D"})
    void holdsNothingForbidden(String text) {
        assertThat(GroupName.fault(text)).contains(GroupFault.NAME_FORBIDDEN_CHARACTER);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new GroupName(text))
                .withMessage("This is no valid name of a group (group.name-forbidden-character)."
                        + " Check input with the draft's constraints first.");
    }

    @Test
    void isRequired() {
        assertThat(GroupName.fault("")).contains(GroupFault.NAME_REQUIRED);
        assertThat(GroupName.fault(" \t")).contains(GroupFault.NAME_REQUIRED);
    }

    @Test
    void hasAtMost255CodePoints() {
        assertThat(GroupName.fault(" " + "😀".repeat(255) + " ")).isEmpty();
        assertThat(GroupName.fault("a".repeat(256))).contains(GroupFault.NAME_TOO_LONG);
    }

    @Test
    void isComparedWithoutCaseAndAccents() {
        assertThat(new GroupName("INVITÉ").key()).isEqualTo(new GroupName("invite").key());
        assertThat(DefaultLocale.whileIn(DefaultLocale.TURKISH, () -> new GroupName("VIP").key()))
                .isEqualTo("vip");
    }
}
