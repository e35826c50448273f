package dev.clientele.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.clientele.contract.StoreContract;
import dev.clientele.contract.StoreMeter;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The contract over H2 in a file, with the connections of a pool. */
class H2FileContractTest implements StoreContract {
    @TempDir
    private Path folder;

    private HikariDataSource pool;
    private CountingDataSource database;
    private JdbcStore store;

    @BeforeEach
    void open() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(Databases.file(folder));
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        pool = new HikariDataSource(config);
        database = new CountingDataSource(Databases.withSchema(pool));
        store = JdbcStore.over(database.dataSource());
    }

    @AfterEach
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
