package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Clientele;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recipe of docs/schema.md: a host's Flyway runs our files, with a history of their own beside the host's. */
class FlywayTest {
    private static Flyway hosts(DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:shop")
                .load();
    }

    private static FluentConfiguration ours(DataSource database) {
        String folder = new OwnTransactions(database, TableNames.standard())
                .with(session -> session.dialect().scripts());
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:dev/clientele/jdbc/" + folder)
                .table("clientele_flyway_history")
                .baselineOnMigrate(true);
    }

    @ParameterizedTest
    @MethodSource("dev.clientele.jdbc.EmptyDatabase#each")
    void runsOurFilesBesideTheHosts(EmptyDatabase kind) {
        DataSource database = kind.make();
        assertThat(hosts(database).migrate().migrationsExecuted).isEqualTo(1);

        var result = ours(database).baselineVersion("0").load().migrate();

        assertThat(result.migrationsExecuted).isEqualTo(1);
        assertThat(result.warnings).isEmpty();
        assertThat(JdbcSchema.of(database).check()).isEqualTo(new SchemaCheck(1, 1, List.of(), List.of()));
        assertThat(JdbcSchema.of(database).apply()).isEmpty();
        assertThat(ours(database).baselineVersion("0").load().migrate().migrationsExecuted)
                .isZero();
        assertThat(hosts(database).migrate().migrationsExecuted).isZero();
        Clientele.on(JdbcStore.over(database));
    }

    @ParameterizedTest
    @MethodSource("dev.clientele.jdbc.EmptyDatabase#each")
    void takesOverWhatWeApplied(EmptyDatabase kind) {
        DataSource database = kind.withSchema();

        var result = ours(database).baselineVersion("1").load().migrate();

        assertThat(result.migrationsExecuted).isZero();
        assertThat(result.warnings).isEmpty();
        assertThat(JdbcSchema.of(database).check().isReady()).isTrue();
    }
}
