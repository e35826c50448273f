package dev.clientele.examples.cli;

import dev.clientele.consent.Purpose;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Whom mail may be sent to now. */
@Command(
        name = "list",
        description = {
            "Lists whom mail may be sent to now.",
            "These are the customers with an account that is switched on and the permission, by id; a line for each,"
                    + " with tabs between id, name and e-mail address. List them anew for each mailing: a list of"
                    + " yesterday holds people who withdrew since."
        })
final class ConsentListCommand implements Callable<Integer> {
    private final Work work;

    @Parameters(
            paramLabel = ConsentCommand.PURPOSES,
            converter = Converters.OfPurpose.class,
            description = "What they permit.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Purpose purpose;

    ConsentListCommand(Work work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        return work.streaming(
                shop -> new Consenting(purpose, shop.clientele().consents().consenting(purpose)));
    }
}
