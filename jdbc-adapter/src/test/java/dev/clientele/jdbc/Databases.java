package dev.clientele.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.h2.engine.Constants;
import org.h2.jdbcx.JdbcDataSource;

/** H2 databases, each new and of its own. */
final class Databases {
    private Databases() {}

    static DataSource memory() {
        return h2("mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    /** A database in memory that is set up otherwise than usual. */
    static DataSource memory(String settings) {
        return h2("mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;" + settings);
    }

    static DataSource file(Path folder) {
        return h2("file:" + folder.resolve(UUID.randomUUID().toString()).toAbsolutePath());
    }

    static DataSource withSchema(DataSource database) {
        JdbcSchema.of(database).apply();
        return database;
    }

    /** Draws all ids from 1 again, for a shop that has none yet. */
    static void restartIds(DataSource database, TableNames names) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            for (String name : List.of("title", "group", "customer", "visit", "privacy_log", "note")) {
                statement.execute(names.in("alter sequence clientele_" + name + "_seq restart with 1"));
            }
        }
    }

    private static JdbcDataSource h2(String place) {
        TestedDatabases.tested("H2", Constants.VERSION);
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:" + place);
        database.setUser("sa");
        return database;
    }

    /** The same database, as a pool would give its connections that keeps auto-commit off. */
    static DataSource withoutAutoCommit(DataSource database) {
        return ProxyDataSourceBuilder.create(database)
                .afterMethod(execution -> {
                    if (execution.getResult() instanceof Connection connection) {
                        switchOff(connection);
                    }
                })
                .build();
    }

    private static void switchOff(Connection connection) {
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
