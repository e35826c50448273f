package dev.clientele.jdbc;

import dev.clientele.contract.StoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.postgresql.ds.PGSimpleDataSource;

/** The contract over PostgreSQL in tables of other names in another schema; each test in a shop of its own. */
@InDepth
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgreSqlNamedContractTest implements StoreContract {
    private static final TableNames NAMES =
            TableNames.standard().withPrefix("crm_").inSchema("customers");

    private SharedDatabase database;
    private JdbcStore store;

    @BeforeAll
    void open() {
        PGSimpleDataSource empty = PostgreSqlServer.shared().newDatabase();
        EmptyDatabase.execute(empty, "create schema customers");
        database = SharedDatabase.over(empty, NAMES);
    }

    @BeforeEach
    void newShop() {
        store = JdbcStore.over(database.dataSource()).withTables(NAMES).forShop(database.newShop());
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Override
    public JdbcStore store() {
        return store;
    }
}
