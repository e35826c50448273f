package dev.clientele.examples.cli;

import dev.clientele.consent.ConsentEvidence;
import dev.clientele.consent.Purpose;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.WithdrawnSinceException;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Records that a customer gave permission. */
@Command(
        name = "grant",
        description = {
            "Records a permission with its evidence, and shows what is on record.",
            "The evidence says that the customer gave it in person, or with --by that a member of the staff took the"
                    + " customer's word. What is granted already is granted anew, with this evidence."
        })
final class ConsentGrantCommand implements Callable<Integer> {
    private final Work work;
    private final Clock clock;

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
            description = "What the customer permits.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Purpose purpose;

    @Mixin
    private final ConsentFields fields = new ConsentFields();

    ConsentGrantCommand(Work work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        fields.requireHow();
        return work.in(shop -> {
            ConsentEvidence evidence = fields.evidence(shop.zone(), clock.instant());
            Customer before = ConsentCommand.required(id, shop);
            return ConsentFile.of(before, granted(evidence, shop), shop);
        });
    }

    private Customer granted(ConsentEvidence evidence, OpenShop shop) {
        try {
            return shop.clientele().actingAs(fields.recordedBy()).consents().grant(id, purpose, evidence);
        } catch (WithdrawnSinceException later) {
            throw new CommandFailedException("Customer " + id.value() + " took this permission back at "
                    + Times.second(later.withdrawn(), shop.zone()) + ", after it was given as this evidence says, so it"
                    + " stays withdrawn. If it was given anew since, say with --on when.");
        }
    }
}
