package dev.clientele.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which database a command works on, and who opens it. */
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

    Credentials credentials(Shell shell) {
        return Credentials.of(Optional.ofNullable(user), Optional.ofNullable(passwordFile), shell);
    }
}
