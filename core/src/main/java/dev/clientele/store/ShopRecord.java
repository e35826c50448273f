package dev.clientele.store;

import dev.clientele.query.CursorKey;
import java.time.Instant;

/**
 * What a store keeps of the shop itself.
 *
 * @param foldingVersion the {@link dev.clientele.kernel.Folding#VERSION} that its keys were made with
 * @param cursorKey the secret of its cursors
 * @param created when the shop was set up, in whole milliseconds
 */
public record ShopRecord(int foldingVersion, CursorKey cursorKey, Instant created) {}
