package dev.clientele.examples.shop;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;

/** A PostgreSQL server with an empty database. */
public final class PostgreSql implements AutoCloseable {
    /** The server would log to us otherwise, whole statements with their values. */
    private static final Path LOG = Path.of("target", "postgresql.log");

    private final EmbeddedPostgres server;

    private PostgreSql(EmbeddedPostgres server) {
        this.server = server;
    }

    public static PostgreSql start() {
        try {
            Files.createDirectories(LOG.getParent());
            return new PostgreSql(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setOutputRedirector(Redirect.appendTo(LOG.toFile()))
                    .setErrorRedirector(Redirect.appendTo(LOG.toFile()))
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    public DataSource database() {
        return server.getPostgresDatabase();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
