package dev.clientele.examples.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which shop in which database a command works on, and how it speaks. */
final class ShopOptions {
    static final String DEFAULT_DATABASE = "jdbc:h2:file:./clientele";
    static final String DATABASE_VARIABLE = "CLIENTELE_DB";

    @Option(
            names = "--db",
            paramLabel = "JDBC-URL",
            description = "The database; else " + DATABASE_VARIABLE + "; else " + DEFAULT_DATABASE + ".")
    private @Nullable String database;

    @Option(
            names = "--shop",
            paramLabel = "N",
            defaultValue = "1",
            description = "The shop in the database: ${DEFAULT-VALUE} if not given.")
    private int shop = 1;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "The database user; else " + Credentials.USER_VARIABLE + ".")
    private @Nullable String user;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "A file with the password in its first line; else " + Credentials.PASSWORD_VARIABLE + ".")
    private @Nullable Path passwordFile;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "UTC",
            converter = ZoneConverter.class,
            description = "The shop's time zone, such as Europe/Amsterdam: ${DEFAULT-VALUE} if not given.")
    private ZoneId zone = ZoneId.of("UTC");

    @Option(
            names = "--language",
            paramLabel = "en|nl|fr|de",
            defaultValue = "en",
            converter = LanguageConverter.class,
            description =
                    "The language of messages about rows, and of the groups and titles with which a new shop begins:"
                            + " ${DEFAULT-VALUE} if not given.")
    private Locale language = Locale.ENGLISH;

    String database(Shell shell) {
        return Optional.ofNullable(database)
                .or(() -> shell.variable(DATABASE_VARIABLE))
                .orElse(DEFAULT_DATABASE);
    }

    int shop() {
        if (shop < 1) {
            throw new CommandFailedException("A shop's number is 1 or more, and " + shop + " is not.");
        }
        return shop;
    }

    Credentials credentials(Shell shell) {
        return Credentials.of(Optional.ofNullable(user), Optional.ofNullable(passwordFile), shell);
    }

    ZoneId zone() {
        return zone;
    }

    Locale language() {
        return language;
    }
}
