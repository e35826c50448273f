package dev.clientele.examples.cli;

import dev.clientele.SelectedCustomers;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Switches accounts off; nothing is lost. */
@Command(name = "disable", description = "Switches accounts off; nothing is lost.")
final class DisableCommand implements Callable<Integer> {
    @Mixin
    private final Selection selection = new Selection();

    @Mixin
    private final Work work;

    DisableCommand(Shell shell) {
        this.work = new Work(shell);
    }

    @Override
    public Integer call() {
        return work.in(shop -> new SelectionResult(selection.each(shop, SelectedCustomers::disable), "disabled"));
    }
}
