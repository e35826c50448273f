package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.Clientele;
import dev.clientele.LaunchFinding;
import dev.clientele.group.GroupDraft;
import dev.clientele.kernel.StoreException;
import dev.clientele.store.SchemaState;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcSchemaTest {
    private static final String V1 = "V1__customers.sql";

    @Test
    void saysThatItIsMissingAndChangesNothing() throws SQLException {
        DataSource database = Databases.memory();
        SchemaCheck check = JdbcSchema.of(database).check();

        assertThat(check.state()).isEqualTo(SchemaCheck.State.MISSING);
        assertThat(check.missing()).containsExactly(V1);
        assertThat(check).hasToString("The schema is missing; version 1 is needed. Apply V1__customers.sql.");
        assertThat(tables(database)).isEmpty();
    }

    @Test
    void appliesWhatIsMissingOnce() {
        JdbcSchema schema = JdbcSchema.of(Databases.memory());

        assertThat(schema.apply()).containsExactly(V1);
        assertThat(schema.apply()).isEmpty();
        assertThat(schema.check()).isEqualTo(new SchemaCheck(1, 1, List.of(), List.of()));
        assertThat(schema.check()).hasToString("The schema is up to date (version 1).");
    }

    @Test
    void saysThatItIsBehind() {
        SchemaCheck behind = new SchemaCheck(1, 3, List.of("V2__a.sql", "V3__b.sql"), List.of());

        assertThat(behind.state()).isEqualTo(SchemaCheck.State.BEHIND);
        assertThat(behind)
                .hasToString("The schema is behind: version 1 was found, 3 is needed. Apply V2__a.sql, V3__b.sql.");
    }

    @Test
    void takesTheSchemaOfANewerLibrary() throws SQLException {
        DataSource database = Databases.withSchema(Databases.memory());
        Queries.execute(database, "insert into clientele_schema_version (version) values (2)");

        assertThat(JdbcSchema.of(database).check()).isEqualTo(new SchemaCheck(2, 1, List.of(), List.of()));
    }

    @Test
    void isToldByTheStoreAsItIsNow() throws SQLException {
        DataSource database = Databases.withSchema(Databases.memory());
        JdbcStore store = JdbcStore.over(database);
        Clientele shop = Clientele.on(store);
        assertThat(store.schema()).contains(new SchemaState(1, 1, List.of()));

        Queries.execute(database, "delete from clientele_schema_version");
        assertThat(store.schema()).contains(new SchemaState(0, 1, List.of(V1)));
        assertThat(shop.launchCheck().findings())
                .extracting(LaunchFinding::risk)
                .containsExactly(LaunchFinding.Risk.SCHEMA_BEHIND);
        Queries.execute(database, "drop table clientele_schema_version");
        store.transactions().required(() -> {
            assertThat(store.schema()).contains(new SchemaState(0, 1, List.of(V1)));
            return shop.groups().create(GroupDraft.of("VIP"));
        });
        assertThat(shop.groups().named("VIP")).isPresent();
    }

    @Test
    void isAppliedByOneOfManyAtOnce(@TempDir Path folder) throws Exception {
        for (DataSource database : List.of(Databases.memory(), Databases.file(folder))) {
            database.getConnection().close();
            List<String> done = new ArrayList<>();
            for (Future<List<String>> finished :
                    atOnce(4, () -> JdbcSchema.of(database).apply())) {
                done.addAll(finished.get());
            }
            assertThat(done).containsExactly(V1);
            assertThat(JdbcSchema.of(database).check().state()).isEqualTo(SchemaCheck.State.UP_TO_DATE);
        }
    }

    @Test
    void isCompletedAfterACrashInTheMiddle() throws SQLException {
        DataSource database = Databases.memory();
        List<String> statements =
                Script.of(new H2Dialect(), Script.FILES).get(0).statements();
        for (String statement : statements.subList(0, statements.size() / 2)) {
            Queries.execute(database, statement);
        }

        assertThat(JdbcSchema.of(database).check().state()).isEqualTo(SchemaCheck.State.MISSING);
        assertThat(JdbcSchema.of(database).apply()).containsExactly(V1);
        Clientele.on(JdbcStore.over(database));
    }

    @Test
    void printsWhatAnotherToolCanRun() throws SQLException {
        DataSource database = Databases.memory();
        String scripts = JdbcSchema.of(database).print();
        Queries.execute(database, scripts);

        assertThat(scripts)
                .startsWith("-- V1__customers.sql\n")
                .contains("create table if not exists clientele_customer (");
        assertThat(JdbcSchema.of(database).check().state()).isEqualTo(SchemaCheck.State.UP_TO_DATE);
    }

    @Test
    void namesEveryConstraint() throws SQLException {
        DataSource database = Databases.withSchema(Databases.memory());

        assertThat(Queries.column(database, "select constraint_name from information_schema.table_constraints"))
                .isNotEmpty()
                .allMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("clientele_"));
        assertThat(Queries.column(
                        database, "select index_name from information_schema.indexes where is_generated = false"))
                .hasSize(17)
                .allMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("clientele_"));
    }

    @Test
    void knowsEveryConstraintThatItTranslates() throws SQLException {
        DataSource database = Databases.withSchema(Databases.memory());
        List<Constraint> found =
                Queries.column(database, "select constraint_name from information_schema.table_constraints").stream()
                        .flatMap(name -> Constraint.named(name).stream())
                        .toList();

        assertThat(found).containsExactlyInAnyOrder(Constraint.values());
    }

    @Test
    void isAskedForInTheMessageWhenItIsMissing() {
        assertThatThrownBy(() -> JdbcStore.over(Databases.memory()).shop().find())
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        "The database refused a statement (SQLState 42S04, vendor code 42104). The schema of this library is"
                                + " missing in the database, or older than the library. Apply it with"
                                + " JdbcSchema.of(dataSource).apply(), under the names that the store was given with withTables, or"
                                + " else with the `clientele` command.");
    }

    private static <T> List<Future<T>> atOnce(int threads, Callable<T> work) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Callable<T> waiting = () -> {
            start.await();
            return work.call();
        };
        List<Future<T>> running = new ArrayList<>();
        Collections.nCopies(threads, waiting).forEach(one -> running.add(pool.submit(one)));
        start.countDown();
        pool.shutdown();
        return running;
    }

    private static List<String> tables(DataSource database) throws SQLException {
        return Queries.column(
                database, "select table_name from information_schema.tables where table_schema = 'PUBLIC'");
    }
}
