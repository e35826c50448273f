package dev.clientele.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.clientele.kernel.DefaultLocale;
import dev.clientele.kernel.InvalidValueException;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColorTest {
    @Property(tries = 200)
    void isAnyOfThoseThatAWebPageCanShow(@ForAll @IntRange(max = 0xFFFFFF) int rgb) {
        String lower = String.format(Locale.ROOT, "#%06x", rgb);
        String upper = String.format(Locale.ROOT, "#%06X", rgb);

        assertThat(new Color(upper).hex()).isEqualTo(lower);
        assertThat(new Color(upper)).isEqualTo(new Color(lower));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ff8800",
                "#ff880",
                "#ff88000",
                "#ff88zz",
                "#fff",
                "red",
                "#ff 800",
                "#ff8800;",
                "##ff8800",
                "#٠٠٠٠٠٠"
            })
    void hasNoOtherForm(String text) {
        assertThat(Color.fault(text)).contains(GroupFault.COLOR_INVALID);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Color(text))
                .withMessage(
                        "This is no valid colour (group.color-invalid). Check input with the draft's constraints first.");
    }

    @Property(tries = 5_000)
    void hasATextColourThatCanBeRead(@ForAll @IntRange(max = 0xFFFFFF) int rgb) {
        Color color = new Color(String.format(Locale.ROOT, "#%06x", rgb));

        assertThat(color.contrast(color.textColor())).isBetween(4.5, 21.0);
        assertThat(color.textColor().contrast(color)).isEqualTo(color.contrast(color.textColor()));
        assertThat(color.textColor().hex()).isIn("#000000", "#ffffff");
    }

    /** The greys around the one on which black and white are equally hard to read. */
    @Example
    void hasATextColourOnEveryGrey() {
        for (int grey = 0; grey <= 0xFF; grey++) {
            Color color = new Color(String.format(Locale.ROOT, "#%1$02x%1$02x%1$02x", grey));

            assertThat(color.contrast(color.textColor())).as(color.hex()).isGreaterThanOrEqualTo(4.5);
            assertThat(color.textColor().hex()).isEqualTo(grey < 0x76 ? "#ffffff" : "#000000");
        }
    }

    /** Computed by others: the examples of WCAG 2.2's understanding documents and of WebAIM's contrast checker. */
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21",
        "#ffffff, #ffffff, 1",
        "#777777, #ffffff, 4.48",
        "#767676, #ffffff, 4.54",
        "#ff0000, #ffffff, 4.00",
        "#0000ff, #ffffff, 8.59",
        "#00ff00, #ffffff, 1.37"
    })
    void hasTheContrastThatTheStandardSays(String one, String other, double contrast) {
        assertThat(new Color(one).contrast(new Color(other))).isCloseTo(contrast, within(0.005));
        assertThat(new Color(other).contrast(new Color(one))).isCloseTo(contrast, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"#000000, #ffffff", "#ffffff, #000000", "#ff8800, #000000", "#0000ff, #ffffff", "#ffff00, #000000"})
    void isWrittenOnInBlackOrWhite(String color, String text) {
        assertThat(new Color(color).textColor()).isEqualTo(new Color(text));
    }

    @Example
    void losesTheBlanksAroundIt() {
        assertThat(new Color(" #FF8800\n").hex()).isEqualTo("#ff8800");
    }

    @Example
    void isTheSameInTurkey() {
        assertThat(DefaultLocale.whileIn(DefaultLocale.TURKISH, () -> new Color("#ABCDEF").hex()))
                .isEqualTo("#abcdef");
    }
}
