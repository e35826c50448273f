package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.clientele.kernel.HashingKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockedEmailTest {
    private static final HashingKey KEY = HashingKey.random();
    private static final BlockedEmail ADA = BlockedEmail.of(new EmailAddress("ada@example.com"), KEY);

    @Test
    void isThatOfTheAddressInWhateverCase() {
        assertThat(BlockedEmail.of(new EmailAddress(" ADA@Example.COM"), KEY)).isEqualTo(ADA);
        assertThat(BlockedEmail.of(new EmailAddress("ada@example.org"), KEY)).isNotEqualTo(ADA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada@example.com", "g", "ABCDEF"})
    void isAHashAndNothingElse(String text) {
        String padded = text + "0".repeat(Math.max(0, 63 - text.length()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BlockedEmail(padded))
                .withMessage("A blocked e-mail address is kept as 64 hexadecimal digits in lower case.");
        assertThatIllegalArgumentException().isThrownBy(() -> new BlockedEmail("0".repeat(65)));
        assertThatIllegalArgumentException().isThrownBy(() -> new BlockedEmail("A" + "0".repeat(63)));
    }

    @Test
    void showsNothing() {
        assertThat(ADA).hasToString("BlockedEmail[…]");
    }
}
