package dev.clientele.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Says whether every script was applied. */
@Command(
        name = "check",
        description =
                "Says whether the tables are there and up to date, and changes nothing. Exit code 1 if they are not.")
final class SchemaCheckCommand implements Callable<Integer> {
    private final SchemaWork work;

    SchemaCheckCommand(SchemaWork work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        return work.on(SchemaFound::of);
    }
}
