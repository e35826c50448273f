package dev.clientele.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Applies the scripts that were not applied. */
@Command(
        name = "apply",
        description =
                "Applies the scripts that were not applied, and says which. Several may run at once; what is in the tables stays."
                        + " Exit code 1 if something is gone of what was applied before: that is not made again.")
final class SchemaApplyCommand implements Callable<Integer> {
    private final SchemaWork work;

    SchemaApplyCommand(SchemaWork work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        return work.on(SchemaApplied::of);
    }
}
