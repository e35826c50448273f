package dev.clientele.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.clientele.kernel.DefaultLocale;
import dev.clientele.kernel.InvalidValueException;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
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
