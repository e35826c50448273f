package dev.clientele.examples.cli;

import java.util.function.BiFunction;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What is done with a database's schema by one of the subcommands, which share these options. */
final class SchemaWork {
    private final Shell shell;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print a JSON object.")
    private boolean json;

    @Mixin
    private final DatabaseOptions options = new DatabaseOptions();

    SchemaWork(Shell shell) {
        this.shell = shell;
    }

    /** Does it and prints the result. */
    int on(BiFunction<String, Credentials, Result> work) {
        Result result = work.apply(options.database(shell), options.credentials(shell));
        Work.print(result, json, shell);
        return result.exitCode();
    }
}
