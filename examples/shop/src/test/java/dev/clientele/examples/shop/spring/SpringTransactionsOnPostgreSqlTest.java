package dev.clientele.examples.shop.spring;

import dev.clientele.examples.shop.PostgreSql;
import javax.sql.DataSource;

class SpringTransactionsOnPostgreSqlTest extends SpringTransactionsCases {
    private final PostgreSql server = PostgreSql.start();

    @Override
    DataSource start() {
        return server.database();
    }

    @Override
    void stop() {
        server.close();
    }
}
