package dev.clientele.examples.cli;

import dev.clientele.query.CustomerQuery;
import dev.clientele.query.CustomerRow;
import dev.clientele.query.CustomerSort;
import dev.clientele.query.Page;
import dev.clientele.query.PageCursor;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** One page of the list of customers. */
@Command(name = "list", description = "Lists customers, a page at a time.")
final class ListCommand implements Callable<Integer> {
    private static final String AFTER = "--after";

    private final Shell shell;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final ListFilter filter = new ListFilter();

    @Option(
            names = "--sort",
            paramLabel = "FIELD|-FIELD",
            converter = SortOrder.Converter.class,
            description =
                    "By id, last-name, last-name-without-prefix (van der Berg under B) or registered; after a minus in"
                            + " the opposite order.")
    private SortOrder sort = new SortOrder(CustomerSort.ID, false);

    @Option(
            names = "--size",
            paramLabel = "N",
            description = "The most customers on a page: 1 to " + CustomerQuery.MAX_SIZE + ", "
                    + CustomerQuery.DEFAULT_SIZE + " if not given.")
    private int size = CustomerQuery.DEFAULT_SIZE;

    @Option(
            names = AFTER,
            paramLabel = "CURSOR",
            description = "Begin where another page said that the next one begins.")
    private @Nullable String after;

    @Option(names = "--json", description = "Print a JSON object with the customers and the next page's cursor.")
    private boolean json;

    @Mixin
    private final ShopOptions options = new ShopOptions();

    ListCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (OpenShop shop = OpenShop.of(options, shell)) {
            Page<CustomerRow> page = shop.clientele().customers().list(query(shop));
            if (json) {
                JsonOutput.print(shell, out -> json(shop).writePage(out, page));
            } else {
                print(page, shop);
            }
            return ExitCode.FINE;
        }
    }

    private CustomerQuery query(OpenShop shop) {
        CustomerQuery query = sort.applyTo(filter.query(shop)).ofSize(size);
        return after == null ? query : query.after(new PageCursor(after));
    }

    private CustomerJson json(OpenShop shop) {
        CustomerJson rows = CustomerJson.in(shop);
        return filter.asksForBirthdays() ? rows.withBirthDates() : rows;
    }

    private CustomerTable table(OpenShop shop) {
        return filter.asksForBirthdays() ? CustomerTable.withBirthDates(shop) : new CustomerTable(shop);
    }

    private void print(Page<CustomerRow> page, OpenShop shop) {
        if (page.rows().isEmpty()) {
            shell.say(after == null ? "No customers." : "No more customers.");
            return;
        }
        table(shop).lines(page.rows(), shell.screen().width()).forEach(shell::print);
        page.next().ifPresent(next -> shell.say("Next page: " + Retyped.of(spec).with(AFTER, next.text())));
    }
}
