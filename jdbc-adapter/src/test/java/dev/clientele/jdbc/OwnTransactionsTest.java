package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.customer.Customer;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.kernel.StoreException;
import dev.clientele.kernel.Transactions;
import dev.clientele.title.Gender;
import dev.clientele.title.SocialTitleDraft;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class OwnTransactionsTest {
    private final CountingDataSource database = new CountingDataSource(Databases.withSchema(Databases.memory()));
    private final JdbcStore store = JdbcStore.over(database.dataSource());
    private final Transactions transactions = store.transactions();
    private final Clientele shop = Clientele.on(store);

    @Test
    void repeatsWhatTheDatabaseGaveUpForAnotherTransaction() throws Exception {
        DataSource impatient = Databases.withSchema(Databases.memory("LOCK_TIMEOUT=50"));
        JdbcStore conflicting = JdbcStore.over(impatient);
        Clientele clientele = Clientele.on(conflicting);
        Customer ada = clientele.customers().register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com"));
        AtomicInteger attempts = new AtomicInteger();
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch repeated = new CountDownLatch(1);

        CompletableFuture<Customer> first =
                CompletableFuture.supplyAsync(() -> conflicting.transactions().required(() -> {
                    Customer disabled = clientele.customers().disable(ada.id());
                    locked.countDown();
                    await(repeated);
                    return disabled;
                }));
        locked.await();
        Customer second = conflicting.transactions().required(() -> {
            if (attempts.incrementAndGet() == 2) {
                repeated.countDown();
                first.join();
            }
            Customer read = clientele.customers().get(ada.id());
            return conflicting.customers().update(read.rename(ada.name()), ada.updated());
        });

        assertThat(attempts).hasValueGreaterThanOrEqualTo(2);
        assertThat(second.version()).isEqualTo(3);
        assertThat(second.isEnabled()).isFalse();
    }

    @Test
    void givesUpAfterFiveAttempts() throws Exception {
        DataSource impatient = Databases.withSchema(Databases.memory("LOCK_TIMEOUT=20"));
        Clientele clientele = Clientele.on(JdbcStore.over(impatient));
        Customer ada = clientele.customers().register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com"));
        AtomicInteger attempts = new AtomicInteger();

        try (Connection other = impatient.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().executeUpdate("update clientele_customer set enabled = false");
            JdbcStore waiting = JdbcStore.over(impatient);
            assertThatThrownBy(() -> waiting.transactions().required(() -> {
                        attempts.incrementAndGet();
                        return waiting.customers().update(ada, ada.updated());
                    }))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("Other transactions were at the same rows");
            other.rollback();
        }
        assertThat(attempts).hasValue(5);
    }

    @Test
    void takesBackOnlyTheInnerWorkThatFailed() {
        List<String> told = new ArrayList<>();
        transactions.required(() -> {
            register("ada");
            assertThatThrownBy(() -> transactions.required(() -> {
                        transactions.afterCommit(() -> told.add("never"));
                        register("eve");
                        return register("ada");
                    }))
                    .isInstanceOf(EmailTakenException.class);
            transactions.afterCommit(() -> told.add("committed"));
            return register("ida");
        });

        assertThat(shop.customers().search("ada").rows()).hasSize(1);
        assertThat(shop.customers().search("ida").rows()).hasSize(1);
        assertThat(shop.customers().search("eve").rows()).isEmpty();
        assertThat(told).containsExactly("committed");
    }

    @Test
    void refusesToCommitAroundAFailureThatWasKeptBack() {
        Customer ada = register("ada");

        assertThatThrownBy(() -> transactions.required(() -> {
                    register("eve");
                    assertThatThrownBy(() -> store.customers().add(ada)).isNotNull();
                    return true;
                }))
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        "The transaction cannot be committed, since an operation in it failed and its exception was kept"
                                + " back. Let it pass, or do what may fail in an inner transactions().required(…).");
        assertThat(shop.customers().search("eve").rows()).isEmpty();
    }

    @Test
    void spansTheShopsOfOneDatabase() {
        JdbcStore second = store.forShop(2);
        Clientele other = Clientele.on(second);
        assertThatThrownBy(() -> transactions.required(() -> {
                    register("ada");
                    other.customers().register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com"));
                    throw new IllegalStateException("fault");
                }))
                .hasMessage("fault");

        assertThat(shop.customers().search("ada").rows()).isEmpty();
        assertThat(other.customers().search("ada").rows()).isEmpty();
    }

    @Test
    void keepsTheShopsOfOneDatabaseApart() {
        Customer ada = register("ada");
        Clientele other = Clientele.on(store.forShop(2));
        Customer same = other.customers().register(CustomerDraft.of("Ada", "Lovelace", "ada@example.com"));
        other.titles().create(SocialTitleDraft.of("Miss", Gender.FEMALE));

        assertThat(other.customers().find(ada.id())).isEmpty();
        assertThat(other.customers().search("ada").rows())
                .extracting(row -> row.id())
                .containsExactly(same.id());
        assertThat(shop.titles().all()).hasSize(2);
        assertThat(other.titles().all()).hasSize(3);
    }

    @Test
    void runsEveryActionAfterTheCommitWhateverOneThrows() {
        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> transactions.required(() -> {
                    transactions.afterCommit(() -> {
                        throw new IllegalStateException("listener");
                    });
                    transactions.afterCommit(() -> told.add("told"));
                    return register("ada");
                }))
                .hasMessage("listener");

        assertThat(told).containsExactly("told");
        assertThat(shop.customers().search("ada").rows()).hasSize(1);
    }

    @Test
    void givesConnectionsBackAsTheyCame() throws SQLException {
        try (Connection connection = Databases.memory().getConnection()) {
            assertGivenBack(connection, true);
            assertGivenBack(connection, false);
        }
    }

    private static void assertGivenBack(Connection connection, boolean autoCommit) throws SQLException {
        connection.setAutoCommit(autoCommit);
        int isolation = connection.getTransactionIsolation();
        new OwnTransactions(InterceptedDataSource.always(connection), TableNames.standard())
                .with(session -> session.list("select 1", parameters -> {}, Row::number));
        assertThat(connection.getAutoCommit()).isEqualTo(autoCommit);
        assertThat(connection.getTransactionIsolation()).isEqualTo(isolation);
    }

    private Customer register(String first) {
        return shop.customers().register(CustomerDraft.of(first, "Lovelace", first + "@example.com"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
