package dev.clientele.examples.shop;

import dev.clientele.Clientele;
import dev.clientele.examples.shop.spring.ClienteleConfiguration;
import dev.clientele.history.HistoryPorts;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The whole shop over one database; thread-safe, to be closed. It owns the threads in which the customer's page asks its ports. */
public final class ExampleShop implements AutoCloseable {
    private final ExecutorService pages;
    private final Clientele clientele;
    private final ShopTables tables;
    private final Catalogue catalogue;
    private final Orders orders;
    private final Carts carts;
    private final Vouchers vouchers;
    private final Messages messages;

    ExampleShop(Clientele clientele, ShopTables tables, Clock clock, ExecutorService pages) {
        this.pages = pages;
        this.clientele = clientele;
        this.tables = tables;
        PresentCustomers customers = new PresentCustomers(clientele);
        this.catalogue = new Catalogue(tables);
        this.orders = new Orders(tables, catalogue, clientele, clock);
        this.carts = new Carts(tables, customers, orders, clock);
        this.vouchers = new Vouchers(tables, customers, clock);
        this.messages = new Messages(tables, customers, clock);
    }

    /**
     * Opens the shop without its web pages, and makes the tables that are missing.
     *
     * @param database gives connections; a page needs up to seven at once
     * @param clock tells the time
     * @return the shop
     */
    public static ExampleShop open(DataSource database, Clock clock) {
        return open(database, clock, ports -> ports);
    }

    /** The same with other ports, or others who hear of them. As a container would, but at once: a test opens many shops. */
    static ExampleShop open(DataSource database, Clock time, UnaryOperator<HistoryPorts> changed) {
        ClienteleConfiguration library = new ClienteleConfiguration();
        ShopConfiguration shop = new ShopConfiguration();
        PlatformTransactionManager manager = new JdbcTransactionManager(database);
        Clock clock = ShopConfiguration.inMilliseconds(time);
        ShopTables tables = shop.tables(database, manager);
        ExecutorService pages = shop.pages();
        HistoryPorts ports = changed.apply(shop.ports(tables, clock, pages));
        Clientele clientele = library.clientele(
                library.clienteleStore(database, manager, true), shop.options(tables, clock, ports, Stream.empty()));
        return shop.shop(clientele, tables, clock, pages);
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
        pages.shutdownNow();
    }
}
