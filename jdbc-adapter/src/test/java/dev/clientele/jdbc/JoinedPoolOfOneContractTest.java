package dev.clientele.jdbc;

import javax.sql.DataSource;

/** A pool of a single connection to H2, in transactions of a host. */
@InDepth
class JoinedPoolOfOneContractTest extends PoolOfOneSuite {
    @Override
    DataSource empty() {
        return Databases.memory();
    }

    @Override
    JdbcStore store(DataSource pool) {
        return ThreadBoundHost.store(pool);
    }
}
