package dev.clientele.examples.cli;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Says why a database cannot be opened. */
final class OpeningFailure {
    private static final String WRONG_USER = "28";

    /** PostgreSQL's driver gives up before the server has refused anybody. */
    private static final String WITHOUT_PASSWORD = "08004";

    private OpeningFailure() {}

    static CommandFailedException of(String url, SQLException e) {
        return new CommandFailedException(sentence(url, e), withoutSecrets(e));
    }

    private static String sentence(String url, SQLException e) {
        String name = DatabaseUrl.shown(url);
        if (EmbeddedH2.is(url) && EmbeddedH2.isInUse(e)) {
            return "The database " + name + " is in use by another program: close that one and try again.";
        }
        if (isForTheUser(url, e)) {
            return "The database " + name
                    + " refuses the user or the password: give them with --user and --password-file," + " or in "
                    + Credentials.USER_VARIABLE + " and " + Credentials.PASSWORD_VARIABLE + ".";
        }
        if (isWithoutDriver(url)) {
            return "There is no JDBC driver for " + name + ": check the URL. The command works with H2, PostgreSQL and"
                    + " MariaDB, whose URLs begin with jdbc:h2:, jdbc:postgresql: and jdbc:mariadb:.";
        }
        return "The database " + name + " cannot be opened: " + firstLine(e);
    }

    private static boolean isForTheUser(String url, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith(WRONG_USER) || (url.startsWith("jdbc:postgresql:") && state.equals(WITHOUT_PASSWORD));
    }

    private static boolean isWithoutDriver(String url) {
        try {
            DriverManager.getDriver(url);
            return false;
        } catch (SQLException e) {
            return true;
        }
    }

    static String firstLine(SQLException e) {
        String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return DatabaseUrl.hiddenIn(first) + " (SQLState " + e.getSQLState() + ")";
    }

    /** Drivers put the whole URL into some of their messages, which {@code --debug} prints. */
    private static SQLException withoutSecrets(SQLException e) {
        String message = String.valueOf(e.getMessage());
        String safe = DatabaseUrl.hiddenIn(message);
        if (safe.equals(message)) {
            return e;
        }
        SQLException told = new SQLException(safe, e.getSQLState(), e.getErrorCode());
        told.setStackTrace(e.getStackTrace());
        return told;
    }
}
