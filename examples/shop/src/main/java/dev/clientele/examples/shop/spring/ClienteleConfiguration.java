package dev.clientele.examples.shop.spring;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.JdbcStore;
import dev.clientele.jdbc.SchemaCheck;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The library in a Spring application. It needs a bean of its options, and changes the database's schema only where
 * {@code clientele.schema.apply} is true.
 */
@Configuration(proxyBeanMethods = false)
public class ClienteleConfiguration {
    private static final String APPLY =
            " Scripts are applied by your own tool, or here with clientele.schema.apply=true.";

    /**
     * The store, within Spring's transactions. It is made when Flyway, Liquibase or {@code schema.sql}, where the application has
     * them, have applied their scripts.
     *
     * @param database of the shop's own tables as well
     * @param manager of the transactions over it
     * @param apply whether to apply the scripts that are missing
     * @return the store, over a schema that this library can work with, be it of a newer one
     * @throws IllegalStateException if scripts are missing, or something of what they made
     * @throws IllegalArgumentException if the manager is of another data source
     */
    @Bean
    @DependsOnDatabaseInitialization
    public JdbcStore clienteleStore(
            DataSource database,
            PlatformTransactionManager manager,
            @Value("${clientele.schema.apply:false}") boolean apply) {
        JdbcSchema schema = JdbcSchema.of(database);
        if (apply) {
            schema.apply();
        }
        requireReady(schema.check());
        return JdbcStore.joining(new SpringConnections(database), new SpringTransactions(manager, database));
    }

    private static void requireReady(SchemaCheck check) {
        if (!check.isReady()) {
            String cure = check.missing().isEmpty() ? "" : APPLY;
            throw new IllegalStateException(check + cure);
        }
    }

    /**
     * The library.
     *
     * @param store where it keeps the customers
     * @param options the clock, the ports to the shop's own tables, and who hears of changes
     * @return the customers of the shop
     */
    @Bean
    public Clientele clientele(JdbcStore store, ClienteleOptions options) {
        return Clientele.on(store, options);
    }
}
