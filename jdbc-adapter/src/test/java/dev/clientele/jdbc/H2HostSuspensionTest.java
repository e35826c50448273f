package dev.clientele.jdbc;

/** What a store leaves alone in a host's transactions on H2. */
class H2HostSuspensionTest extends HostSuspensionSuite {
    H2HostSuspensionTest() {
        super(Databases.memory());
    }
}
