package dev.clientele.jdbc;

import dev.clientele.contract.StoreContract;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The contract over PostgreSQL behind PgBouncer, where nothing may be left in a session. */
@InDepth
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PgBouncerContractTest implements StoreContract {
    private PgBouncer bouncer;
    private SharedDatabase database;
    private JdbcStore store;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        PGSimpleDataSource behind = PostgreSqlServer.shared().newDatabase();
        bouncer = PgBouncer.before(behind, folder);
        database = SharedDatabase.over(bouncer.dataSource());
    }

    @BeforeEach
    void newShop() {
        store = JdbcStore.over(database.dataSource()).forShop(database.newShop());
    }

    @AfterAll
    void close() {
        database.close();
        bouncer.close();
    }

    @Override
    public JdbcStore store() {
        return store;
    }
}
