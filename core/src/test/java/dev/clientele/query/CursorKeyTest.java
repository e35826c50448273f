package dev.clientele.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorKeyTest {
    @Test
    void isRestoredFromItsBytes() {
        CursorKey key = CursorKey.random();

        assertThat(CursorKey.of(key.bytes())).isEqualTo(key).hasSameHashCodeAs(key);
        assertThat(key.bytes()).hasSize(16);
    }

    @Test
    void isNeverTheSameTwice() {
        assertThat(CursorKey.random()).isNotEqualTo(CursorKey.random()).isNotEqualTo("key");
    }

    @Test
    void doesNotChangeWithBytesGivenOrTaken() {
        byte[] bytes = new byte[16];
        CursorKey key = CursorKey.of(bytes);
        bytes[0] = 1;
        key.bytes()[1] = 1;

        assertThat(key.bytes()).containsOnly(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 15, 17, 32})
    void refusesAnyOtherNumberOfBytes(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CursorKey.of(new byte[length]))
                .withMessage("A cursor key has 16 bytes, and this one has " + length + ".");
    }

    @Test
    void showsNothing() {
        assertThat(CursorKey.random()).hasToString("CursorKey[…]");
    }
}
