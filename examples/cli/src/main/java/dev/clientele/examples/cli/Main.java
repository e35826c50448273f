package dev.clientele.examples.cli;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** Runs one command and ends with its exit code. */
public final class Main {
    private Main() {}

    /**
     * The program.
     *
     * @param args the command and its options, see {@code --help}
     */
    public static void main(String[] args) {
        // The libraries below log through SLF4J, which is silent here, instead of the JDK's logging to stderr.
        System.setProperty("org.jboss.logging.provider", "slf4j");
        // PostgreSQL's driver knows only the latter, and would warn with the whole URL there.
        LogManager.getLogManager().reset();
        System.exit(run(args, Shell.ofProcess()));
    }

    /**
     * Runs a command in this process.
     *
     * @param args the command and its options
     * @param shell its surroundings
     * @return the exit code: 0 fine, 1 some rows were rejected or somebody was not found, 2 it could not be done
     */
    static int run(String[] args, Shell shell) {
        int exitCode = execute(args, shell);
        shell.out().flush();
        Optional<IOException> failure = shell.output().failure();
        if (failure.isEmpty() || shell.output().isAbandoned()) {
            return exitCode;
        }
        shell.say("The output cannot be written (" + failure.get().getMessage() + ").");
        return ExitCode.FAILED;
    }

    private static int execute(String[] args, Shell shell) {
        Help.Ansi color = shell.screen().showsResults() ? Help.Ansi.AUTO : Help.Ansi.OFF;
        try {
            return commandLine(shell)
                    .setColorScheme(Help.defaultColorScheme(color))
                    .setOut(shell.writer())
                    .setErr(shell.errorWriter())
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setParameterExceptionHandler(new Misunderstandings(shell))
                    .setExecutionExceptionHandler(new Failures(shell))
                    .execute(args);
        } catch (OutOfMemoryError e) {
            shell.say("There is not enough memory for this. Start Java with more, for example -Xmx256m.");
            return ExitCode.FAILED;
        }
    }

    private static CommandLine commandLine(Shell shell) {
        CommandLine clientele = new CommandLine(new ClienteleCommand())
                .addSubcommand(new ImportCommand(shell))
                .addSubcommand(new ExportCommand(shell))
                .addSubcommand(new ListCommand(shell))
                .addSubcommand(new SearchCommand(shell))
                .addSubcommand(new ShowCommand(shell))
                .addSubcommand(new EnableCommand(shell))
                .addSubcommand(new DisableCommand(shell))
                .addSubcommand(new RemoveCommand(shell))
                .addSubcommand(ConsentCommand.with(shell))
                .addSubcommand(NoteCommand.with(shell))
                .addSubcommand(PrivacyCommand.with(shell))
                .addSubcommand(GroupsCommand.with(shell))
                .addSubcommand(TitlesCommand.with(shell))
                .addSubcommand(new SettingsCommand(shell))
                .addSubcommand(new DemoCommand(shell))
                .addSubcommand(new CheckCommand(shell))
                .addSubcommand(SchemaCommand.with(shell))
                .addSubcommand(new GenerateCommand(shell));
        shortenHelp(clientele.getSubcommands().values());
        return clientele;
    }

    private static void shortenHelp(Collection<CommandLine> commands) {
        for (CommandLine command : commands) {
            command.getCommandSpec().usageMessage().abbreviateSynopsis(true).sortOptions(false);
            shortenHelp(command.getSubcommands().values());
        }
    }
}
