package dev.clientele.jdbc;

/** What a store leaves to its host in a host's transactions on PostgreSQL. */
class PostgreSqlHostGuestTest extends HostGuestSuite {
    PostgreSqlHostGuestTest() {
        super(PostgreSqlServer.shared().newDatabase());
    }
}
