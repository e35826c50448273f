package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.EmailTakenException;
import dev.clientele.jdbc.recipes.BoundConnection;
import dev.clientele.kernel.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A host that begins, commits and rolls back on a connection by hand. */
class BareConnectionTest {
    private final DataSource database = Databases.withSchema(Databases.memory());

    private static Clientele on(Connection connection) {
        return Clientele.on(JdbcStore.joining(ConnectionSource.of(connection), HostTransactions.begunByTheHost()));
    }

    @Test
    void commitsAndRollsBackWithTheHost() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Clientele shop = on(connection);
            shop.customers().register(Play.full("ada"));
            connection.commit();

            assertThatThrownBy(() -> shop.customers().register(Play.full("ada")))
                    .isInstanceOf(EmailTakenException.class);
            shop.customers().register(Play.full("eve"));
            connection.rollback();
        }
        try (Connection connection = database.getConnection()) {
            Clientele shop = on(connection);
            assertThat(shop.customers().findByEmail(new EmailAddress("ada@example.com")))
                    .isPresent();
            assertThat(shop.customers().findByEmail(new EmailAddress("eve@example.com")))
                    .isEmpty();
        }
    }

    /** A shop that is there already is opened by a few readings, so that one may be opened for each connection. */
    @Test
    void writesOnlyWhenAShopIsOpenedForTheFirstTime() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThatThrownBy(() -> on(connection))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith("Nothing was written");
            Clientele.on(JdbcStore.over(database));

            AtomicInteger statements = new AtomicInteger();
            on(InterceptedDataSource.intercepted(connection, (method, real) -> {
                if (method.equals("prepareStatement")) {
                    statements.incrementAndGet();
                }
                return real.call();
            }));
            assertThat(statements).hasValueLessThanOrEqualTo(4);
        }
    }

    @Test
    void servesEveryThreadByTheConnectionThatIsBoundToIt() throws SQLException {
        Clientele.on(JdbcStore.over(database));
        BoundConnection bound = new BoundConnection();
        try (Connection first = database.getConnection();
                Connection second = database.getConnection()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            bound.during(first, () -> {
                Clientele shop = Clientele.on(JdbcStore.joining(bound, HostTransactions.begunByTheHost()));
                shop.customers().register(Play.full("ada"));
                bound.during(second, () -> {
                    shop.customers().register(Play.full("eve"));
                    second.commit();
                });
                shop.customers().register(Play.full("zoe"));
                first.rollback();

                assertThatThrownBy(() -> shop.customers().register(Play.full("eve")))
                        .isInstanceOf(EmailTakenException.class);
                shop.customers().register(Play.full("ada"));
                first.commit();
            });
            assertThatThrownBy(bound::connection).hasMessageStartingWith("No connection is bound to this thread");
        }
    }

    @Test
    void opensAShopAndServesItAsTheRecipeSays() throws SQLException {
        BoundConnection bound = new BoundConnection();
        AtomicReference<Clientele> opened = new AtomicReference<>();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            bound.during(connection, () -> {
                opened.set(Clientele.on(JdbcStore.joining(bound, HostTransactions.begunByTheHost())));
                connection.commit();
            });
        }
        Clientele shop = opened.get();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            bound.during(connection, () -> {
                shop.customers().register(Play.full("ada"));
                connection.commit();
            });
        }
        assertThat(Clientele.on(JdbcStore.over(database)).customers().findByEmail(new EmailAddress("ada@example.com")))
                .isPresent();
    }

    /** Auto-commit says nothing there, so the host does. */
    @Test
    void refusesToWriteOnAConnectionOfAPoolThatNobodyCommits() throws SQLException {
        Clientele.on(JdbcStore.over(database));
        DataSource pool = Databases.withoutAutoCommit(database);
        HostTransactions host = new HostTransactions() {
            @Override
            public <T> T required(Supplier<T> work) {
                return work.get();
            }

            @Override
            public boolean isUnderWay(Connection connection) {
                return false;
            }
        };
        Clientele shop = Clientele.on(JdbcStore.joining(ConnectionSource.of(pool), host));

        assertThatThrownBy(() -> shop.customers().register(Play.full("ada")))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("Nothing was written, since no transaction of the host is under way");
        assertThat(Queries.column(database, "select email from clientele_customer"))
                .isEmpty();
    }
}
