package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.event.Event;
import dev.clientele.kernel.StoreException;
import dev.clientele.query.CustomerQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A host's own rows go along with the transaction. */
class OutboxTest {
    private static final CustomerDraft ADA = CustomerDraft.of("Ada", "Lovelace", "ada@example.com");

    private final DataSource database = Databases.withSchema(Databases.memory());
    private final AtomicInteger connections = new AtomicInteger();
    private final JdbcStore store = JdbcStore.over(counting());
    private final Clientele shop =
            Clientele.on(store, ClienteleOptions.defaults().listeningInTransaction(this::write));
    private boolean breaks;

    private DataSource counting() {
        return InterceptedDataSource.over(database, (method, real) -> {
            if (method.equals("close")) {
                connections.incrementAndGet();
            }
            return real.call();
        });
    }

    @BeforeEach
    void begin() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table outbox (text varchar(1000) primary key)");
        }
    }

    private void write(Event event) {
        store.inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("insert into outbox values (?)")) {
                statement.setString(1, event.toString());
                return statement.executeUpdate();
            }
        });
        if (breaks) {
            throw new IllegalStateException("fault");
        }
    }

    private static boolean execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }

    private List<String> outbox() {
        return store.inTransaction(connection -> {
            List<String> texts = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("select text from outbox")) {
                while (result.next()) {
                    texts.add(result.getString(1));
                }
            }
            return texts;
        });
    }

    @Test
    void isWrittenWithWhatItTellsOf() {
        connections.set(0);
        shop.customers().register(ADA);

        assertThat(connections).hasValueLessThanOrEqualTo(2);
        assertThat(outbox()).hasSize(1).allMatch(text -> text.startsWith("CustomerAdded"));
    }

    @Test
    void isRolledBackWithIt() {
        breaks = true;

        assertThatThrownBy(() -> shop.customers().register(ADA)).hasMessage("fault");
        assertThat(outbox()).isEmpty();
        assertThat(shop.customers().list(CustomerQuery.all()).rows()).isEmpty();
    }

    @Test
    void takesItAlongWhenItIsRefused() {
        shop.customers().register(ADA);

        assertThatThrownBy(() -> store.transactions().required(() -> {
                    shop.customers().register(ADA.withEmail("eve@example.com"));
                    return store.inTransaction(connection -> execute(connection, "insert into nowhere values (1)"));
                }))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(
                        "The database refused what the host did over the store's connection (SQLState 42")
                .hasMessageEndingWith("Catch the SQLException inside the work to see what the database says of it.");
        assertThat(outbox()).hasSize(1);
        assertThat(shop.customers().list(CustomerQuery.all()).rows()).hasSize(1);
    }

    @Test
    void isNotCommittedWithAnExceptionThatWasKeptBack() {
        assertThatThrownBy(() -> store.transactions().required(() -> {
                    shop.customers().register(ADA);
                    return store.inTransaction(connection -> {
                        try {
                            return execute(connection, "insert into nowhere values (1)");
                        } catch (SQLException kept) {
                            return false;
                        }
                    });
                }))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("The transaction cannot be committed");
        assertThat(outbox()).isEmpty();
        assertThat(shop.customers().list(CustomerQuery.all()).rows()).isEmpty();
    }

    private static Stream<SqlWork<?>> endings() {
        return Stream.of(
                connection -> {
                    connection.commit();
                    return 1;
                },
                connection -> {
                    connection.createStatement().getConnection().rollback();
                    return 1;
                },
                connection -> {
                    connection.getMetaData().getConnection().setAutoCommit(true);
                    return 1;
                },
                connection -> {
                    try (Statement statement = connection.createStatement();
                            ResultSet result = statement.executeQuery("select 1")) {
                        result.getStatement().getConnection().close();
                        return 1;
                    }
                },
                connection -> connection.unwrap(Connection.class));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void leavesTheEndToTheStore(SqlWork<?> ending) {
        assertThatThrownBy(() -> store.inTransaction(ending))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The connection and its transaction belong to the store, so ")
                .hasMessageEndingWith(" cannot be called here. Throw an exception to have everything rolled back.");
    }
}
