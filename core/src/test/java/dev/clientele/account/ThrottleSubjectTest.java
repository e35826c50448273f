package dev.clientele.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.clientele.kernel.Equality;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThrottleSubjectTest {
    private static final String KEY = "0123456789abcdef".repeat(4);

    @Test
    void differsInItsKindAndItsKey() {
        Equality.assertAllDiffer(List.of(
                new ThrottleSubject(ThrottleKind.ACCOUNT, KEY),
                new ThrottleSubject(ThrottleKind.MAIL, KEY),
                new ThrottleSubject(ThrottleKind.NETWORK, KEY),
                new ThrottleSubject(ThrottleKind.ACCOUNT, "0".repeat(64))));
        assertThat(new ThrottleSubject(ThrottleKind.MAIL, KEY))
                .isEqualTo(new ThrottleSubject(ThrottleKind.MAIL, KEY))
                .returns(KEY, ThrottleSubject::key);
    }

    static Stream<String> otherForms() {
        return Stream.of(
                "",
                "ada@example.com",
                KEY.substring(1),
                KEY + "0",
                KEY + "\n",
                KEY.substring(1) + "g",
                KEY.substring(1) + "A");
    }

    @ParameterizedTest
    @MethodSource("otherForms")
    void refusesWhatIsNoKeyedHash(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ThrottleSubject(ThrottleKind.ACCOUNT, key))
                .withMessage("Attempts are counted under 64 hexadecimal digits in lower case.");
    }

    @Test
    void showsItsKindOnly() {
        assertThat(new ThrottleSubject(ThrottleKind.NETWORK, KEY)).hasToString("ThrottleSubject[NETWORK, …]");
    }
}
