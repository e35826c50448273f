package dev.clientele.jdbc;

/** What a store takes back of its own in a host's transactions on H2. */
class H2HostFailureTest extends HostFailureSuite {
    H2HostFailureTest() {
        super(Databases.memory());
    }
}
