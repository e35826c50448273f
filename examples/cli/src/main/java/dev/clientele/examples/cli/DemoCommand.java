package dev.clientele.examples.cli;

import dev.clientele.DemoData;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Data for trying a shop out. */
@Command(
        name = "demo",
        description =
                "Puts demonstration data into the shop, John DOE with a public password among it; never into a shop"
                        + " that is open to the public.")
final class DemoCommand implements Callable<Integer> {
    @Mixin
    private final Work work;

    DemoCommand(Shell shell) {
        this.work = new Work(shell);
    }

    @Override
    public Integer call() {
        return work.in(shop -> {
            DemoData.Made made = DemoData.putInto(shop.clientele());
            return new DemoResult(made, Findings.of(shop));
        });
    }
}
