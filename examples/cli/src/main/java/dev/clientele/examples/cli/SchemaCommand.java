package dev.clientele.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The tables in a database, which all its shops share; without a command, prints the help. */
@Command(
        name = "schema",
        description =
                "Subcommands print the scripts that make the tables, check which were applied, and apply the others.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "In an embedded H2 database every command makes the tables that are missing. On a server only this one does:",
            "",
            "  clientele schema check --db jdbc:postgresql://localhost/shop --user eva",
            "  clientele schema apply --db jdbc:postgresql://localhost/shop --user eva",
            "  clientele schema print --db jdbc:mariadb://localhost/shop --user eva > clientele.sql"
        })
final class SchemaCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final SchemaWork work;

    private SchemaCommand(Shell shell) {
        this.work = new SchemaWork(shell);
    }

    static CommandLine with(Shell shell) {
        SchemaCommand schema = new SchemaCommand(shell);
        return new CommandLine(schema)
                .addSubcommand(new SchemaPrintCommand(schema.work))
                .addSubcommand(new SchemaCheckCommand(schema.work))
                .addSubcommand(new SchemaApplyCommand(schema.work));
    }

    /** What to type to have the scripts applied. */
    static String apply(String url) {
        return "clientele schema apply " + DatabaseUrl.option(url);
    }

    /** What to type to see the scripts. */
    static String print(String url) {
        return "clientele schema print " + DatabaseUrl.option(url);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
