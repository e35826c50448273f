package dev.clientele.examples.shop;

import dev.clientele.event.Event;
import dev.clientele.event.EventListener;

/**
 * Forgets with the library, in its transaction: the carts, vouchers and messages of a customer who was removed, and the price rules
 * of a group that was. Orders stay, since the books need them.
 */
final class Forgetting implements EventListener {
    private static final String RULES = "delete from shop_price_rule where group_id = ?";

    private final ShopTables tables;
    private final ShopPersonalData personalData;

    Forgetting(ShopTables tables, ShopPersonalData personalData) {
        this.tables = tables;
        this.personalData = personalData;
    }

    @Override
    public void on(Event event) {
        if (event instanceof Event.CustomerRemoved removed) {
            // After an erasure there is nothing left to erase, and after another removal everything.
            personalData.erase(removed.customer());
        } else if (event instanceof Event.GroupRemoved removed) {
            tables.update(RULES, removed.group().value());
        }
    }
}
