package dev.clientele.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database with our schema in which every test has a shop of its own, over the connections of a pool. */
final class SharedDatabase {
    private final HikariDataSource pool;
    private final AtomicInteger shops = new AtomicInteger();

    private SharedDatabase(HikariDataSource pool) {
        this.pool = pool;
    }

    static SharedDatabase over(DataSource database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(Databases.withSchema(database));
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(0);
        return new SharedDatabase(new HikariDataSource(config));
    }

    DataSource dataSource() {
        return pool;
    }

    /** The number of a shop that nobody else uses. */
    int newShop() {
        return shops.incrementAndGet();
    }

    void close() {
        pool.close();
    }
}
