package dev.clientele.examples.cli;

import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What is done in a shop by a command or one of its subcommands, which share these options. */
final class Work {
    private final Shell shell;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print a JSON object.")
    private boolean json;

    @Mixin
    private final ShopOptions options = new ShopOptions();

    Work(Shell shell) {
        this.shell = shell;
    }

    /** Does it and prints the result. */
    int in(Function<OpenShop, Result> work) {
        try (OpenShop shop = OpenShop.of(options, shell)) {
            Result result = work.apply(shop);
            print(result, json, shell);
            return result.exitCode();
        }
    }

    /** Does it where the work prints its result itself. */
    int printing(Consumer<OpenShop> work) {
        try (OpenShop shop = OpenShop.of(options, shell)) {
            work.accept(shop);
            return ExitCode.FINE;
        }
    }

    /** Does it and prints what is found as it is found. */
    int streaming(Function<OpenShop, StreamedResult> work) {
        try (OpenShop shop = OpenShop.of(options, shell)) {
            StreamedResult result = work.apply(shop);
            if (json) {
                JsonOutput.stream(shell, result);
            } else {
                result.print(shell);
            }
            return ExitCode.FINE;
        }
    }

    static void print(Result result, boolean json, Shell shell) {
        if (json) {
            JsonOutput.print(shell, result::write);
        } else {
            result.lines(shell.screen().width()).forEach(shell::print);
            result.remarks().forEach(shell::say);
        }
    }
}
