package dev.clientele.examples.shop.spring;

import com.zaxxer.hikari.HikariDataSource;
import dev.clientele.examples.shop.MariaDb;
import dev.clientele.examples.shop.OnMariaDb;
import javax.sql.DataSource;

/** Over a pool that is set up as docs/spring.md advises. */
@OnMariaDb
class SpringTransactionsOnMariaDbTest extends SpringTransactionsCases {
    private final MariaDb database = MariaDb.newDatabase();
    private final HikariDataSource pool = new HikariDataSource();

    @Override
    DataSource start() {
        pool.setJdbcUrl(database.url());
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return pool;
    }

    @Override
    void stop() {
        pool.close();
        database.close();
    }
}
