package dev.clientele.examples.shop;

import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.examples.cli.CustomerFile;
import dev.clientele.history.HistoryPorts;
import dev.clientele.kernel.ClienteleException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens the shop, fills an empty one with a year of business, and prints a customer's page. */
@Command(
        name = "shop",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description =
                "Opens a small shop, sells something, and shows a customer's page with orders, carts and vouchers.")
final class ShopCommand implements Callable<Integer> {
    private static final String MEMORY = "jdbc:h2:mem:shop";

    /** A page is asked for in up to seven connections at once. */
    private static final int CONNECTIONS = 20;

    @Option(
            names = "--db",
            paramLabel = "FILE|JDBC-URL",
            description = "Where H2 keeps the shop, for example ./shop: in memory if not given.")
    private @Nullable String database;

    @Option(
            names = "--customer",
            paramLabel = "ID",
            description = "Whose page is shown: that of the demo customer John DOE if not given.")
    private @Nullable Long customer;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            defaultValue = "120",
            description = "How many columns the page may take: ${DEFAULT-VALUE} if not given.")
    private int width;

    @Option(names = "--json", description = "Print a JSON object.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    private final Clock clock;
    private final UnaryOperator<HistoryPorts> changed;

    /** At a time of its own, and with other ports or another time-out. */
    ShopCommand(Clock clock, UnaryOperator<HistoryPorts> changed) {
        this.clock = clock;
        this.changed = changed;
    }

    @Override
    public Integer call() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(url(), "sa", "");
        pool.setMaxConnections(CONNECTIONS);
        try (ExampleShop shop = ExampleShop.open(pool, clock, changed)) {
            Optional<CustomerId> john =
                    ShopDemo.john(shop.clientele()).map(Customer::id).or(() -> ShopDemo.fill(pool, clock.instant()));
            return show(shop, customer == null ? john.orElseThrow(ShopCommand::noJohn) : new CustomerId(customer));
        } catch (ClienteleException | IllegalArgumentException e) {
            terminal(true).println(e.getMessage());
            return 1;
        } finally {
            pool.dispose();
        }
    }

    private static IllegalArgumentException noJohn() {
        return new IllegalArgumentException(
                "John DOE is no customer of this shop any more. Say with --customer whose page to show, or name"
                        + " another file with --db.");
    }

    private int show(ExampleShop shop, CustomerId id) {
        CustomerFile file = CustomerFile.of(
                shop.clientele(),
                id,
                shop.clientele().settings().current().zone(),
                shop.clientele().settings().current().language());
        PrintWriter out = terminal(false);
        if (json) {
            out.println(file.json());
        } else {
            file.lines(width).forEach(out::println);
        }
        out.flush();
        return 0;
    }

    private PrintWriter terminal(boolean forErrors) {
        if (spec == null) {
            throw new IllegalStateException("The command is run by picocli alone.");
        }
        return forErrors ? spec.commandLine().getErr() : spec.commandLine().getOut();
    }

    private String url() {
        // Memory lasts as long as a connection to it, and the pool keeps one.
        String named = Optional.ofNullable(database).orElse(MEMORY);
        if (named.startsWith("jdbc:")) {
            return named;
        }
        return "jdbc:h2:file:" + Path.of(named).toAbsolutePath();
    }
}
