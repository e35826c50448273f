package dev.clientele.examples.shop.spring;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import javax.sql.DataSource;

/** Over a pool whose connections come with auto-commit off: what Spring does not commit is lost. */
class SpringTransactionsOnH2Test extends SpringTransactionsCases {
    private final HikariDataSource pool = new HikariDataSource();

    @Override
    DataSource start() {
        pool.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        pool.setAutoCommit(false);
        return pool;
    }

    @Override
    void stop() {
        pool.close();
    }
}
