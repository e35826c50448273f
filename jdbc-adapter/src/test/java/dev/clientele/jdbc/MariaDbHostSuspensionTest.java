package dev.clientele.jdbc;

/** What a store leaves alone in a host's transactions on MariaDB. */
@OnMariaDb
class MariaDbHostSuspensionTest extends HostSuspensionSuite {
    MariaDbHostSuspensionTest() {
        super(MariaDbServer.shared().newDatabase());
    }
}
