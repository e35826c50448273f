package dev.clientele.examples.cli;

import dev.clientele.Clientele;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a permission back, which is as easy as that. */
@Command(
        name = "withdraw",
        description = {
            "Takes a permission back, and shows what is on record.",
            "A customer who was never asked can say No as well: then no import grants the permission."
        })
final class ConsentWithdrawCommand implements Callable<Integer> {
    private final Work work;

    @Parameters(
            index = "0",
            paramLabel = "ID",
            converter = Converters.OfCustomerId.class,
            description = "The customer's id.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CustomerId id;

    @Parameters(
            index = "1",
            paramLabel = ConsentCommand.PURPOSES,
            converter = Converters.OfPurpose.class,
            description = "What the customer no longer permits.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Purpose purpose;

    @Mixin
    private final StaffMember by = new StaffMember();

    ConsentWithdrawCommand(Work work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        return work.in(shop -> {
            Customer before = ConsentCommand.required(id, shop);
            Clientele clientele = by.in(shop);
            return ConsentFile.of(before, clientele.consents().withdraw(id, purpose), shop);
        });
    }
}
