package dev.clientele.examples.cli;

import dev.clientele.CustomerPrivacy;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The log of exports and erasures. */
@Command(name = "log", description = "Lists exports and erasures of personal data, the latest first; without names.")
final class PrivacyLogCommand implements Callable<Integer> {
    private final Work work;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "The most entries to list, 1 to " + CustomerPrivacy.MAX_ENTRIES + "; 20 if not given.")
    private int limit = 20;

    PrivacyLogCommand(Work work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > CustomerPrivacy.MAX_ENTRIES) {
            throw new CommandFailedException(
                    "--limit is 1 to " + Words.number(CustomerPrivacy.MAX_ENTRIES) + ", and " + limit + " is not.");
        }
        return work.in(shop -> new PrivacyLogList(shop.clientele().privacy().log(limit), shop.zone()));
    }
}
