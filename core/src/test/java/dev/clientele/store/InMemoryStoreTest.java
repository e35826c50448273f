package dev.clientele.store;

import dev.clientele.contract.StoreContract;

/** The reference store passes the contract. */
class InMemoryStoreTest implements StoreContract {
    private final Store store = new InMemoryStore();

    @Override
    public Store store() {
        return store;
    }
}
