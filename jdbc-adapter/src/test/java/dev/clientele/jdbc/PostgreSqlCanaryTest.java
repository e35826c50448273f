package dev.clientele.jdbc;

import javax.sql.DataSource;

/** With PostgreSQL, whose driver puts values into the exceptions of a batch, and whose server puts them into its messages. */
class PostgreSqlCanaryTest extends CanaryTest {
    @Override
    DataSource newDatabase() {
        return PostgreSqlServer.shared().newDatabase();
    }
}
