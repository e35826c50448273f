package dev.clientele.store;

import dev.clientele.kernel.HashingKey;
import dev.clientele.query.CursorKey;

/**
 * A shop's secrets.
 *
 * @param cursor seals the cursors of its lists
 * @param hashing hashes what must be recognised and need not be known, such as e-mail addresses that may not register again
 */
public record ShopKeys(CursorKey cursor, HashingKey hashing) {
    /**
     * New keys.
     *
     * @return keys that nobody can guess
     */
    public static ShopKeys random() {
        return new ShopKeys(CursorKey.random(), HashingKey.random());
    }
}
