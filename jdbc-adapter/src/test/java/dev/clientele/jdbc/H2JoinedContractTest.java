package dev.clientele.jdbc;

import dev.clientele.contract.StoreContract;

/** The contract over H2 in transactions of a host. */
class H2JoinedContractTest implements StoreContract {
    private final JdbcStore store = ThreadBoundHost.store(Databases.withSchema(Databases.memory()));

    @Override
    public JdbcStore store() {
        return store;
    }
}
