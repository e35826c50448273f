package dev.clientele.examples.shop.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.jdbc.JdbcStore;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** With which schema an application starts. */
class ClienteleConfigurationTest {
    private final ClienteleConfiguration library = new ClienteleConfiguration();
    private final JdbcDataSource database = database();

    private static JdbcDataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return database;
    }

    /** An application without the example's own beans. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(ClienteleConfiguration.class)
    static class Host {
        @Bean
        ClienteleOptions options() {
            return ClienteleOptions.defaults();
        }
    }

    private JdbcStore store(boolean apply) {
        return library.clienteleStore(database, new JdbcTransactionManager(database), apply);
    }

    private void execute(String sql) {
        JdbcClient.create(database).sql(sql).update();
    }

    @Test
    void advisesToApplyWhatIsMissing() {
        assertThatThrownBy(() -> store(false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The schema is missing")
                .hasMessageEndingWith(
                        "Scripts are applied by your own tool, or here with clientele.schema.apply=true.");
    }

    @Test
    void startsWithTheSchemaOfANewerLibrary() {
        store(true);
        execute("insert into clientele_schema_version (version) values (99)");

        assertThat(library.clientele(store(false), ClienteleOptions.defaults())
                        .groups()
                        .all())
                .isNotEmpty();
    }

    @Test
    void doesNotAdviseToApplyWhatWouldNotHelp() {
        store(true);
        execute("drop index clientele_customer_by_name");

        assertThatThrownBy(() -> store(true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("clientele_customer_by_name")
                .hasMessageNotContaining("clientele.schema.apply");
    }

    @Test
    void waitsForTheScriptsThatTheApplicationApplies() {
        SpringApplication host = new SpringApplication(Host.class);
        host.setWebApplicationType(WebApplicationType.NONE);

        try (ConfigurableApplicationContext running = host.run(
                "--spring.datasource.url=" + database.getURL(),
                "--clientele.schema.apply=false",
                "--spring.sql.init.schema-locations=classpath:dev/clientele/jdbc/h2/V1__customers.sql")) {
            assertThat(running.getBean(Clientele.class).groups().all()).isNotEmpty();
        }
    }
}
