package dev.clientele.jdbc;

import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.NotFoundException;

/** Keeps a customer from being changed or removed until the transaction ends; every write of a customer locks this row too. */
final class CustomerLock {
    private static final String LOCK = "select id from clientele_customer where shop_id = ? and id = ? for update";

    private CustomerLock() {}

    /** False if there is no such customer. */
    static boolean take(Session session, int shop, CustomerId customer) {
        return session.one(LOCK, parameters -> parameters.number(shop).number(customer.value()), Row::number)
                .isPresent();
    }

    static void require(Session session, int shop, CustomerId customer) {
        if (!take(session, shop, customer)) {
            throw new NotFoundException("customer", customer.value());
        }
    }
}
