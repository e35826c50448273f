package dev.clientele.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    @ParameterizedTest
    @ValueSource(ints = {5, 8, 128})
    void asksFor5To128Characters(int length) {
        PasswordPolicy policy = new PasswordPolicy(length);

        assertThat(policy.fault("a".repeat(length))).isEmpty();
        assertThat(policy.fault("😀".repeat(length))).isEmpty();
        assertThat(policy.fault("a".repeat(length - 1))).contains(PasswordFault.TOO_SHORT);
        assertThat(policy.fault("😀".repeat(length - 1))).contains(PasswordFault.TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 0, -1, 129, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void asksForNoOtherNumberOfCharacters(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PasswordPolicy(length))
                .withMessage(
                        "A shop can ask for passwords of at least 5 to 128 characters, and " + length + " is outside.");
    }

    @Test
    void asksFor5AsAStandard() {
        assertThat(PasswordPolicy.STANDARD).isEqualTo(new PasswordPolicy(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"     ", "aaaaa", "12345", "паролЬ", "a b c", "\t\n\r\0\u0007"})
    void asksForNoKindsOfCharacters(String password) {
        assertThat(PasswordPolicy.STANDARD.fault(password)).isEmpty();
    }

    @Test
    void takesNoBlanksAway() {
        assertThat(PasswordPolicy.STANDARD.fault("    ")).contains(PasswordFault.TOO_SHORT);
        assertThat(PasswordPolicy.STANDARD.fault(" abc ")).isEmpty();
    }

    @Test
    void takesAtMost4096Characters() {
        assertThat(PasswordPolicy.STANDARD.fault("a".repeat(4_096))).isEmpty();
        assertThat(PasswordPolicy.STANDARD.fault("😀".repeat(4_096))).isEmpty();
        assertThat(PasswordPolicy.STANDARD.fault("a".repeat(4_097))).contains(PasswordFault.TOO_LONG);
        assertThat(PasswordPolicy.STANDARD.fault("😀".repeat(4_097))).contains(PasswordFault.TOO_LONG);
        assertThat(PasswordPolicy.STANDARD.fault("a".repeat(1_000_000))).contains(PasswordFault.TOO_LONG);
    }
}
