package dev.clientele.examples.cli;

import dev.clientele.CustomerConsents;
import dev.clientele.customer.CustomerId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** One customer's permissions and their history. */
@Command(
        name = "show",
        description = {
            "Shows a customer's permissions and their history.",
            "The newest entry comes first, and the latest " + CustomerConsents.MAX_HISTORY + " are shown."
        })
final class ConsentShowCommand implements Callable<Integer> {
    private final Work work;

    @Parameters(paramLabel = "ID", converter = Converters.OfCustomerId.class, description = "The customer's id.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CustomerId id;

    ConsentShowCommand(Work work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        return work.in(shop -> ConsentFile.of(ConsentCommand.required(id, shop), shop));
    }
}
