package dev.clientele.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenHashTest {
    private static final String HEX = "0123456789abcdef".repeat(4);

    @Test
    void keepsWhatItIsGiven() {
        assertThat(new TokenHash(HEX).hex()).isEqualTo(HEX);
        assertThat(new TokenHash(HEX)).isEqualTo(new TokenHash(HEX)).isNotEqualTo(new TokenHash("0".repeat(64)));
    }

    static Stream<String> otherForms() {
        return Stream.of(
                "",
                HEX.substring(1),
                HEX + "0",
                HEX.substring(1) + "g",
                HEX.substring(1) + "A",
                HEX.substring(1) + " ",
                HEX.substring(1) + "\n",
                HEX + "\n",
                HEX.substring(1) + "\u0661");
    }

    @ParameterizedTest
    @MethodSource("otherForms")
    void refusesAnyOtherForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TokenHash(text))
                .withMessage("A token's hash is kept as 64 hexadecimal digits in lower case.");
    }

    @Test
    void showsNothing() {
        assertThat(new TokenHash(HEX)).hasToString("TokenHash[…]");
    }
}
