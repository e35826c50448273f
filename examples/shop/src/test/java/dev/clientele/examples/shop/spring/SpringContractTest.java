package dev.clientele.examples.shop.spring;

import dev.clientele.contract.StoreContract;
import dev.clientele.jdbc.HostTransactions;
import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.JdbcStore;
import dev.clientele.kernel.ConflictException;
import java.sql.Connection;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** All that the library promises, over H2 in Spring's transactions. */
@EnabledIfEnvironmentVariable(
        named = "CLIENTELE_TEST_DATABASES",
        matches = ".+",
        disabledReason = "The whole contract takes its time: it runs where databases are tested in depth.")
class SpringContractTest implements StoreContract {
    private static final int CONNECTIONS = 50;

    private final JdbcConnectionPool database = database();
    private final JdbcStore store = store(database);

    private static JdbcConnectionPool database() {
        JdbcConnectionPool database =
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        database.setMaxConnections(CONNECTIONS);
        JdbcSchema.of(database).apply();
        return database;
    }

    private static JdbcStore store(DataSource database) {
        return JdbcStore.joining(
                new SpringConnections(database),
                new Repeating(new SpringTransactions(new DataSourceTransactionManager(database), database)));
    }

    @AfterEach
    void close() {
        JdbcClient.create(database).sql("shutdown immediately").update();
        database.dispose();
    }

    @Override
    public JdbcStore store() {
        return store;
    }

    /** An application that begins its transaction anew where the database gave it up. */
    private record Repeating(SpringTransactions spring) implements HostTransactions {
        private static final int ATTEMPTS = 5;

        @Override
        public <T> T required(Supplier<T> work) {
            return TransactionSynchronizationManager.isActualTransactionActive()
                    ? spring.required(work)
                    : repeated(work);
        }

        private <T> T repeated(Supplier<T> work) {
            for (int attempt = 1; ; attempt++) {
                try {
                    return spring.required(work);
                } catch (ConflictException e) {
                    if (attempt == ATTEMPTS) {
                        throw e;
                    }
                }
            }
        }

        @Override
        public <T> T requiresNew(Supplier<T> work) {
            return spring.requiresNew(work);
        }

        @Override
        public boolean isUnderWay(Connection connection) {
            return spring.isUnderWay(connection);
        }

        @Override
        public void afterCommit(Runnable action) {
            spring.afterCommit(action);
        }
    }
}
