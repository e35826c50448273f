package dev.clientele.examples.shop.spring;

import dev.clientele.jdbc.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * The connections of Spring's transactions, for the library's store. Within a transaction it is the one that {@code JdbcTemplate} and
 * {@code JdbcClient} use as well. Thread-safe.
 */
public final class SpringConnections implements ConnectionSource {
    private final DataSource database;

    /**
     * The connections of a data source.
     *
     * @param database the one of Spring's transactions
     */
    public SpringConnections(DataSource database) {
        this.database = database;
    }

    @Override
    public Connection connection() throws SQLException {
        return DataSourceUtils.doGetConnection(database);
    }

    @Override
    public void release(Connection connection) throws SQLException {
        DataSourceUtils.doReleaseConnection(connection, database);
    }
}
