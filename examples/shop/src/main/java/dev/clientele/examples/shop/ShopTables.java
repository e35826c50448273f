package dev.clientele.examples.shop;

import dev.clientele.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The shop's own tables, in the database and the transactions of the customers; thread-safe. What is written here and what the
 * library writes within {@link #together} or any other transaction of Spring is committed together or not at all.
 */
public final class ShopTables {
    /** A driver that hears no interrupt holds a thread of the page no longer than this. */
    private static final int SECONDS = 10;

    private final DataSource database;
    private final JdbcTemplate template;
    private final JdbcClient client;
    private final TransactionTemplate transactions;

    ShopTables(DataSource database, PlatformTransactionManager manager) {
        this.database = database;
        this.template = new JdbcTemplate(database);
        template.setQueryTimeout(SECONDS);
        this.client = JdbcClient.create(template);
        this.transactions = new TransactionTemplate(manager);
    }

    /**
     * Reads a row.
     *
     * @param <T> what it is read as
     */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Makes the tables that are missing. */
    ShopTables create() {
        String script = product().equals("MariaDB") ? "schema-mariadb.sql" : "schema.sql";
        new ResourceDatabasePopulator(new ClassPathResource(script, ShopTables.class)).execute(database);
        return this;
    }

    private String product() {
        return template.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getDatabaseProductName());
    }

    /** In the transaction under way, or one of its own. */
    <T> T together(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    <T> List<T> list(String sql, Row<T> row, List<?> parameters) {
        return statement(sql, parameters)
                .query((result, number) -> row.read(result))
                .list();
    }

    <T> Optional<T> find(String sql, Row<T> row, Object... parameters) {
        return list(sql, row, List.of(parameters)).stream().findFirst();
    }

    /** How many rows were written. */
    int update(String sql, Object... parameters) {
        return statement(sql, List.of(parameters)).update();
    }

    /** The number that the new row was given. */
    long insert(String sql, Object... parameters) {
        KeyHolder number = new GeneratedKeyHolder();
        statement(sql, List.of(parameters)).update(number, "id");
        return Objects.requireNonNull(number.getKey(), "id").longValue();
    }

    private JdbcClient.StatementSpec statement(String sql, List<?> parameters) {
        return client.sql(sql)
                .params(parameters.stream().map(ShopTables::parameter).toList());
    }

    /** Times are kept in UTC, so that no driver makes them the server's or the program's. */
    private static Object parameter(Object value) {
        return value instanceof Instant time ? LocalDateTime.ofInstant(time, ZoneOffset.UTC) : value;
    }

    /** The statement with as many parameters in the place of its {@code %s} as there are values. */
    static String withPlaces(String sql, List<?> values) {
        return sql.formatted(String.join(", ", Collections.nCopies(values.size(), "?")));
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static Money money(ResultSet row, String column) throws SQLException {
        return Money.of(row.getBigDecimal(column));
    }

    /** A reference as the browser sent it; 0, which nothing has, if it is no number. */
    static long number(String reference) {
        return reference.matches("[0-9]{1,18}") ? Long.parseLong(reference) : 0;
    }
}
