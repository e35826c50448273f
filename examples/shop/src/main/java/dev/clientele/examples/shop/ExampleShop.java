package dev.clientele.examples.shop;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.history.HistoryPorts;
import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.JdbcStore;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** The whole shop over one database; thread-safe, to be closed. It owns the threads in which the customer's page asks its ports. */
public final class ExampleShop implements AutoCloseable {
    /** For a few pages at once; more of them wait for a thread, and their sections for no longer than the time-out. */
    private static final int THREADS = 12;

    /** Fewer than threads, so that a port that hangs leaves some to the others. */
    private static final int CALLS_AT_ONCE = 8;

    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final ExecutorService pool;
    private final Clientele clientele;
    private final ShopTables tables;
    private final Catalogue catalogue;
    private final Orders orders;
    private final Carts carts;
    private final Vouchers vouchers;
    private final Messages messages;

    private ExampleShop(DataSource database, Clock time, UnaryOperator<HistoryPorts> changed) {
        // As the tables keep it: rounded up there, a moment would lie ahead.
        Clock clock = Clock.tick(time, Duration.ofMillis(1));
        JdbcSchema.of(database).apply();
        JdbcStore store = JdbcStore.over(database);
        this.tables = new ShopTables(store).create();
        this.pool = Executors.newFixedThreadPool(THREADS, ExampleShop::thread);
        HistoryPorts ports = ports(tables, clock, pool);
        ShopPersonalData personalData = new ShopPersonalData(tables);
        this.clientele = Clientele.on(
                store,
                ClienteleOptions.defaults()
                        .clock(clock)
                        .listeningInTransaction(new Forgetting(tables, personalData))
                        .personalData(personalData)
                        .history(changed.apply(ports)));
        PresentCustomers customers = new PresentCustomers(clientele);
        this.catalogue = new Catalogue(tables);
        this.orders = new Orders(tables, catalogue, clientele, clock);
        this.carts = new Carts(tables, customers, orders, clock);
        this.vouchers = new Vouchers(tables, customers, clock);
        this.messages = new Messages(tables, customers, clock);
    }

    private static HistoryPorts ports(ShopTables tables, Clock clock, Executor executor) {
        return HistoryPorts.calledOn(executor)
                .within(TIMEOUT)
                .callsAtOnce(CALLS_AT_ONCE)
                .orders(new ShopOrders(tables))
                .products(new ShopProducts(tables))
                .carts(new ShopCarts(tables, clock))
                .vouchers(new ShopVouchers(tables))
                .messages(new ShopMessages(tables));
    }

    /** They hold up no end of the program. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "customer-page");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Opens the shop, and makes the tables that are missing.
     *
     * @param database gives connections; a page needs up to seven at once
     * @param clock tells the time
     * @return the shop
     */
    public static ExampleShop open(DataSource database, Clock clock) {
        return open(database, clock, ports -> ports);
    }

    /** The same with other ports, or others who hear of them. */
    static ExampleShop open(DataSource database, Clock clock, UnaryOperator<HistoryPorts> changed) {
        return new ExampleShop(database, clock, changed);
    }

    /** {@return the customers} */
    public Clientele clientele() {
        return clientele;
    }

    /** {@return what is sold} */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** {@return the orders} */
    public Orders orders() {
        return orders;
    }

    /** {@return the carts} */
    public Carts carts() {
        return carts;
    }

    /** {@return the vouchers and price rules} */
    public Vouchers vouchers() {
        return vouchers;
    }

    /** {@return the customers' messages} */
    public Messages messages() {
        return messages;
    }

    /** {@return the shop's tables, for what belongs into one transaction with them} */
    ShopTables tables() {
        return tables;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
