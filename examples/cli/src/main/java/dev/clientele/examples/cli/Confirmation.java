package dev.clientele.examples.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether a removal was confirmed: it is done when its plan was seen, and not before. */
final class Confirmation {
    private static final String CONFIRM = "--confirm";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = CONFIRM,
            paramLabel = "PLAN",
            description = "Do it. Without this option the command says what it would do, and the plan to write here.")
    private @Nullable String confirmed;

    /** Removes something if this plan was confirmed, and gives the command that confirms it otherwise. */
    Optional<String> orRemove(String what, String plan, Runnable removal) {
        if (confirmed == null) {
            return Optional.of(Retyped.of(spec).with(CONFIRM, plan));
        }
        if (!confirmed.equals(plan)) {
            throw new CommandFailedException("This is not the plan to remove " + what
                    + " as it is now: it is that of another removal, or what it touches has changed since."
                    + " Nothing was removed. To see the plan use: "
                    + Retyped.of(spec).without(CONFIRM));
        }
        removal.run();
        return Optional.empty();
    }
}
