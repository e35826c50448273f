package dev.clientele.examples.cli;

import dev.clientele.SelectedCustomers;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Switches accounts on. */
@Command(name = "enable", description = "Switches accounts on.")
final class EnableCommand implements Callable<Integer> {
    @Mixin
    private final Selection selection = new Selection();

    @Mixin
    private final Work work;

    EnableCommand(Shell shell) {
        this.work = new Work(shell);
    }

    @Override
    public Integer call() {
        return work.in(shop -> new SelectionResult(selection.each(shop, SelectedCustomers::enable), "enabled"));
    }
}
