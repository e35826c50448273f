package dev.clientele.examples.cli;

import dev.clientele.Clientele;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Forgets what is old. */
@Command(
        name = "prune",
        description = {
            "Forgets links that have expired, failed attempts that slow nobody down any more, and with --visits old visits.",
            "Of a customer who has no visit left, the IP address of the last one is forgotten too; its time stays."
        })
final class PrivacyPruneCommand implements Callable<Integer> {
    private final Work work;

    @Option(
            names = "--visits",
            paramLabel = "DAYS",
            converter = Converters.OfAge.class,
            description = "Forget the visits that began more than so many days ago.")
    private @Nullable Integer days;

    PrivacyPruneCommand(Work work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        return work.in(shop -> {
            Clientele clientele = shop.clientele();
            Integer age = days;
            OptionalLong visits = age == null
                    ? OptionalLong.empty()
                    : OptionalLong.of(clientele.visits().prune(Duration.ofDays(age)));
            Pruned pruned = new Pruned(visits, clientele.accounts().prune());
            shop.written(visits.orElse(0) + pruned.linksAndFailures());
            return pruned;
        });
    }
}
