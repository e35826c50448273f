package dev.clientele.jdbc;

import dev.clientele.contract.StoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** The contract over MariaDB in transactions of a host that see what others commit meanwhile, as this library's own do. */
@OnMariaDb
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MariaDbJoinedContractTest implements StoreContract {
    private static final String READ_COMMITTED = "sessionVariables=tx_isolation='READ-COMMITTED'";

    private SharedDatabase database;
    private JdbcStore store;

    @BeforeAll
    void open() {
        database = SharedDatabase.over(MariaDbServer.shared().newDatabaseWith(READ_COMMITTED));
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
