package dev.clientele.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database with our schema in which every test has a shop of its own, over the connections of a pool. */
final class SharedDatabase {
    private static final long FEW_SECONDS = 5_000;

    private final HikariDataSource pool;
    private final TableNames names;
    private final AtomicInteger shops = new AtomicInteger();

    private SharedDatabase(HikariDataSource pool, TableNames names) {
        this.pool = pool;
        this.names = names;
        JdbcSchema.of(pool).withTables(names).apply();
    }

    static SharedDatabase over(DataSource database) {
        return over(database, TableNames.standard());
    }

    /** With other names of its tables. */
    static SharedDatabase over(DataSource database, TableNames names) {
        return new SharedDatabase(pool(database, true), names);
    }

    /** The pool hands its connections out with auto-commit off. */
    static SharedDatabase withoutAutoCommit(DataSource database) {
        return new SharedDatabase(pool(database, false), TableNames.standard());
    }

    /** The pool has a single connection, and does not let anybody wait long for it. */
    static SharedDatabase withOneConnection(DataSource database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(FEW_SECONDS);
        return new SharedDatabase(new HikariDataSource(config), TableNames.standard());
    }

    private static HikariDataSource pool(DataSource database, boolean autoCommit) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        config.setAutoCommit(autoCommit);
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    DataSource dataSource() {
        return pool;
    }

    /** The number of a shop that nobody else uses; its ids begin where every shop's do. */
    int newShop() {
        try {
            Databases.restartIds(pool, names);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return shops.incrementAndGet();
    }

    void close() {
        pool.close();
    }
}
