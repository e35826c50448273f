package dev.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clientele.Clientele;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a store says of the isolation of the transactions that it joins. */
@OnMariaDb
class MariaDbIsolationTest {
    @Test
    void isAdvisedOnceForEachStore() {
        assertThat(warnings("")).singleElement().asString().contains("transactionIsolation=READ-COMMITTED");
    }

    @Test
    void isRightAsAdvised() {
        assertThat(warnings("transactionIsolation=READ-COMMITTED")).isEmpty();
    }

    private static List<String> warnings(String parameters) {
        JdbcStore store = ThreadBoundHost.store(
                Databases.withSchema(MariaDbServer.shared().newDatabaseWith(parameters)));
        return CapturedLogs.of(() -> {
                    Clientele.on(store.forShop(2));
                    Clientele shop = Clientele.on(store);
                    shop.customers().register(Play.full("ada"));
                    shop.customers().register(Play.full("eve"));
                })
                .stream()
                .filter(line -> line.startsWith("WARN dev.clientele.jdbc "))
                .toList();
    }
}
