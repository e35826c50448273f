package dev.clientele.examples.cli;

import dev.clientele.Customers;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Everything about one customer. */
@Command(name = "show", description = "Shows everything about one customer.")
final class ShowCommand implements Callable<Integer> {
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    private static final String SEARCH = " to find one by name use: clientele search WORD...";

    @Parameters(paramLabel = "ID|EMAIL", description = "The customer's id or e-mail address.")
    private String who = "";

    @Mixin
    private final Work work;

    ShowCommand(Shell shell) {
        this.work = new Work(shell);
    }

    @Override
    public Integer call() {
        requireIdOrEmail(who);
        return work.in(shop -> {
            Customer customer = required(who, shop);
            return CustomerFile.of(shop.clientele(), customer.id(), shop.zone(), shop.language());
        });
    }

    /** Before a database is opened. */
    static void requireIdOrEmail(String who) {
        if (!who.contains("@") && !ID.matcher(who).matches()) {
            throw new CommandFailedException("A customer is named by id, such as 7, or by e-mail address;" + SEARCH);
        }
    }

    /** A customer, named by id or e-mail address, who must be there. */
    static Customer required(String who, OpenShop shop) {
        return find(who, shop.clientele().customers())
                .orElseThrow(() -> nobody(who.contains("@") ? "this e-mail address" : "the id " + who));
    }

    private static Optional<Customer> find(String who, Customers customers) {
        if (!who.contains("@")) {
            return customers.find(new CustomerId(Long.parseLong(who)));
        }
        return EmailAddress.fault(who).isPresent() ? Optional.empty() : customers.findByEmail(new EmailAddress(who));
    }

    static CommandFailedException nobody(String sought) {
        return new CommandFailedException("No customer of this shop has " + sought + ";" + SEARCH, ExitCode.NOT_ALL);
    }
}
