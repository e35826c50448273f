package dev.clientele.examples.shop;

import dev.clientele.Clientele;
import dev.clientele.customer.CustomerId;
import dev.clientele.kernel.Money;
import dev.clientele.kernel.NotFoundException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Orders: placed, paid, sent or cancelled. Thread-safe.
 *
 * <p>When one becomes valid or ceases to be, the customer's sales, which the library keeps, and the shop's own totals change in
 * the same transaction as the order itself. The customer's row is locked before the order's, as by an erasure, so that the two
 * never wait for each other.
 */
public final class Orders {
    private static final String INSERT = """
            insert into shop_order (customer_id, placed, payment, status, total) values (?, ?, ?, 'PLACED', ?)""";

    private static final String INSERT_LINE = """
            insert into shop_order_line (order_id, product_id, quantity, total) values (?, ?, ?, ?)""";

    /** Only one of two who try finds the order as it was: the other one waits for the row and sees what became of it. */
    private static final String MOVE = "update shop_order set status = ? where id = ? and status = ?";

    private static final String KNOWN = "select customer_id, total, status from shop_order where id = ?";

    private static final String REMEMBER_LAST = "update shop_customer_total set last_order = ? where customer_id = ?";

    /** Nobody else does so meanwhile, since the customer is held. */
    private static final String OPEN_TOTAL = "insert into shop_customer_total (last_order, customer_id) values (?, ?)";

    private static final String ADD_TO_TOTAL = """
            update shop_customer_total
            set valid = valid + ?, not_valid = not_valid + ?, spent = spent + ?
            where customer_id = ?""";

    private static final String ADD_PURCHASES = """
            insert into shop_purchase (customer_id, product_id, order_id)
            select o.customer_id, l.product_id, o.id from shop_order o join shop_order_line l on l.order_id = o.id
            where o.id = ?""";

    private static final String REMOVE_PURCHASES = """
            delete from shop_purchase
            where customer_id = ? and order_id = ?
                and product_id in (select product_id from shop_order_line where order_id = ?)""";

    private static final String COUNT_FAVOURITES = """
            update shop_favourite set times = times + ?
            where customer_id = ? and product_id in (select product_id from shop_order_line where order_id = ?)""";

    private static final String ADD_FAVOURITES = """
            insert into shop_favourite (customer_id, product_id, times)
            select o.customer_id, l.product_id, 1 from shop_order o join shop_order_line l on l.order_id = o.id
            where o.id = ? and not exists (
                select 1 from shop_favourite f where f.customer_id = o.customer_id and f.product_id = l.product_id)""";

    private static final String REMOVE_FAVOURITES = """
            delete from shop_favourite
            where customer_id = ? and times = 0
                and product_id in (select product_id from shop_order_line where order_id = ?)""";

    private static final int MAX_PAYMENT = 100;

    /** Control characters and halves of characters. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private final ShopTables tables;
    private final Catalogue catalogue;
    private final Clientele clientele;
    private final PresentCustomers customers;
    private final Clock clock;

    Orders(ShopTables tables, Catalogue catalogue, Clientele clientele, Clock clock) {
        this.tables = tables;
        this.catalogue = catalogue;
        this.clientele = clientele;
        this.customers = new PresentCustomers(clientele);
        this.clock = clock;
    }

    private record Line(long product, int quantity, Money cost) {}

    /**
     * An order as it was when it was read. Only its status ever changes.
     *
     * @param order its number
     * @param customer to whose sales it counts
     * @param total what it is worth
     * @param status how far it was
     */
    private record Known(long order, CustomerId customer, Money total, OrderStatus status) {}

    /**
     * Places an order, which counts for nothing until it is paid.
     *
     * @param customer whose
     * @param wanted what is ordered
     * @param payment the way it will be paid, for people; at most 100 characters, none of them a control character
     * @return the order's number
     * @throws dev.clientele.kernel.NotFoundException if there is no such customer
     * @throws RefusedException if nothing is wanted, or something that the shop does not have, or more pieces of it than an
     *     {@code int} counts, or the payment cannot be written down
     */
    public long place(CustomerId customer, Collection<Wanted> wanted, String payment) {
        Map<Long, Integer> quantities = quantities(wanted);
        requireWritable(payment);
        return tables.together(() -> {
            customers.hold(customer);
            List<Line> lines = quantities.entrySet().stream()
                    .map(entry -> line(entry.getKey(), entry.getValue()))
                    .toList();
            return write(customer, lines, payment);
        });
    }

    private static Map<Long, Integer> quantities(Collection<Wanted> wanted) {
        if (wanted.isEmpty()) {
            throw new RefusedException("An order has one product or more. Put something into the cart first.");
        }
        if (wanted.stream().mapToLong(Wanted::quantity).sum() > Integer.MAX_VALUE) {
            throw new RefusedException("These are too many pieces for one order. Order fewer.");
        }
        Map<Long, Integer> quantities = new TreeMap<>();
        wanted.forEach(line -> quantities.merge(line.product(), line.quantity(), Integer::sum));
        return quantities;
    }

    /** The database would refuse it with a message that may repeat it. */
    private static void requireWritable(String payment) {
        if (payment.length() > MAX_PAYMENT || UNWRITABLE.matcher(payment).find()) {
            throw new RefusedException("A way of payment has at most " + MAX_PAYMENT
                    + " characters, and none that cannot be seen. Choose a shorter name for it.");
        }
    }

    private Line line(long product, int quantity) {
        BigDecimal price = catalogue.get(product).price().amount();
        return new Line(product, quantity, Money.of(price.multiply(BigDecimal.valueOf(quantity))));
    }

    private long write(CustomerId customer, List<Line> lines, String payment) {
        Money total = lines.stream().map(Line::cost).reduce(Money.ZERO, Money::plus);
        long order = tables.insert(INSERT, customer.value(), clock.instant(), payment, total.amount());
        lines.forEach(line -> tables.update(
                INSERT_LINE, order, line.product(), line.quantity(), line.cost().amount()));
        if (tables.update(REMEMBER_LAST, order, customer.value()) == 0) {
            tables.update(OPEN_TOTAL, order, customer.value());
        }
        tables.update(ADD_TO_TOTAL, 0, 1, BigDecimal.ZERO, customer.value());
        return order;
    }

    /**
     * An order was paid: from now on it counts. Payment services tell so twice at times, and the second time changes nothing.
     *
     * @param order its number
     * @return whether it waited for its payment
     */
    public boolean pay(long order) {
        return tables.together(() -> known(order)
                .filter(known -> known.status == OrderStatus.PLACED)
                .map(this::paid)
                .orElse(false));
    }

    /**
     * An order was sent.
     *
     * @param order its number
     * @return whether it waited to be sent
     */
    public boolean ship(long order) {
        return move(order, OrderStatus.PAID, OrderStatus.SHIPPED);
    }

    /**
     * Cancels an order: it counts no more.
     *
     * @param order its number
     * @return whether it was there and not cancelled yet
     */
    public boolean cancel(long order) {
        return tables.together(() -> known(order)
                .filter(known -> known.status != OrderStatus.CANCELLED)
                .map(this::cancelled)
                .orElse(false));
    }

    private boolean paid(Known known) {
        boolean counts = hold(known.customer);
        boolean changed = move(known.order, OrderStatus.PLACED, OrderStatus.PAID);
        if (changed) {
            count(known);
            addSales(counts, known.customer, known.total);
        }
        return changed;
    }

    private boolean cancelled(Known known) {
        boolean counts = hold(known.customer);
        if (move(known.order, OrderStatus.PLACED, OrderStatus.CANCELLED)) {
            return true;
        }
        boolean counted = move(known.order, OrderStatus.PAID, OrderStatus.CANCELLED)
                || move(known.order, OrderStatus.SHIPPED, OrderStatus.CANCELLED);
        if (counted) {
            discount(known);
            addSales(counts, known.customer, Money.of(known.total.amount().negate()));
        }
        return counted;
    }

    /** Whether the customer is still there: an order outlives its customer, and then it counts to nobody's sales. */
    private boolean hold(CustomerId customer) {
        try {
            customers.hold(customer);
            return true;
        } catch (NotFoundException gone) {
            return false;
        }
    }

    private void addSales(boolean counts, CustomerId customer, Money amount) {
        if (counts) {
            clientele.sales().add(customer, amount);
        }
    }

    private boolean move(long order, OrderStatus from, OrderStatus to) {
        return tables.update(MOVE, to.name(), order, from.name()) == 1;
    }

    private void count(Known known) {
        long customer = known.customer.value();
        tables.update(ADD_TO_TOTAL, 1, -1, known.total.amount(), customer);
        tables.update(ADD_PURCHASES, known.order);
        tables.update(COUNT_FAVOURITES, 1, customer, known.order);
        tables.update(ADD_FAVOURITES, known.order);
    }

    private void discount(Known known) {
        long customer = known.customer.value();
        BigDecimal back = known.total.amount().negate();
        tables.update(ADD_TO_TOTAL, -1, 1, back, customer);
        tables.update(REMOVE_PURCHASES, customer, known.order, known.order);
        tables.update(COUNT_FAVOURITES, -1, customer, known.order);
        tables.update(REMOVE_FAVOURITES, customer, known.order);
    }

    private Optional<Known> known(long order) {
        return tables.find(
                KNOWN,
                row -> new Known(
                        order,
                        new CustomerId(row.getLong("customer_id")),
                        ShopTables.money(row, "total"),
                        OrderStatus.valueOf(row.getString("status"))),
                order);
    }
}
