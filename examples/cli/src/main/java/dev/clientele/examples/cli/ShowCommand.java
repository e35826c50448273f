package dev.clientele.examples.cli;

import dev.clientele.Customers;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Everything about one customer. */
@Command(name = "show", description = "Shows everything about one customer.")
final class ShowCommand implements Callable<Integer> {
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    private final Shell shell;

    @Parameters(paramLabel = "ID|EMAIL", description = "The customer's id or e-mail address.")
    private String who = "";

    @Option(names = "--json", description = "Print a JSON object.")
    private boolean json;

    @Mixin
    private final ShopOptions options = new ShopOptions();

    ShowCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (!who.contains("@") && !ID.matcher(who).matches()) {
            throw new CommandFailedException("A customer is shown by id, such as 7, or by e-mail address;"
                    + " to find one by name use: clientele search WORD...");
        }
        try (OpenShop shop = OpenShop.of(options, shell)) {
            Customer customer = find(shop.clientele().customers()).orElseThrow(this::nobody);
            print(CustomerFile.of(customer, shop.clientele()));
            return ExitCode.FINE;
        }
    }

    private Optional<Customer> find(Customers customers) {
        if (!who.contains("@")) {
            return customers.find(new CustomerId(Long.parseLong(who)));
        }
        return EmailAddress.fault(who).isPresent() ? Optional.empty() : customers.findByEmail(new EmailAddress(who));
    }

    private CommandFailedException nobody() {
        String sought = who.contains("@") ? "this e-mail address" : "the id " + who;
        return new CommandFailedException(
                "No customer of this shop has " + sought + "; to find one by name use: clientele search WORD...",
                ExitCode.NOT_ALL);
    }

    private void print(CustomerFile file) {
        LocalDate today = LocalDate.now(shell.clock().withZone(options.zone()));
        if (json) {
            JsonOutput.print(shell, out -> new CustomerFileJson(out, options.zone()).write(file, today));
        } else {
            new CustomerSheet(options.zone()).lines(file, today).forEach(shell::print);
        }
    }
}
