package dev.clientele.examples.cli;

import dev.clientele.title.Gender;
import dev.clientele.title.SocialTitle;
import dev.clientele.title.SocialTitleDraft;
import dev.clientele.title.SocialTitleId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes a title. */
@Command(name = "edit", description = "Changes of a title what the options say, and shows it.")
final class TitleEditCommand implements Callable<Integer> {
    private final Work work;

    @Parameters(paramLabel = "ID", converter = Converters.OfTitleId.class, description = "The title's id.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private SocialTitleId id;

    @Option(names = "--name", paramLabel = "NAME", description = "Another name.")
    private @Nullable String name;

    @Option(
            names = "--gender",
            paramLabel = "male|female|neutral",
            converter = Converters.OfGender.class,
            description = "Whom it is for.")
    private @Nullable Gender gender;

    TitleEditCommand(Work work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        return work.in(shop -> {
            SocialTitle read = TitlesCommand.required(id, shop);
            return TitleList.of(shop.clientele().titles().edit(read, edited(read.draft())), shop);
        });
    }

    private SocialTitleDraft edited(SocialTitleDraft read) {
        return SocialTitleDraft.of(name == null ? read.name() : name, gender == null ? read.gender() : gender);
    }
}
