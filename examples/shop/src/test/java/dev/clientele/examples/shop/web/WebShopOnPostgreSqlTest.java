package dev.clientele.examples.shop.web;

import dev.clientele.examples.shop.PostgreSql;

class WebShopOnPostgreSqlTest extends WebShopCases {
    private final PostgreSql server = PostgreSql.start();

    @Override
    String start() {
        return server.url();
    }

    @Override
    void stop() {
        server.close();
    }
}
