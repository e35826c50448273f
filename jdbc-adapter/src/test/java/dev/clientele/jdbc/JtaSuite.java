package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.arjuna.ats.arjuna.common.CoreEnvironmentBean;
import com.arjuna.ats.arjuna.common.CoreEnvironmentBeanException;
import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionManagerImple;
import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import dev.clientele.ClienteleOptions;
import dev.clientele.contract.CustomerRaceContract;
import dev.clientele.contract.EventContract;
import dev.clientele.contract.PrivacyContract;
import dev.clientele.contract.TransactionContract;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.jdbc.recipes.JtaTransactions;
import dev.clientele.kernel.ConflictException;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a transaction is, in those of Narayana over XA connections of an Agroal pool. */
abstract class JtaSuite implements TransactionContract, EventContract, PrivacyContract, CustomerRaceContract {
    private final TransactionManager manager;
    private final TransactionSynchronizationRegistry registry;
    final DataSource database;
    private AgroalDataSource pool;
    private JdbcStore store;

    JtaSuite(DataSource empty) {
        database = Databases.withSchema(empty);
        try {
            BeanPopulator.getDefaultInstance(CoreEnvironmentBean.class).setNodeIdentifier("clientele");
        } catch (CoreEnvironmentBeanException e) {
            throw new IllegalStateException(e);
        }
        // Nobody recovers these after a crash.
        BeanPopulator.getDefaultInstance(ObjectStoreEnvironmentBean.class)
                .setObjectStoreType(VolatileStore.class.getName());
        manager = new TransactionManagerImple();
        registry = new TransactionSynchronizationRegistryImple();
    }

    abstract Class<? extends XADataSource> driver();

    abstract String url();

    abstract String user();

    String password() {
        return "";
    }

    @BeforeEach
    void open() throws SQLException {
        pool = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .metricsEnabled(false)
                .connectionPoolConfiguration(connections -> connections
                        .maxSize(16)
                        .transactionIntegration(new NarayanaTransactionIntegration(manager, registry))
                        .connectionFactoryConfiguration(factory -> factory.connectionProviderClass(driver())
                                .jdbcUrl(url())
                                .principal(new NamePrincipal(user()))
                                .credential(new SimplePassword(password())))));
        store = JdbcStore.joining(ConnectionSource.of(pool), new JtaTransactions(manager, registry));
        execute("create table host_row (text varchar(100) primary key)");
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Override
    public JdbcStore store() {
        return store;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> hostRows() throws SQLException {
        return Queries.column(database, "select text from host_row order by text");
    }

    @Test
    void isUndoneByARollbackOfTheHost() throws Exception {
        Play play = new Play(store, ClienteleOptions.defaults());
        Map<String, List<String>> before = Tables.contents(database);

        for (String what : Play.WRITES.keySet()) {
            manager.begin();
            execute("insert into host_row values ('order')");
            play.does(what);
            manager.rollback();
            assertThat(Tables.contents(database)).as(what).isEqualTo(before);
        }
        assertThat(hostRows()).isEmpty();
    }

    @Test
    void letsTheHostGoOnAfterARuleWasBroken() throws Exception {
        Play play = new Play(store, ClienteleOptions.defaults());
        manager.begin();
        execute("insert into host_row values ('before')");
        assertThatThrownBy(() -> HostFixture.registered(play, "ada")).isInstanceOf(EmailTakenException.class);
        HostFixture.registered(play, "eve");
        execute("insert into host_row values ('later')");
        manager.commit();

        assertThat(hostRows()).containsExactly("before", "later");
        assertThat(HostFixture.isThere(play, "eve")).isTrue();
    }

    @Test
    void runsWhatComesAfterTheCommitAlthoughSomethingBeforeItFailed() throws Exception {
        JtaTransactions transactions = new JtaTransactions(manager, registry);
        List<String> done = new ArrayList<>();
        manager.begin();
        transactions.afterCommit(() -> {
            throw new IllegalStateException("first");
        });
        transactions.afterCommit(() -> done.add("second"));
        assertThat(done).isEmpty();
        manager.commit();

        assertThat(done).containsExactly("second");
    }

    @Test
    void doesWorkOnce() {
        AtomicInteger times = new AtomicInteger();
        assertThatThrownBy(() -> new JtaTransactions(manager, registry).required(() -> {
                    times.incrementAndGet();
                    throw new ConflictException("conflict", new IllegalStateException());
                }))
                .isInstanceOf(ConflictException.class);
        assertThat(times).hasValue(1);
    }

    /** It cannot be rolled back any more, and still the caller hears why it was to be. */
    @Test
    void keepsTheFirstFailureWhenTheRollbackFailsToo() {
        assertThatThrownBy(() -> new JtaTransactions(manager, registry).required(() -> {
                    endBehindItsBack();
                    throw new IllegalArgumentException("first");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> assertThat(e.getSuppressed()).isNotEmpty());
    }

    private void endBehindItsBack() {
        try {
            manager.rollback();
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void doesEverythingInTransactionsOfItsOwn() {
        Play play = new Play(store, ClienteleOptions.defaults());
        Play.READS.keySet().forEach(play::does);
        Play.WRITES_OF_THEIR_OWN.keySet().forEach(play::does);
        assertThat(HostFixture.isThere(play, "ida")).isTrue();
    }
}
