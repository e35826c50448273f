package dev.clientele.examples.shop;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.event.EventListener;
import dev.clientele.history.HistoryPorts;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.transaction.PlatformTransactionManager;

/** The shop's own part of the application: its tables, its services, and what it tells the library of them. */
@Configuration(proxyBeanMethods = false)
public class ShopConfiguration {
    /** For a few pages at once; more of them wait for a thread, and their sections for no longer than the time-out. */
    private static final int THREADS = 12;

    /** Fewer than threads, so that a port that hangs leaves some to the others. */
    private static final int CALLS_AT_ONCE = 8;

    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    /** As the tables keep it: rounded up there, a moment would lie ahead. */
    static Clock inMilliseconds(Clock time) {
        return Clock.tick(time, Duration.ofMillis(1));
    }

    @Bean
    Clock clock() {
        return inMilliseconds(Clock.systemUTC());
    }

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService pages() {
        return Executors.newFixedThreadPool(THREADS, ShopConfiguration::thread);
    }

    /** They hold up no end of the program. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "customer-page");
        thread.setDaemon(true);
        return thread;
    }

    @Bean
    ShopTables tables(DataSource database, PlatformTransactionManager manager) {
        return new ShopTables(database, manager).create();
    }

    @Bean
    HistoryPorts ports(ShopTables tables, Clock clock, ExecutorService pages) {
        return HistoryPorts.calledOn(pages)
                .within(TIMEOUT)
                .callsAtOnce(CALLS_AT_ONCE)
                .orders(new ShopOrders(tables))
                .products(new ShopProducts(tables))
                .carts(new ShopCarts(tables, clock))
                .vouchers(new ShopVouchers(tables))
                .messages(new ShopMessages(tables));
    }

    /** Whoever wants to hear of changes is a bean. */
    @Bean
    ClienteleOptions options(
            ShopTables tables, Clock clock, HistoryPorts ports, ObjectProvider<EventListener> listeners) {
        return options(tables, clock, ports, listeners.orderedStream());
    }

    ClienteleOptions options(ShopTables tables, Clock clock, HistoryPorts ports, Stream<EventListener> listeners) {
        ShopPersonalData personalData = new ShopPersonalData(tables);
        ClienteleOptions options = ClienteleOptions.defaults()
                .clock(clock)
                .listeningInTransaction(new Forgetting(tables, personalData))
                .personalData(personalData)
                .history(ports);
        for (Iterator<EventListener> all = listeners.iterator(); all.hasNext(); ) {
            options = options.listening(all.next());
        }
        return options;
    }

    @Bean(destroyMethod = "")
    ExampleShop shop(Clientele clientele, ShopTables tables, Clock clock, ExecutorService pages) {
        return new ExampleShop(clientele, tables, clock, pages);
    }

    @Bean
    Checkout checkout(ExampleShop shop) {
        return new Checkout(shop);
    }

    @Bean
    EventListener letters() {
        return new Letters();
    }

    /** A year of business to look at, before the first visitor comes. */
    @Bean
    @Profile("demo")
    SmartInitializingSingleton demo(DataSource database, Clock clock) {
        return () -> ShopDemo.fill(database, clock.instant());
    }
}
