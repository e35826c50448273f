package dev.clientele.store;

import dev.clientele.settings.Settings;
import java.time.Instant;

/**
 * What a store keeps of the shop itself.
 *
 * @param foldingVersion the {@link dev.clientele.kernel.Folding#VERSION} that its keys were made with
 * @param keys its secrets, which never change
 * @param settings what it decided
 * @param created when the shop was set up, in whole milliseconds
 */
public record ShopRecord(int foldingVersion, ShopKeys keys, Settings settings, Instant created) {
    /**
     * The same with other settings.
     *
     * @param next what the shop decided
     * @return the next record
     */
    public ShopRecord with(Settings next) {
        return new ShopRecord(foldingVersion, keys, next, created);
    }
}
