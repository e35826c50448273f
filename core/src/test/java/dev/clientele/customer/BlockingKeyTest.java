package dev.clientele.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockingKeyTest {
    private static final EmailAddress ADA = new EmailAddress("ada@example.com");

    private static BlockingKey key(int fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return BlockingKey.of(bytes);
    }

    @Test
    void hashesAsTheStandardSays() throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key(7).bytes(), "HmacSHA256"));
        byte[] hash = mac.doFinal("ada@example.com".getBytes(StandardCharsets.UTF_8));

        assertThat(key(7).hash(ADA).hash()).isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void hashesTheAddressInWhateverCase() {
        assertThat(key(7).hash(new EmailAddress(" ADA@Example.COM"))).isEqualTo(key(7).hash(ADA));
        assertThat(key(7).hash(new EmailAddress("ada@example.org"))).isNotEqualTo(key(7).hash(ADA));
    }

    @Test
    void hashesOtherwiseInEveryShop() {
        assertThat(key(7).hash(ADA)).isNotEqualTo(key(8).hash(ADA));
        assertThat(BlockingKey.random()).isNotEqualTo(BlockingKey.random());
    }

    @Test
    void isReadBackFromItsBytes() {
        BlockingKey key = BlockingKey.random();

        assertThat(BlockingKey.of(key.bytes())).isEqualTo(key).hasSameHashCodeAs(key);
        assertThat(key).isNotEqualTo(key.bytes());
    }

    @Test
    void keepsItsBytesToItself() {
        byte[] bytes = new byte[32];
        BlockingKey key = BlockingKey.of(bytes);
        bytes[0] = 1;
        key.bytes()[1] = 1;

        assertThat(key).isEqualTo(key(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 33})
    void hasThirtyTwoBytes(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockingKey.of(new byte[length]))
                .withMessage("A blocking key has 32 bytes, and this one has " + length + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada@example.com", "g", "ABCDEF"})
    void keepsHashesOnly(String text) {
        String padded = text + "0".repeat(Math.max(0, 63 - text.length()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BlockedEmail(padded))
                .withMessage("A blocked e-mail address is kept as 64 hexadecimal digits in lower case.");
        assertThatIllegalArgumentException().isThrownBy(() -> new BlockedEmail("0".repeat(65)));
        assertThatIllegalArgumentException().isThrownBy(() -> new BlockedEmail("A" + "0".repeat(63)));
    }

    @Test
    void showsNothing() {
        assertThat(key(7)).hasToString("BlockingKey[…]");
        assertThat(key(7).hash(ADA)).hasToString("BlockedEmail[…]");
    }
}
