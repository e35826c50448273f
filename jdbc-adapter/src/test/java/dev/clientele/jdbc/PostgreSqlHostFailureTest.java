package dev.clientele.jdbc;

/** What a store takes back of its own in a host's transactions on PostgreSQL. */
class PostgreSqlHostFailureTest extends HostFailureSuite {
    PostgreSqlHostFailureTest() {
        super(PostgreSqlServer.shared().newDatabase());
    }
}
