package dev.clientele.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the scripts. */
@Command(
        name = "print",
        description =
                "Prints the scripts for this kind of database, the applied ones too, and changes nothing. To be redirected to a file.")
final class SchemaPrintCommand implements Callable<Integer> {
    private final SchemaWork work;

    SchemaPrintCommand(SchemaWork work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        return work.on(SchemaScripts::of);
    }
}
