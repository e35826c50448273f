package dev.clientele.examples.shop.web;

import java.util.UUID;

class WebShopOnH2Test extends WebShopCases {
    @Override
    String start() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000";
    }

    @Override
    void stop() {}
}
