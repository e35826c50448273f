package dev.clientele.jdbc;

import java.util.function.Predicate;
import javax.sql.DataSource;

/** With MariaDB, whose driver puts values into its exceptions, and logs some of them by itself. */
@OnMariaDb
class MariaDbCanaryTest extends CanaryTest {
    @Override
    DataSource newDatabase() {
        return MariaDbServer.shared().newDatabaseWith("dumpQueriesOnException=true");
    }

    @Override
    Predicate<String> ours() {
        return line -> !line.matches("(?s)\\w+ org\\.mariadb\\.jdbc\\..*");
    }
}
