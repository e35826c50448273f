package dev.clientele.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which shop in which database a command works on. */
class DatabaseOptions {
    static final String DEFAULT_DATABASE = "jdbc:h2:file:./clientele";
    static final String DATABASE_VARIABLE = "CLIENTELE_DB";

    @Option(
            names = "--db",
            scope = ScopeType.INHERIT,
            paramLabel = "JDBC-URL",
            description = "The database; else " + DATABASE_VARIABLE + "; else " + DEFAULT_DATABASE + ".")
    private @Nullable String database;

    @Option(
            names = "--shop",
            scope = ScopeType.INHERIT,
            paramLabel = "N",
            defaultValue = "1",
            description = "The shop in the database: ${DEFAULT-VALUE} if not given.")
    private int shop = 1;

    @Option(
            names = "--user",
            scope = ScopeType.INHERIT,
            paramLabel = "NAME",
            description = "The database user; else " + Credentials.USER_VARIABLE + ".")
    private @Nullable String user;

    @Option(
            names = "--password-file",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            description = "A file with the password in its first line; else " + Credentials.PASSWORD_VARIABLE + ".")
    private @Nullable Path passwordFile;

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
}
