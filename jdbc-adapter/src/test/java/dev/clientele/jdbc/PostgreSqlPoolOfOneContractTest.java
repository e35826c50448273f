package dev.clientele.jdbc;

import javax.sql.DataSource;

/** A pool of a single connection to PostgreSQL. */
@InDepth
class PostgreSqlPoolOfOneContractTest extends PoolOfOneSuite {
    @Override
    DataSource empty() {
        return PostgreSqlServer.shared().newDatabase();
    }
}
