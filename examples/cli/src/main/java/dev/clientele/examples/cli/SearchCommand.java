package dev.clientele.examples.cli;

import dev.clientele.kernel.IpAddress;
import dev.clientele.query.CustomerRow;
import dev.clientele.query.Page;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The search box. */
@Command(
        name = "search",
        description = {
            "Finds customers: every word must begin a word of the names or the e-mail address, or be the id.",
            "An IP address also finds the customers whose last visit came from there."
        })
final class SearchCommand implements Callable<Integer> {
    private final Shell shell;

    @Parameters(
            paramLabel = "WORD",
            arity = "1..*",
            description = "What to search for, in any order: jo do finds John DOE.")
    private List<String> words = List.of();

    @Option(names = "--json", description = "Print a JSON object with the customers.")
    private boolean json;

    @Mixin
    private final ShopOptions options = new ShopOptions();

    SearchCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (OpenShop shop = OpenShop.of(options, shell)) {
            Page<CustomerRow> found = shop.clientele().customers().search(text());
            if (json) {
                JsonOutput.print(shell, out -> CustomerJson.in(shop).writeFound(out, found));
            } else {
                print(found, shop);
            }
            return ExitCode.FINE;
        }
    }

    private String text() {
        return String.join(" ", words);
    }

    private void print(Page<CustomerRow> found, OpenShop shop) {
        if (found.rows().isEmpty()) {
            shell.say(
                    IpAddress.fault(text().strip()).isEmpty()
                            ? "No customer's last visit came from this IP address."
                            : "No customer has all these words.");
            return;
        }
        new CustomerTable(shop).lines(found.rows(), shell.screen().width()).forEach(shell::print);
        if (found.next().isPresent()) {
            shell.say(
                    "These are the first " + found.rows().size() + ". Search for more words to find fewer customers.");
        }
    }
}
