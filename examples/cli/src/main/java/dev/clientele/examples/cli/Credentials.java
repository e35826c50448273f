package dev.clientele.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** Who opens the database; the password comes from a file or the environment, where no list of processes shows it. */
final class Credentials {
    static final String USER_VARIABLE = "CLIENTELE_USER";
    static final String PASSWORD_VARIABLE = "CLIENTELE_PASSWORD";

    static final Credentials NONE = new Credentials(Optional.empty(), Optional.empty());

    /** Between the user and the host as well, unless that is a port before a setting with an at sign. */
    private static final Pattern PASSWORD_IN_URL =
            Pattern.compile("[;?&]password=|//[^/@:\\[]*:(?!\\d+(?:[,/?;]|$))[^@]*@", Pattern.CASE_INSENSITIVE);

    private final Optional<String> user;
    private final Optional<String> password;

    private Credentials(Optional<String> user, Optional<String> password) {
        this.user = user;
        this.password = password;
    }

    static Credentials of(Optional<String> user, Optional<Path> passwordFile, Shell shell) {
        return new Credentials(
                user.or(() -> shell.variable(USER_VARIABLE)),
                passwordFile.map(Credentials::firstLine).or(() -> shell.variable(PASSWORD_VARIABLE)));
    }

    /** The driver's properties. */
    Properties properties(String url) {
        Properties properties = new Properties();
        user.or(() -> EmbeddedH2.defaultUser(url)).ifPresent(name -> properties.setProperty("user", name));
        password.ifPresent(secret -> properties.setProperty("password", secret));
        return properties;
    }

    static void requireNoneIn(String url) {
        if (PASSWORD_IN_URL.matcher(url).find()) {
            throw new CommandFailedException(
                    "Everybody on this machine can read a password on the command line: take it out"
                            + " of the database's URL and use --password-file or " + PASSWORD_VARIABLE + ".");
        }
    }

    private static String firstLine(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.isEmpty() ? "" : lines.get(0);
        } catch (IOException e) {
            throw new CommandFailedException(
                    "The password file " + file + " cannot be read (" + Words.reason(e)
                            + "). Check its path and who may read it.",
                    e);
        }
    }
}
