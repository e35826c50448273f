package dev.clientele.examples.shop;

import dev.clientele.event.Event;
import dev.clientele.event.EventListener;

/**
 * Forgets with the library, in its transaction: the carts, vouchers and messages of a customer who was removed, and the price rules
 * of a group that was. Orders stay, since the books need them.
 */
final class Forgetting implements EventListener {
    private static final String CARTS = "delete from shop_cart where customer_id = ?";
    private static final String VOUCHERS = "delete from shop_voucher where customer_id = ?";
    private static final String MESSAGES = "delete from shop_message where customer_id = ?";
    private static final String RULES = "delete from shop_price_rule where group_id = ?";

    private final ShopTables tables;

    Forgetting(ShopTables tables) {
        this.tables = tables;
    }

    @Override
    public void on(Event event) {
        if (event instanceof Event.CustomerRemoved removed) {
            long customer = removed.customer().value();
            tables.update(CARTS, customer);
            tables.update(VOUCHERS, customer);
            tables.update(MESSAGES, customer);
        } else if (event instanceof Event.GroupRemoved removed) {
            tables.update(RULES, removed.group().value());
        }
    }
}
