package dev.clientele.examples.cli;

import dev.clientele.SocialTitles;
import dev.clientele.examples.cli.Removal.Effect;
import dev.clientele.title.SocialTitleId;
import dev.clientele.title.SocialTitleRemovalPlan;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Removes a title. */
@Command(name = "remove", description = "Says how many customers lose their title; with its plan, removes it.")
final class TitleRemoveCommand implements Callable<Integer> {
    private final Work work;

    @Parameters(paramLabel = "ID", converter = Converters.OfTitleId.class, description = "The title's id.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private SocialTitleId id;

    @Mixin
    private final Confirmation confirmation = new Confirmation();

    TitleRemoveCommand(Work work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        return work.in(shop -> {
            String what = "title " + id.value();
            String name = TitlesCommand.required(id, shop).name().value();
            SocialTitles titles = shop.clientele().titles();
            SocialTitleRemovalPlan plan = titles.planRemoval(id);
            Optional<String> toConfirm = confirmation.orRemove(what, plan.text(), () -> titles.remove(plan));
            List<Effect> effects = List.of(new Effect("Customers left without a title", "customers", plan.customers()));
            return new Removal(what, name, effects, plan.text(), toConfirm);
        });
    }
}
