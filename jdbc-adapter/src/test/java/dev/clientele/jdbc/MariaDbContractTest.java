package dev.clientele.jdbc;

import dev.clientele.contract.StoreContract;
import dev.clientele.contract.StoreMeter;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** The contract over MariaDB, with everything counted; each test in a shop of its own. */
@OnMariaDb
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MariaDbContractTest implements StoreContract {
    private SharedDatabase database;
    private CountingDataSource counted;
    private JdbcStore store;

    @BeforeAll
    void open() {
        database = SharedDatabase.over(MariaDbServer.shared().newDatabase());
    }

    @BeforeEach
    void newShop() {
        counted = new CountingDataSource(database.dataSource());
        store = JdbcStore.over(counted.dataSource()).forShop(database.newShop());
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Override
    public JdbcStore store() {
        return store;
    }

    @Override
    public Optional<StoreMeter> meter() {
        return Optional.of(counted);
    }
}
