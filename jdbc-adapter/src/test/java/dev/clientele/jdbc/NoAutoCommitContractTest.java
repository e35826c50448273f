package dev.clientele.jdbc;

import dev.clientele.contract.StoreContract;

/** The contract over connections that come with auto-commit off; the second shop of a database that has one already. */
class NoAutoCommitContractTest implements StoreContract {
    private final JdbcStore store = JdbcStore.over(
                    Databases.withoutAutoCommit(Databases.withSchema(Databases.memory())))
            .forShop(2);

    @Override
    public JdbcStore store() {
        return store;
    }
}
