package dev.clientele.examples.cli;

import dev.clientele.kernel.ClienteleException;
import dev.clientele.kernel.InvalidDraftException;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in one sentence, or one for each field, and with {@code --debug} where. */
final class Failures implements IExecutionExceptionHandler {
    private final Shell shell;

    Failures(Shell shell) {
        this.shell = shell;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (shell.output().isAbandoned()) {
            return ExitCode.FINE;
        }
        if (shell.output().failure().isEmpty()) {
            tell(failure, command);
        }
        return failure instanceof CommandFailedException known ? known.exitCode() : ExitCode.FAILED;
    }

    void tell(Exception failure, CommandLine command) {
        shell.say(sentence(failure));
        Object root = command.getCommandSpec().root().userObject();
        if (root instanceof ClienteleCommand clientele && clientele.isDebug()) {
            failure.printStackTrace(shell.err());
        }
    }

    /** Exceptions of the library and of this program speak to people; others only to programmers. */
    static String sentence(Exception failure) {
        if (failure instanceof InvalidDraftException invalid) {
            return invalid.problems().stream()
                    .map(problem -> problem.path() + ": " + problem.message())
                    .collect(Collectors.joining(System.lineSeparator()));
        }
        return failure instanceof ClienteleException || failure instanceof CommandFailedException
                ? String.valueOf(failure.getMessage())
                : "This should not have happened (" + failure.getClass().getSimpleName() + "). Run it again with "
                        + ClienteleCommand.DEBUG + " and report what it prints.";
    }
}
