package dev.clientele.jdbc;

import javax.sql.DataSource;

/** A pool of a single connection to H2. */
class PoolOfOneContractTest extends PoolOfOneSuite {
    @Override
    DataSource empty() {
        return Databases.memory();
    }
}
