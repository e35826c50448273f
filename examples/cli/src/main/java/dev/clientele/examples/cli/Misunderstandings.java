package dev.clientele.examples.cli;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and where the help is. */
final class Misunderstandings implements IParameterExceptionHandler {
    private final Shell shell;

    Misunderstandings(Shell shell) {
        this.shell = shell;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        String name = failure.getCommandLine().getCommandSpec().qualifiedName();
        shell.say(sentence(failure) + " See: " + name + " --help");
        return ExitCode.FAILED;
    }

    private static String sentence(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return "'" + unmatched.getUnmatched().get(0) + "' is not understood" + suggestions(unmatched) + ".";
        }
        String message = String.valueOf(failure.getMessage());
        return message.endsWith(".") ? message : message + ".";
    }

    private static String suggestions(UnmatchedArgumentException unmatched) {
        return unmatched.getSuggestions().isEmpty()
                ? ""
                : "; perhaps " + String.join(" or ", unmatched.getSuggestions());
    }
}
