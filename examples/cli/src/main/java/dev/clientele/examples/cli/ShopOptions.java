package dev.clientele.examples.cli;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which shop in which database a command works on, and how it speaks. */
final class ShopOptions extends ShopChoice {
    @Option(
            names = "--zone",
            scope = ScopeType.INHERIT,
            paramLabel = "ZONE",
            converter = ZoneConverter.class,
            description = "The time zone, such as Europe/Amsterdam: the shop's if not given; a new shop keeps it,"
                    + " and UTC if not given.")
    private @Nullable ZoneId zone;

    @Option(
            names = "--language",
            scope = ScopeType.INHERIT,
            paramLabel = "en|nl|fr|de",
            converter = LanguageConverter.class,
            description = "The language of messages about what is filled in: the shop's if not given; a new shop keeps"
                    + " it, and en if not given.")
    private @Nullable Locale language;

    Wishes wishes() {
        return new Wishes(Optional.ofNullable(zone), Optional.ofNullable(language));
    }
}
