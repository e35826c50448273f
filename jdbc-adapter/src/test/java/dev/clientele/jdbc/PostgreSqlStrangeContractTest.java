package dev.clientele.jdbc;

import dev.clientele.contract.StoreContract;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The contract over PostgreSQL as no sane person would set it up: connections come with auto-commit off and in another time zone,
 * the database orders by language and has the strictest isolation.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgreSqlStrangeContractTest implements StoreContract {
    private SharedDatabase database;
    private JdbcStore store;

    @BeforeAll
    void open() throws SQLException {
        PGSimpleDataSource strange = PostgreSqlServer.shared().newDatabase("und-u-ks-level2");
        Queries.execute(
                strange,
                "alter database " + strange.getDatabaseName() + " set default_transaction_isolation = 'serializable'");
        strange.setOptions("-c TimeZone=Asia/Kathmandu -c standard_conforming_strings=on -c DateStyle=German");
        database = SharedDatabase.withoutAutoCommit(strange);
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
