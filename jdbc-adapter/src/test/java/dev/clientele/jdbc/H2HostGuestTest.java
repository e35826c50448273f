package dev.clientele.jdbc;

/** What a store leaves to its host in a host's transactions on H2. */
class H2HostGuestTest extends HostGuestSuite {
    H2HostGuestTest() {
        super(Databases.memory());
    }
}
