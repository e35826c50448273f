package dev.clientele.jdbc;

/** What a store takes back of its own in a host's transactions on MariaDB. */
@OnMariaDb
class MariaDbHostFailureTest extends HostFailureSuite {
    MariaDbHostFailureTest() {
        super(MariaDbServer.shared().newDatabase());
    }

    @Override
    int deadlock() {
        return 1213;
    }
}
