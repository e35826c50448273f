package dev.clientele.jdbc;

import dev.clientele.contract.StoreContract;

/**
 * The contract over H2 as it is seldom set up: connections come with auto-commit off, in another time zone, and texts of any
 * unmarked column are compared without case. The shop is the second of its database.
 */
class NoAutoCommitContractTest implements StoreContract {
    private final JdbcStore store = JdbcStore.over(Databases.withoutAutoCommit(
                    Databases.withSchema(Databases.memory("IGNORECASE=TRUE;TIME ZONE=Asia/Kathmandu"))))
            .forShop(2);

    @Override
    public JdbcStore store() {
        return store;
    }
}
