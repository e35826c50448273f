package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.clientele.Clientele;
import dev.clientele.ClienteleOptions;
import dev.clientele.account.SignIn;
import dev.clientele.intake.IntakeStoppedException;
import dev.clientele.kernel.NotSupportedException;
import dev.clientele.kernel.StoreException;
import dev.clientele.query.CustomerQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.Test;

/** Whose transactions they are: what the store leaves to its host, and what it says where the host has none. */
abstract class HostGuestSuite extends HostFixture {
    /** What may be called on a connection of the host. */
    private static final Set<String> HARMLESS = Set.of(
            "createStatement",
            "prepareStatement",
            "createArrayOf",
            "getAutoCommit",
            "getMetaData",
            "getTransactionIsolation");

    HostGuestSuite(DataSource empty) {
        super(empty);
    }

    @Test
    void leavesConnectionsAndTheirTransactionsToTheHost() {
        Set<String> sql = ConcurrentHashMap.newKeySet();
        DataSource listening = ProxyDataSourceBuilder.create(database)
                .beforeQuery((execution, queries) ->
                        queries.forEach(query -> sql.add(query.getQuery().toLowerCase(Locale.ROOT))))
                .build();
        ThreadBoundHost watched = new ThreadBoundHost(listening);
        RecordingSource source = new RecordingSource(watched);
        JdbcStore joined = JdbcStore.joining(source, watched);
        Play play = new Play(joined, ClienteleOptions.defaults().listening(event -> {}));

        Play.all().forEach(what -> {
            assertThat(source.given()).isZero();
            watched.rolledBack(() -> play.does(what));
        });

        assertThat(source.called()).contains("prepareStatement").isSubsetOf(HARMLESS);
        assertThat(source.given()).isZero();
        assertThat(sql)
                .anyMatch(statement -> statement.startsWith("insert"))
                .noneMatch(statement -> statement.matches("(?s)(commit|begin|start|set) .*|commit|begin|rollback"))
                .noneMatch(statement -> statement.startsWith("rollback") && !statement.startsWith("rollback to"));
    }

    @Test
    void isUndoneByARollbackOfTheHost() {
        Play play = play();
        Map<String, List<String>> before = contents();

        Play.WRITES.keySet().stream().sorted().forEach(what -> {
            host.rolledBack(() -> {
                hostWrites("before");
                play.does(what);
            });
            assertThat(contents()).as(what).isEqualTo(before);
        });
        assertThat(hostRows()).isEmpty();
    }

    /** Else the rollback of all of them would prove nothing. */
    @Test
    void isKeptByACommitOfTheHost() {
        for (String what : Play.WRITES.keySet().stream().sorted().toList()) {
            Play play =
                    new Play(store.forShop(2 + what.hashCode() % 1_000_000 + 1_000_000), ClienteleOptions.defaults());
            Map<String, List<String>> before = contents();
            host.required(() -> {
                play.does(what);
                return true;
            });
            assertThat(contents()).as(what).isNotEqualTo(before);
        }
    }

    @Test
    void keepsWhatHasTransactionsOfItsOwn() {
        Play play = play();
        host.rolledBack(() -> {
            play.does("import");
            play.does("export personal data");
        });

        assertThat(isThere(play, "ida")).isTrue();
        assertThat(play.shop.privacy().log(10)).hasSize(1);
    }

    @Test
    void refusesToWriteWhereNoTransactionIsUnderWay() throws SQLException {
        Play play = play();
        try (Connection connection = database.getConnection()) {
            JdbcStore bare = JdbcStore.joining(ConnectionSource.of(connection), HostTransactions.begunByTheHost());
            Clientele shop = Clientele.on(bare);
            Map<String, List<String>> before = contents();

            assertThatThrownBy(() -> shop.customers().register(Play.full("eve")))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(
                            "Nothing was written, since no transaction of the host is under way on the connection. Begin one"
                                    + " before the call. If one was begun, check that it is on the same DataSource as the store's"
                                    + " ConnectionSource, or use JdbcStore.over(dataSource), which has transactions of its own.");
            assertThatThrownBy(() -> bare.inTransaction(lent -> true)).hasMessageContaining("Nothing was written");
            assertThat(contents()).isEqualTo(before);
            assertThat(shop.customers().get(play.ada.id())).isEqualTo(play.ada);
            assertThat(shop.customers().list(CustomerQuery.all()).rows()).hasSize(2);
        }
    }

    /** Where the host has begun no transaction, each operation of a reading gives its connection back before the next. */
    @Test
    void readsOverOneConnectionAtOnce() {
        Play play = play();
        RecordingSource source = new RecordingSource(ConnectionSource.of(database));
        ConnectionSource one = new ConnectionSource() {
            @Override
            public Connection connection() throws SQLException {
                assertThat(source.given()).isZero();
                return source.connection();
            }

            @Override
            public void release(Connection connection) throws SQLException {
                source.release(connection);
            }
        };
        Clientele shop = Clientele.on(JdbcStore.joining(one, HostTransactions.begunByTheHost()));

        assertThat(shop.customers().list(CustomerQuery.all()).rows()).hasSize(2);
        assertThat(shop.history().view(play.ada.id()).customer()).isEqualTo(play.ada);
        assertThat(source.given()).isZero();
    }

    @Test
    void doesWhatItCanInTransactionsThatOnlyJoin() throws SQLException {
        play();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            JdbcStore bare = JdbcStore.joining(ConnectionSource.of(connection), HostTransactions.begunByTheHost());
            Play play = new Play(bare.forShop(2), ClienteleOptions.defaults());
            connection.commit();

            Play.READS.keySet().forEach(play::does);
            for (String what : Play.WRITES.keySet()) {
                play.does(what);
                connection.rollback();
            }
            for (String what : Play.WRITES_OF_THEIR_OWN.keySet()) {
                Throwable thrown = catchThrowable(() -> play.does(what));
                connection.rollback();
                if (!what.equals("check before the launch")) {
                    assertThat(thrown)
                            .as(what)
                            .isInstanceOfAny(NotSupportedException.class, IntakeStoppedException.class)
                            .hasMessageStartingWith(
                                    "The HostTransactions given to JdbcStore.joining have no requiresNew, and this"
                                            + " operation works in a transaction of its own beside the one under way. Implement"
                                            + " requiresNew, or do without the operation.");
                }
            }
        }
    }

    /** A host whose transactions know no time after the commit. */
    private final class Plain implements HostTransactions {
        @Override
        public boolean isUnderWay(Connection connection) {
            return host.isUnderWay(connection);
        }

        @Override
        public <T> T required(Supplier<T> work) {
            return host.required(work);
        }

        @Override
        public <T> T requiresNew(Supplier<T> work) {
            return host.requiresNew(work);
        }
    }

    @Test
    void letsInTimeAndAgainWhereTheHostKnowsNoTimeAfterTheCommit() {
        Play play = new Play(JdbcStore.joining(host, new Plain()), ClienteleOptions.defaults());
        play.does("set a password");

        host.required(() -> {
            for (int i = 0; i < 12; i++) {
                assertThat(play.shop.accounts().signIn("ada@example.com", Play.PASSWORD, Play.IP))
                        .isInstanceOf(SignIn.SignedIn.class);
            }
            return true;
        });
    }

    @Test
    void isNotOpenedForListenersWhoWouldNeverHear() {
        play();
        JdbcStore joining = JdbcStore.joining(host, HostTransactions.begunByTheHost());

        assertThatThrownBy(
                        () -> Clientele.on(joining, ClienteleOptions.defaults().listening(event -> {})))
                .isInstanceOf(NotSupportedException.class)
                .hasMessage(
                        "The HostTransactions given to JdbcStore.joining have no afterCommit, and this operation has"
                                + " something to do after the commit. Implement afterCommit, or do without the operation.");
        Clientele.on(joining, ClienteleOptions.defaults().listeningInTransaction(event -> {}));
    }
}
