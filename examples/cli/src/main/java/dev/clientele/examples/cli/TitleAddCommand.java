package dev.clientele.examples.cli;

import dev.clientele.title.Gender;
import dev.clientele.title.SocialTitleDraft;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A new title. */
@Command(name = "add", description = "Makes a title and shows it.")
final class TitleAddCommand implements Callable<Integer> {
    private final Work work;

    @Parameters(paramLabel = "NAME", description = "The title, such as Dr.")
    private String name = "";

    @Option(
            names = "--gender",
            paramLabel = "male|female|neutral",
            converter = Converters.OfGender.class,
            description = "Whom it is for: neutral if not given.")
    private Gender gender = Gender.NEUTRAL;

    TitleAddCommand(Work work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        return work.in(shop -> TitleList.of(shop.clientele().titles().create(SocialTitleDraft.of(name, gender)), shop));
    }
}
