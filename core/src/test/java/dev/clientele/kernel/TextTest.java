package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextTest {
    @Provide
    Arbitrary<String> texts() {
        return Texts.any(20);
    }

    @Example
    void countsCodePoints() {
        assertThat(Text.length("")).isZero();
        assertThat(Text.length("ada")).isEqualTo(3);
        assertThat(Text.length("😀😀")).isEqualTo(2);
    }

    @Property
    void isStorableIfUtf8KeepsItAndItHasNoZero(@ForAll("texts") String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean kept = new String(bytes, StandardCharsets.UTF_8).equals(text) && text.indexOf('\0') < 0;

        assertThat(Text.isStorable(text)).isEqualTo(kept);
    }

    @Example
    void isNotStorableWithHalfAPair() {
        assertThat(Text.isStorable("a\uD83D")).isFalse();
        assertThat(Text.isStorable("\uD83Da")).isFalse();
        assertThat(Text.isStorable("\uDE00")).isFalse();
        assertThat(Text.isStorable("\uDE00\uD83D")).isFalse();
        assertThat(Text.isStorable("\uD83D\uD83D\uDE00")).isFalse();
        assertThat(Text.isStorable("\uD83D\uDE00")).isTrue();
    }

    @Example
    void canBeAsLongAsTheLimit() {
        assertThat(Text.fault("😀😀😀", 3)).isEmpty();
        assertThat(Text.fault("😀😀😀", 2)).contains(TextFault.TOO_LONG);
        assertThat(Text.fault("", 0)).isEmpty();
    }

    @Example
    void isFoundToBeTooLongBeforeItsCharactersAreLookedAt() {
        assertThat(Text.fault("a\0b", 3)).contains(TextFault.FORBIDDEN_CHARACTER);
        assertThat(Text.fault("a\0b", 2)).contains(TextFault.TOO_LONG);
    }

    @Example
    void findsEveryControlCharacterAndNothingElse() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            boolean control = Character.getType(c) == Character.CONTROL;
            assertThat(Text.hasControl("a" + Character.toString(c) + "b"))
                    .as("U+%04X", c)
                    .isEqualTo(control);
        }
    }
}
