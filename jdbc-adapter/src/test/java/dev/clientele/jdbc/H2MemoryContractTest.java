package dev.clientele.jdbc;

import dev.clientele.contract.StoreContract;
import dev.clientele.contract.StoreMeter;
import java.util.Optional;

/** The contract over H2 in memory, with everything counted. */
class H2MemoryContractTest implements StoreContract {
    private final CountingDataSource database = new CountingDataSource(Databases.withSchema(Databases.memory()));
    private final JdbcStore store = JdbcStore.over(database.dataSource());

    @Override
    public JdbcStore store() {
        return store;
    }

    @Override
    public Optional<StoreMeter> meter() {
        return Optional.of(database);
    }
}
