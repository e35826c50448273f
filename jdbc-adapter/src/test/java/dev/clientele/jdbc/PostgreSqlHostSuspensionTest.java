package dev.clientele.jdbc;

/** What a store leaves alone in a host's transactions on PostgreSQL. */
class PostgreSqlHostSuspensionTest extends HostSuspensionSuite {
    PostgreSqlHostSuspensionTest() {
        super(PostgreSqlServer.shared().newDatabase());
    }
}
