package dev.clientele.jdbc;

import dev.clientele.contract.StoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** The contract over PostgreSQL in transactions of a host. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgreSqlJoinedContractTest implements StoreContract {
    private SharedDatabase database;
    private JdbcStore store;

    @BeforeAll
    void open() {
        database = SharedDatabase.over(PostgreSqlServer.shared().newDatabase());
    }

    @BeforeEach
    void newShop() {
        store = ThreadBoundHost.store(database.dataSource()).forShop(database.newShop());
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
