package dev.clientele.store;

import dev.clientele.customer.BlockingKey;
import dev.clientele.query.CursorKey;

/**
 * A shop's secrets.
 *
 * @param cursor seals the cursors of its lists
 * @param blocking hashes the e-mail addresses that may not register again
 */
public record ShopKeys(CursorKey cursor, BlockingKey blocking) {
    /**
     * New keys.
     *
     * @return keys that nobody can guess
     */
    public static ShopKeys random() {
        return new ShopKeys(CursorKey.random(), BlockingKey.random());
    }
}
