package dev.clientele.examples.cli;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The connections to one database. It keeps one open, since opening an embedded database costs more than the work in it.
 */
final class Database implements DataSource, AutoCloseable {
    private final String url;
    private final Properties properties;
    private final Connection anchor;

    private Database(String url, Properties properties) throws SQLException {
        this.url = url;
        this.properties = properties;
        this.anchor = DriverManager.getConnection(url, properties);
    }

    /** Opens a database; an embedded one is created if it is not there. */
    static Database open(String url, Credentials credentials) {
        try {
            return connected(url, credentials);
        } catch (SQLException e) {
            throw OpeningFailure.of(url, e);
        }
    }

    /** Opens a database; empty if it is an embedded one that is not there. */
    static Optional<Database> openExisting(String url, Credentials credentials) {
        try {
            return Optional.of(connected(EmbeddedH2.is(url) ? EmbeddedH2.existing(url) : url, credentials));
        } catch (SQLException e) {
            if (EmbeddedH2.is(url) && EmbeddedH2.isMissing(e)) {
                return Optional.empty();
            }
            throw OpeningFailure.of(url, e);
        }
    }

    private static Database connected(String url, Credentials credentials) throws SQLException {
        Credentials.requireNoneIn(url);
        return new Database(EmbeddedH2.is(url) ? EmbeddedH2.tuned(url) : url, credentials.properties(url));
    }

    @Override
    public Connection getConnection() throws SQLException {
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /**
     * Gives the room back that many writes have wasted: an H2 file grows to a multiple of what is in it, and keeps what was deleted
     * until its room is used again. Closes it; false where it is another kind of database, or could not be done.
     */
    boolean compact() {
        if (!EmbeddedH2.isOwnFile(url)) {
            return false;
        }
        try (Statement statement = anchor.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
            return true;
        } catch (SQLException e) {
            // The file stays as large as it is, and nothing in it is lost.
            return false;
        }
    }

    @Override
    public void close() {
        try {
            anchor.close();
        } catch (SQLException e) {
            throw new CommandFailedException(
                    "The database cannot be closed: " + OpeningFailure.firstLine(e) + ". What was committed is in it.",
                    e);
        }
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("There is no log.");
    }

    @Override
    public void setLoginTimeout(int seconds) {
        DriverManager.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() {
        return DriverManager.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("There is no log.");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("This is no wrapper of " + type.getName() + ".");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
