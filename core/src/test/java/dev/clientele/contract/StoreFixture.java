package dev.clientele.contract;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.customer.NamePolicy;
import dev.clientele.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a store's test class hands to the contract. */
public interface StoreFixture {
    /** The time at which the contract plays, with more digits than a store keeps. */
    Instant NOW = Instant.parse("2026-03-01T10:15:30.123987654Z");

    /** The same, cut to what a store keeps. */
    Instant NOW_KEPT = Instant.parse("2026-03-01T10:15:30.123Z");

    /**
     * The store of a shop that nobody else uses: empty when a test begins, the same one throughout the test.
     *
     * @return the store
     */
    Store store();

    /**
     * Counts what the store asks of its database.
     *
     * @return the meter; empty for a store without a database
     */
    default Optional<StoreMeter> meter() {
        return Optional.empty();
    }

    /**
     * The shop over the store, with a clock that stands still.
     *
     * @return the shop
     */
    default Clientele shop() {
        return shop(UnaryOperator.identity());
    }

    /**
     * The same shop with other options.
     *
     * @param options what the test wants besides the clock
     * @return the shop
     */
    default Clientele shop(UnaryOperator<ClienteleOptions> options) {
        ClienteleOptions standing = ClienteleOptions.defaults().clock(Clock.fixed(NOW, ZoneOffset.UTC));
        return Clientele.on(store(), options.apply(standing));
    }

    /**
     * The same shop, letting more names in.
     *
     * @return the shop
     */
    default Clientele lenientShop() {
        Clientele shop = shop();
        shop.settings().change(settings -> settings.withNames(NamePolicy.LENIENT));
        return shop;
    }
}
