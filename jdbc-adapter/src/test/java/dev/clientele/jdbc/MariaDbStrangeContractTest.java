package dev.clientele.jdbc;

import dev.clientele.contract.StoreContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/**
 * The contract over MariaDB as no sane person would set it up: connections come with auto-commit off, in another time zone, with
 * the strictest isolation and another SQL mode, and failures are told in another language.
 */
@OnMariaDb
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MariaDbStrangeContractTest implements StoreContract {
    private static final String SETTINGS = "sessionVariables=time_zone='+05:45',tx_isolation='SERIALIZABLE',"
            + "lc_messages='ja_JP',sql_mode='ANSI_QUOTES,NO_BACKSLASH_ESCAPES,PIPES_AS_CONCAT'";

    private SharedDatabase database;
    private JdbcStore store;

    @BeforeAll
    void open() {
        database = SharedDatabase.withoutAutoCommit(MariaDbServer.shared().newDatabaseWith(SETTINGS));
    }

    @BeforeEach
    void newShop() {
        store = JdbcStore.over(database.dataSource()).forShop(database.newShop());
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Override
    public JdbcStore store() {
        return store;
    }
}
