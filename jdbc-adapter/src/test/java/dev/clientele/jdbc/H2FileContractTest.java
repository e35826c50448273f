package dev.clientele.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.clientele.contract.StoreContract;
import dev.clientele.contract.StoreMeter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The contract over H2 in a file, with the connections of a pool; each test is a shop of its own in one database. */
@TestInstance(Lifecycle.PER_CLASS)
class H2FileContractTest implements StoreContract {
    private HikariDataSource pool;
    private CountingDataSource database;
    private JdbcStore store;
    private int shops;

    @BeforeAll
    void open(@TempDir Path folder) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(Databases.file(folder));
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        pool = new HikariDataSource(config);
        database = new CountingDataSource(Databases.withSchema(pool));
    }

    @BeforeEach
    void openShop() throws SQLException {
        shops++;
        // Some tests push them to their limit, which is that of all shops.
        Databases.restartIds(pool, TableNames.standard());
        store = JdbcStore.over(database.dataSource()).forShop(shops);
        database.reset();
    }

    @AfterAll
    void close() {
        pool.close();
    }

    @Override
    public JdbcStore store() {
        return store;
    }

    @Override
    public Optional<StoreMeter> meter() {
        return Optional.of(database);
    }
}
