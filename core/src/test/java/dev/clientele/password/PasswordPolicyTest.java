package dev.clientele.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.clientele.kernel.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {
    private static final PasswordPolicy USED = PasswordPolicy.STANDARD.refusingMostUsed();
    private static final PasswordPolicy PERSONAL = PasswordPolicy.STANDARD.refusingPersonal();
    private static final List<String> JANE = List.of("Jane", "van der Müller", "jane.muller75@webshop.example");

    @Test
    void asksForALengthInCharacters() {
        PasswordPolicy seven = new PasswordPolicy(7);

        assertThat(seven.fault("🐎🐎🐎🐎🐎🐎")).contains(PasswordFault.TOO_SHORT);
        assertThat(seven.fault("🐎🐎🐎🐎🐎🐎🐎")).isEmpty();
        assertThat(seven.fault("🐎".repeat(4_096))).isEmpty();
        assertThat(seven.fault("x".repeat(4_097))).contains(PasswordFault.TOO_LONG);
        assertThat(seven.fault("x".repeat(10_000))).contains(PasswordFault.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul\0nul", "half\ud83d", "\ude00half"})
    void refusesWhatNoKeyboardGives(String password) {
        assertThat(PasswordPolicy.STANDARD.fault(password)).contains(PasswordFault.FORBIDDEN_CHARACTER);
    }

    @Test
    void asksForNothingElseByDefault() {
        assertThat(PasswordPolicy.STANDARD).isEqualTo(new PasswordPolicy(5, false, false));
        assertThat(PasswordPolicy.STANDARD.fault("password", List.of("password")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 129})
    void refusesLengthsOutOfRange(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PasswordPolicy(length))
                .withMessageContaining(String.valueOf(length));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"123456", "password", "PassWord", "welkom01", "Motdepasse", "passwort", "AZERTY", "contraseña"})
    void refusesTheMostUsedIfTheShopWants(String password) {
        assertThat(USED.fault(password)).contains(PasswordFault.MOST_USED);
        assertThat(PasswordPolicy.STANDARD.fault(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse", "passwordless sign-in", "# Passwords", "zwölf Boxkämpfer"})
    void allowsTheOthers(String password) {
        assertThat(USED.fault(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jane.muller75@webshop.example",
                "JANE.MULLER75@WEBSHOP.EXAMPLE",
                "janemuller",
                "JaneMüller1!",
                "Muller1975",
                "1234muller",
                "muller75jane",
                "vandermuller",
                "van der Müller",
                "janejanejane",
                "webshop12"
            })
    void refusesTheCustomersOwnNameAndAddressIfTheShopWants(String password) {
        assertThat(PERSONAL.fault(password, JANE)).contains(PasswordFault.PERSONAL);
        assertThat(PasswordPolicy.STANDARD.fault(password, JANE)).isEmpty();
        assertThat(PERSONAL.fault(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jane likes horses", "muller19750", "correct horse", "12345"})
    void allowsTheirWordsInLongerPasswords(String password) {
        assertThat(PERSONAL.fault(password, JANE)).isEmpty();
    }

    @Test
    void doesNotCountShortOrMissingNames() {
        assertThat(PERSONAL.fault("alibi", List.of("Li", "", " "))).isEmpty();
        assertThat(PERSONAL.fault("liwang", List.of("Li Wang"))).contains(PasswordFault.PERSONAL);
        assertThat(PERSONAL.fault("王小明123", List.of("王小明"))).contains(PasswordFault.PERSONAL);
    }

    @Test
    void refusesForBothReasonsAtOnce() {
        PasswordPolicy strict = new PasswordPolicy(8).refusingPersonal().refusingMostUsed();

        assertThat(strict).isEqualTo(new PasswordPolicy(8, true, true));
        assertThat(strict.fault("welkom", JANE)).contains(PasswordFault.TOO_SHORT);
        assertThat(strict.fault("welkom01", JANE)).contains(PasswordFault.MOST_USED);
        assertThat(strict.fault("jane1234", JANE)).contains(PasswordFault.PERSONAL);
    }

    @Test
    void knowsTheMostUsedInTheFormInWhichItLooks() throws IOException {
        try (InputStream in = PasswordPolicy.class.getResourceAsStream("most-used-passwords.txt")) {
            List<String> list = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .toList();

            assertThat(list)
                    .hasSizeBetween(2_000, 4_000)
                    .doesNotHaveDuplicates()
                    .isSorted();
            assertThat(list).allMatch(password -> password.length() >= PasswordPolicy.MIN_LENGTH);
            assertThat(list).allMatch(password -> Folding.fold(password).equals(password));
        }
    }
}
