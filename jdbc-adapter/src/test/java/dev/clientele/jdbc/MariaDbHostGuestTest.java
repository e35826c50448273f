package dev.clientele.jdbc;

/** What a store leaves to its host in a host's transactions on MariaDB. */
@OnMariaDb
class MariaDbHostGuestTest extends HostGuestSuite {
    MariaDbHostGuestTest() {
        super(MariaDbServer.shared().newDatabase());
    }
}
