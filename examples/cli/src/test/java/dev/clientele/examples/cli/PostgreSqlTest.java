package dev.clientele.examples.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfEnvironmentVariable(
        named = "CLIENTELE_TEST_DATABASES",
        matches = ".+",
        disabledReason = "The command on a server takes its time: it runs where databases are tested in depth.")
class PostgreSqlTest extends ServerContract {
    private static final Path LOG = Path.of("target", "postgresql.log");

    private EmbeddedPostgres server;

    @BeforeAll
    void start() throws IOException {
        Files.createDirectories(LOG.getParent());
        server = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C")
                .setOutputRedirector(Redirect.appendTo(LOG.toFile()))
                .setErrorRedirector(Redirect.appendTo(LOG.toFile()))
                .start();
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Override
    ServerDatabase newDatabase() throws SQLException {
        return ServerDatabase.on("jdbc:postgresql://localhost:" + server.getPort() + "/", "postgres", "not asked for");
    }
}
