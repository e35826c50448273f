package dev.clientele.jdbc;

import dev.clientele.contract.StoreContract;
import dev.clientele.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** The contract over MariaDB, for two shops of one database at once, beside those of the other tests. */
@OnMariaDb
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MariaDbInterleavedShopsContractTest implements StoreContract {
    private SharedDatabase database;
    private Store store;

    @BeforeAll
    void open() {
        database = SharedDatabase.over(MariaDbServer.shared().newDatabase());
    }

    @BeforeEach
    void newShops() {
        store = InterleavedShops.of(JdbcStore.over(database.dataSource()), database.newShop(), database.newShop());
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Override
    public Store store() {
        return store;
    }
}
