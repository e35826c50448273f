package dev.clientele.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a command: prints the help. */
@Command(
        name = "clientele",
        description =
                "The customers of a webshop, their permissions, notes, groups and titles, and the shop's settings.",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Results go to the standard output, all else to the standard error.",
            "Exit code: 0 fine; 1 some rows were rejected, somebody was not found, or a check found something;"
                    + " 2 it could not be done.",
            "",
            "  clientele import customers.csv",
            "  clientele list --group Customer --sort -registered",
            "  clientele search jo do",
            "  clientele export - > customers.csv",
            "  clientele consent show 1",
            "  clientele note add 1 \"Prefers e-mail\" --by Ada",
            "  clientele groups add VIP --discount 10",
            "  clientele settings --b2b on",
            "  clientele check",
            "  clientele schema apply --db jdbc:postgresql://localhost/shop --user eva"
        })
final class ClienteleCommand implements Runnable {
    static final String DEBUG = "--debug";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Print this help.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean version;

    @Option(names = DEBUG, scope = ScopeType.INHERIT, description = "Print stack traces of errors.")
    private boolean debug;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Whether errors come with stack traces. */
    boolean isDebug() {
        return debug;
    }
}
