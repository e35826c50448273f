package dev.clientele.jdbc;

import dev.clientele.contract.StoreContract;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** The contract over a pool of a single connection: no operation takes a second one while it holds the first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PoolOfOneSuite implements StoreContract {
    private SharedDatabase database;
    private JdbcStore store;

    abstract DataSource empty();

    JdbcStore store(DataSource pool) {
        return JdbcStore.over(pool);
    }

    @BeforeAll
    void open() {
        database = SharedDatabase.withOneConnection(empty());
    }

    @BeforeEach
    void newShop() {
        store = store(database.dataSource()).forShop(database.newShop());
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Override
    public JdbcStore store() {
        return store;
    }

    // These call, inside a transaction, for another one beside it: that is two connections, whoever asks for them.

    @Override
    public void transaction3OfItsOwnStaysWhateverHappensAround() {}

    @Override
    public void transaction4KeepsItsOwnAroundAnother() {}

    @Override
    public void event05TellsNobodyWhatWasRolledBack() {}

    @Override
    public void throttle4CountsWhateverBecomesOfTheTransactionAround() {}

    @Override
    public void throttle11GoesOnInsideATransaction() {}

    @Override
    public void launch5DoesNoHarmToATransactionUnderWay() {}

    @Override
    public void privacy07KeepsTheEntryOfAnExportThatWasRolledBack() {}
}
