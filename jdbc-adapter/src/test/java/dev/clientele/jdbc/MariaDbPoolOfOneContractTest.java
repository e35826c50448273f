package dev.clientele.jdbc;

import javax.sql.DataSource;

/** A pool of a single connection to MariaDB. */
@OnMariaDb
class MariaDbPoolOfOneContractTest extends PoolOfOneSuite {
    @Override
    DataSource empty() {
        return MariaDbServer.shared().newDatabase();
    }
}
