package dev.clientele.examples.shop;

import dev.clientele.customer.CustomerId;
import dev.clientele.group.GroupId;
import java.time.Clock;
import java.time.Instant;

/** Vouchers of customers, and price rules that hold for a group; thread-safe. */
public final class Vouchers {
    /** What has no end ends then. */
    static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    /** How the reference of a price rule begins, and no voucher's code. */
    static final String RULE = "rule:";

    private static final String INSERT = """
            insert into shop_voucher (code, customer_id, description, valid_from, valid_until, uses_left)
            values (?, ?, ?, ?, ?, ?)""";

    private static final String INSERT_RULE = """
            insert into shop_price_rule (code, group_id, description, valid_from, valid_until)
            values (?, ?, ?, ?, ?)""";

    private static final String USE = """
            update shop_voucher set uses_left = uses_left - 1
            where code = ? and customer_id = ? and uses_left > 0 and valid_from <= ? and valid_until >= ?""";

    private final ShopTables tables;
    private final PresentCustomers customers;
    private final Clock clock;

    Vouchers(ShopTables tables, PresentCustomers customers, Clock clock) {
        this.tables = tables;
        this.customers = customers;
        this.clock = clock;
    }

    /**
     * A time in which something is valid.
     *
     * @param from its first moment
     * @param until its last moment
     */
    public record Period(Instant from, Instant until) {
        /**
         * A time without an end.
         *
         * @param from its first moment
         * @return the period
         */
        public static Period since(Instant from) {
            return new Period(from, NEVER);
        }
    }

    /**
     * Gives a customer a voucher.
     *
     * @param code what the customer types, at most 50 characters; not with {@code rule:} before it, as price rules have
     * @param customer who may use it
     * @param description what it gives, for people
     * @param valid when it can be used
     * @param uses how often it can be used
     * @throws RefusedException if the code begins like a price rule's reference
     * @throws dev.clientele.kernel.NotFoundException if there is no such customer
     */
    public void give(String code, CustomerId customer, String description, Period valid, int uses) {
        if (code.startsWith(RULE)) {
            throw new RefusedException(
                    "A voucher's code does not begin with " + RULE + ", as price rules do. Choose another code.");
        }
        tables.together(() -> {
            customers.hold(customer);
            return tables.update(INSERT, code, customer.value(), description, valid.from(), valid.until(), uses);
        });
    }

    /**
     * Makes a rule for the members of a group.
     *
     * @param code its name, at most 50 characters
     * @param group whose members it is for
     * @param description what it gives, for people
     * @param valid when it holds
     */
    public void rule(String code, GroupId group, String description, Period valid) {
        tables.update(INSERT_RULE, code, group.value(), description, valid.from(), valid.until());
    }

    /**
     * Uses a voucher once.
     *
     * @param code what the customer typed
     * @param customer who typed it
     * @return whether it is this customer's, valid, and was not used up
     */
    public boolean use(String code, CustomerId customer) {
        return tables.update(USE, code, customer.value(), clock.instant(), clock.instant()) == 1;
    }
}
