package dev.clientele.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.settings.Settings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShopRecordTest {
    private final Settings settings = Settings.initial(ZoneOffset.UTC, Locale.ENGLISH);
    private final ShopRecord shop = new ShopRecord(1, ShopKeys.random(), settings, Instant.EPOCH);

    @Test
    void keepsEverythingButItsSettings() {
        ShopRecord next = shop.with(settings.withB2bMode());

        assertThat(next).isEqualTo(new ShopRecord(1, shop.keys(), settings.withB2bMode(), Instant.EPOCH));
        assertThat(next.with(settings)).isEqualTo(shop);
    }

    @Test
    void hasKeysOfItsOwn() {
        assertThat(ShopKeys.random()).isNotEqualTo(ShopKeys.random());
        assertThat(new ShopKeys(shop.keys().cursor(), shop.keys().hashing())).isEqualTo(shop.keys());
    }

    @Test
    void showsNoKey() {
        assertThat(shop.keys()).hasToString("ShopKeys[cursor=CursorKey[…], hashing=HashingKey[…]]");
    }
}
