package dev.clientele.examples.shop;

import dev.clientele.customer.CustomerId;
import java.time.Clock;

/** What customers write to the shop; thread-safe. */
public final class Messages {
    private static final String INSERT = """
            insert into shop_message (customer_id, sent, status, text) values (?, ?, 'new', ?)""";

    private static final String ANSWER = "update shop_message set status = 'answered' where id = ? and status = 'new'";

    private final ShopTables tables;
    private final PresentCustomers customers;
    private final Clock clock;

    Messages(ShopTables tables, PresentCustomers customers, Clock clock) {
        this.tables = tables;
        this.customers = customers;
        this.clock = clock;
    }

    /**
     * A customer writes.
     *
     * @param customer who
     * @param text what, as plain text of at most 10,000 characters
     * @return the message's number
     * @throws dev.clientele.kernel.NotFoundException if there is no such customer
     */
    public long write(CustomerId customer, String text) {
        return tables.together(() -> {
            customers.hold(customer);
            return tables.insert(INSERT, customer.value(), clock.instant(), text);
        });
    }

    /**
     * The shop has answered.
     *
     * @param message the message's number
     * @return whether it waited for an answer
     */
    public boolean answered(long message) {
        return tables.update(ANSWER, message) == 1;
    }
}
