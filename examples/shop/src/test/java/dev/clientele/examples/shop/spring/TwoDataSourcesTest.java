package dev.clientele.examples.shop.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.jdbc.JdbcSchema;
import dev.clientele.jdbc.JdbcStore;
import dev.clientele.kernel.StoreException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An application with two databases: nothing is lost silently, whatever its pools set auto-commit to. */
class TwoDataSourcesTest {
    private static final CustomerDraft ADA = CustomerDraft.of("Ada", "Tester", "ada@example.com");

    private final HikariDataSource ours = new HikariDataSource();
    private final HikariDataSource another = new HikariDataSource();
    private final PlatformTransactionManager managerOfAnother = new JdbcTransactionManager(another);

    private void open(boolean autoCommit) {
        open(ours, autoCommit);
        open(another, autoCommit);
        JdbcSchema.of(ours).apply();
        // Whose shop was opened before is only read when it is opened again.
        shop(ours, new JdbcTransactionManager(ours));
    }

    private static void open(HikariDataSource pool, boolean autoCommit) {
        pool.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        pool.setAutoCommit(autoCommit);
    }

    private static Clientele shop(DataSource database, PlatformTransactionManager manager) {
        ClienteleConfiguration library = new ClienteleConfiguration();
        return library.clientele(library.clienteleStore(database, manager, false), ClienteleOptions.defaults());
    }

    @AfterEach
    void close() {
        ours.close();
        another.close();
    }

    private long customers() {
        return JdbcClient.create(ours)
                .sql("select count(*) from clientele_customer")
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refuseTheManagerOfTheOtherOne(boolean autoCommit) {
        open(autoCommit);

        assertThatThrownBy(() -> shop(ours, managerOfAnother))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The transaction manager's transactions are not over the DataSource of the store's"
                        + " connections, so they would neither commit nor roll back what the store writes. Give both the"
                        + " same DataSource.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refuseAWriteOverConnectionsOfTheOtherOne(boolean autoCommit) {
        open(autoCommit);
        Clientele shop = Clientele.on(
                JdbcStore.joining(new SpringConnections(ours), new SpringTransactions(managerOfAnother, another)));

        assertThatThrownBy(() -> shop.customers().register(ADA))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("check that it is on the same DataSource as the store's ConnectionSource");
        assertThatThrownBy(() -> new TransactionTemplate(managerOfAnother)
                        .executeWithoutResult(status -> shop.customers().register(ADA)))
                .isInstanceOf(StoreException.class);
        assertThat(customers()).isZero();
    }

    /** Also where the application itself has used a connection of ours there, which Spring keeps until its end. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepWhatIsWrittenInATransactionOfTheOtherOne(boolean autoCommit) {
        open(autoCommit);
        Clientele shop = shop(ours, new JdbcTransactionManager(ours));

        CustomerId ada = new TransactionTemplate(managerOfAnother).execute(status -> {
            status.setRollbackOnly();
            assertThat(customers()).isZero();
            return shop.customers().register(ADA).id();
        });

        assertThat(shop.customers().findByEmail(new EmailAddress("ada@example.com")))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(ada));
    }
}
