package dev.clientele.jdbc;

import dev.clientele.contract.StoreContract;
import dev.clientele.store.Store;

/** The contract over H2, for two shops of one database at once. */
class H2InterleavedShopsContractTest implements StoreContract {
    private final Store store = InterleavedShops.of(JdbcStore.over(Databases.withSchema(Databases.memory())), 1, 2);

    @Override
    public Store store() {
        return store;
    }
}
