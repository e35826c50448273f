package dev.clientele.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL server of the tests: one for the whole JVM, started for the first test that asks and stopped with the
 * JVM. PostgreSQL is always tested, so a server that does not start fails every test that asks for it.
 */
final class PostgreSqlServer {
    private static final FutureTask<PostgreSqlServer> SHARED = new FutureTask<>(PostgreSqlServer::start);

    /** The server would log to us otherwise, whole statements with their values, beside what the library logs. */
    private static final Path LOG = Path.of("target", "postgresql.log");

    private final EmbeddedPostgres server;

    private PostgreSqlServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static PostgreSqlServer shared() {
        SHARED.run();
        try {
            return SHARED.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "PostgreSQL did not start, so nothing of it can be tested. See " + LOG.toAbsolutePath()
                            + ". On a platform that the parent pom does not know, name its binaries with"
                            + " -Dembedded-postgres.platform; as root on Linux, unshare -U must be allowed.",
                    e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The start of PostgreSQL was interrupted.", e);
        }
    }

    private static PostgreSqlServer start() throws IOException, SQLException {
        Files.createDirectories(LOG.getParent());
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C")
                .setServerConfig("max_connections", "200")
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                .setOutputRedirector(Redirect.appendTo(LOG.toFile()))
                .setErrorRedirector(Redirect.appendTo(LOG.toFile()))
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
        TestedDatabases.tested("PostgreSQL", version(server));
        return new PostgreSqlServer(server);
    }

    private static String version(EmbeddedPostgres server) throws SQLException {
        return Queries.column(server.getPostgresDatabase(), "show server_version")
                .get(0);
    }

    /** An empty database that orders by code point. */
    PGSimpleDataSource newDatabase() {
        return newDatabaseWith("");
    }

    /**
     * An empty database that orders by the rules of an ICU locale. With {@code und-u-ks-level2}, letters differ by more
     * than their case before case counts at all; equal texts are nevertheless those of equal code points, for
     * PostgreSQL knows no other database.
     */
    PGSimpleDataSource newDatabase(String icuLocale) {
        return newDatabaseWith(" locale_provider icu icu_locale '" + icuLocale + "'");
    }

    private PGSimpleDataSource newDatabaseWith(String options) {
        String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        execute("create database " + name + " template template0" + options);
        return (PGSimpleDataSource) server.getDatabase("postgres", name);
    }

    /** Ends its connections and deletes it, for a test that makes many; what is left goes with the server. */
    void drop(PGSimpleDataSource database) {
        execute("drop database " + database.getDatabaseName() + " with (force)");
    }

    private void execute(String sql) {
        try {
            Queries.execute(server.getPostgresDatabase(), sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
