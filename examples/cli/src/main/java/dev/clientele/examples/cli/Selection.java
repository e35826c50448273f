package dev.clientele.examples.cli;

import dev.clientele.SelectedCustomers;
import dev.clientele.SelectionReport;
import dev.clientele.customer.CustomerId;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Parameters;

/** Several customers. */
final class Selection {
    @Parameters(
            paramLabel = "ID",
            arity = "1..*",
            converter = Converters.OfCustomerId.class,
            description = "The customers' ids, " + SelectedCustomers.MAX + " at most.")
    private List<CustomerId> ids = List.of();

    SelectionReport each(OpenShop shop, Function<SelectedCustomers, SelectionReport> command) {
        if (ids.size() > SelectedCustomers.MAX) {
            throw new CommandFailedException(
                    "At most " + Words.number(SelectedCustomers.MAX) + " customers can be named" + " at once, and "
                            + Words.number(ids.size()) + " were. Do it in parts.");
        }
        return command.apply(shop.clientele().customers().selected(ids));
    }
}
