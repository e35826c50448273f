package dev.clientele.examples.shop.web;

import dev.clientele.examples.shop.MariaDb;
import dev.clientele.examples.shop.OnMariaDb;

@OnMariaDb
class WebShopOnMariaDbTest extends WebShopCases {
    private MariaDb database;

    @Override
    String start() {
        database = MariaDb.newDatabase();
        return database.url();
    }

    @Override
    void stop() {
        database.close();
    }
}
