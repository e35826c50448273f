package dev.clientele.kernel;

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

class HashingKeyTest {
    private static HashingKey key(int fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return HashingKey.of(bytes);
    }

    @Test
    void hashesAsTheStandardSays() throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key(7).bytes(), "HmacSHA256"));
        byte[] hash = mac.doFinal("kind\0text é".getBytes(StandardCharsets.UTF_8));

        assertThat(key(7).hash("kind", "text é")).isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void hashesOtherwiseInEveryShopAndForEveryKind() {
        assertThat(key(7).hash("kind", "text")).isNotEqualTo(key(8).hash("kind", "text"));
        assertThat(key(7).hash("kind", "text")).isNotEqualTo(key(7).hash("other", "text"));
        assertThat(HashingKey.random()).isNotEqualTo(HashingKey.random());
    }

    @Test
    void isReadBackFromItsBytes() {
        HashingKey key = HashingKey.random();

        assertThat(HashingKey.of(key.bytes())).isEqualTo(key).hasSameHashCodeAs(key);
        assertThat(key).isNotEqualTo(key.bytes());
    }

    @Test
    void keepsItsBytesToItself() {
        byte[] bytes = new byte[32];
        HashingKey key = HashingKey.of(bytes);
        bytes[0] = 1;
        key.bytes()[1] = 1;

        assertThat(key).isEqualTo(key(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 33})
    void hasThirtyTwoBytes(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HashingKey.of(new byte[length]))
                .withMessage("A hashing key has 32 bytes, and this one has " + length + ".");
    }

    @Test
    void showsNothing() {
        assertThat(key(7)).hasToString("HashingKey[…]");
    }
}
