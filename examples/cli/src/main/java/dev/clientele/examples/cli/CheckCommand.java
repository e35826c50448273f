package dev.clientele.examples.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks for what must not be so when the shop opens to the public. */
@Command(
        name = "check",
        description = "Says what is to be done before the shop opens to the public, and changes nothing. Exit code 1 if"
                + " there is something.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final Work work;

    CheckCommand(Shell shell) {
        this.work = new Work(shell);
    }

    @Override
    public Integer call() {
        return work.in(Findings::of);
    }
}
