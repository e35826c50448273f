package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.clientele.Clientele;
import dev.clientele.customer.CustomerDraft;
import dev.clientele.kernel.StoreException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A second version of the scripts, and what may come between. */
class SchemaUpgradeTest {
    private static final String V1 = "V1__customers.sql";
    private static final String V2 = "V2__nicknames.sql";
    private static final List<String> NEXT = List.of(Script.FILES.get(0), "next/%s/" + V2);

    private static JdbcSchema next(DataSource database) {
        return JdbcSchema.of(database).withScripts(NEXT);
    }

    @ParameterizedTest
    @MethodSource("dev.clientele.jdbc.EmptyDatabase#each")
    void upgradesWithDataInPlace(EmptyDatabase kind) {
        DataSource database = kind.withSchema();
        register(Clientele.on(JdbcStore.over(database)), 1);
        assertThat(next(database).check())
                .isEqualTo(new SchemaCheck(1, 2, List.of(V2), List.of()))
                .hasToString("The schema is behind: version 1 was found, 2 is needed. Apply " + V2 + ".");

        assertThat(next(database).apply()).containsExactly(V2);

        assertThat(next(database).check()).isEqualTo(new SchemaCheck(2, 2, List.of(), List.of()));
        assertThat(EmptyDatabase.texts(database, "select nickname from clientele_customer"))
                .containsExactly("Ada");
    }

    /** Not on H2, which adds a column by copying the table, and refuses writers in between. */
    @ParameterizedTest
    @MethodSource("dev.clientele.jdbc.EmptyDatabase#servers")
    void leavesTheOldVersionAtWork(EmptyDatabase kind) throws Exception {
        DataSource database = kind.withSchema();
        Clientele old = Clientele.on(JdbcStore.over(database));
        AtomicBoolean done = new AtomicBoolean();
        Callable<Integer> writing = () -> {
            int count = 0;
            while (!done.get() || count < 20) {
                register(old, ++count);
            }
            return count;
        };
        Callable<Integer> upgrading = () -> {
            try {
                return next(database).apply().size();
            } finally {
                done.set(true);
            }
        };

        List<Integer> results = AtOnce.run(List.of(writing, upgrading));

        assertThat(results.get(1)).isEqualTo(1);
        assertThat(EmptyDatabase.texts(database, "select id from clientele_customer"))
                .hasSize(results.get(0));
        assertThat(JdbcSchema.of(database).check().state()).isEqualTo(SchemaCheck.State.NEWER);
        assertThat(JdbcSchema.of(database).apply()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.clientele.jdbc.EmptyDatabase#each")
    void isAppliedByOneOfManyAtOnce(EmptyDatabase kind) throws Exception {
        for (int round = 0; round < 3; round++) {
            DataSource database = kind.make();
            JdbcSchema schema = next(database);

            assertThat(AtOnce.run(Collections.nCopies(4, (Callable<List<String>>) schema::apply)).stream()
                            .flatMap(List::stream))
                    .containsExactlyInAnyOrder(V1, V2);
            assertThat(schema.check().state()).isEqualTo(SchemaCheck.State.UP_TO_DATE);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.clientele.jdbc.EmptyDatabase#each")
    void goesOnAfterAFaultAtAnyStatement(EmptyDatabase kind) {
        DataSource database = kind.make();
        int faults = 0;
        // Where all is taken back, one place is like another.
        int step = kind == EmptyDatabase.POSTGRESQL ? 7 : 1;
        while (failsAfter(faults, database)) {
            faults += step;
        }

        assertThat(faults).isGreaterThan(40);
        assertThat(next(database).check()).isEqualTo(new SchemaCheck(2, 2, List.of(), List.of()));
        register(Clientele.on(JdbcStore.over(database)), 1);
    }

    /** A script's statement takes a plain statement, everything else a prepared one. */
    private static boolean failsAfter(int statements, DataSource database) {
        AtomicInteger left = new AtomicInteger(statements);
        DataSource faulty = InterceptedDataSource.over(database, (method, real) -> {
            if (method.equals("createStatement") && left.getAndDecrement() <= 0) {
                throw new SQLException("away", "08006");
            }
            return real.call();
        });
        try {
            next(faulty).apply();
            return false;
        } catch (StoreException e) {
            assertThat(next(database).check().isReady()).isFalse();
            return true;
        }
    }

    @ParameterizedTest
    @MethodSource("dev.clientele.jdbc.EmptyDatabase#each")
    void takesOneConnectionAtATime(EmptyDatabase kind) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(kind.make());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(5_000);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            assertThat(next(pool).apply()).containsExactly(V1, V2);
            assertThat(next(pool).check().isReady()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.clientele.jdbc.EmptyDatabase#each")
    void saysWhyAScriptWasRefused(EmptyDatabase kind) {
        DataSource database = kind.make();
        EmptyDatabase.execute(database, "create table clientele_membership (id integer)");

        assertThatThrownBy(() -> next(database).apply())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("SQLState");
        assertThat(next(database).check().state()).isEqualTo(SchemaCheck.State.MISSING);
    }

    private static void register(Clientele shop, int number) {
        shop.customers().register(CustomerDraft.of("Ada", "Lovelace", "ada" + number + "@example.com"));
    }
}
