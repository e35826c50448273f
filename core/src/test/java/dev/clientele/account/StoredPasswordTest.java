package dev.clientele.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.password.PasswordHash;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StoredPasswordTest {
    private static final Instant SINCE = Instant.parse("2026-07-01T12:00:00.123Z");
    private static final PasswordHash HASH = PasswordHash.parse("$scrypt$quetzal");

    @Test
    void keepsWholeMilliseconds() {
        assertThat(new StoredPassword(HASH, SINCE.plusNanos(999_999))).isEqualTo(new StoredPassword(HASH, SINCE));
    }

    @Test
    void doesNotShowTheHash() {
        assertThat(new StoredPassword(HASH, SINCE).toString()).doesNotContain("quetzal");
    }
}
