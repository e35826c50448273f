package dev.clientele.examples.shop;

import dev.clientele.jdbc.JdbcStore;
import dev.clientele.kernel.Money;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The shop's own tables, in the database and the transactions of the customers; thread-safe. What is written here and what the
 * library writes within {@link #together} is committed together or not at all.
 */
public final class ShopTables {
    private static final String NEXT = "select next value for shop_number";

    /** A driver that hears no interrupt holds a thread of the page no longer than this. */
    private static final int SECONDS = 10;

    private final JdbcStore store;

    ShopTables(JdbcStore store) {
        this.store = store;
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
        store.inTransaction(ShopTables::create);
        return this;
    }

    private static boolean create(Connection connection) throws SQLException {
        try (InputStream in = ShopTables.class.getResourceAsStream("schema.sql");
                Statement statement = connection.createStatement()) {
            if (in == null) {
                throw new IllegalStateException("The script schema.sql is not in the jar. Build it anew.");
            }
            for (String sql : new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*\\R", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In one transaction over one connection, which is repeated if the database gives it up for another one. */
    <T> T together(Supplier<T> work) {
        return store.transactions().required(work);
    }

    <T> List<T> list(String sql, Row<T> row, List<?> parameters) {
        return store.inTransaction(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, parameters);
                    ResultSet rows = statement.executeQuery()) {
                List<T> list = new ArrayList<>();
                while (rows.next()) {
                    list.add(row.read(rows));
                }
                return list;
            }
        });
    }

    <T> Optional<T> find(String sql, Row<T> row, Object... parameters) {
        return list(sql, row, List.of(parameters)).stream().findFirst();
    }

    /** How many rows were written. */
    int update(String sql, Object... parameters) {
        return store.inTransaction(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, List.of(parameters))) {
                return statement.executeUpdate();
            }
        });
    }

    long nextNumber() {
        return find(NEXT, row -> row.getLong(1)).orElseThrow();
    }

    private static PreparedStatement prepared(Connection connection, String sql, List<?> parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setQueryTimeout(SECONDS);
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
        return statement;
    }

    /** The statement with as many parameters in the place of its {@code %s} as there are values. */
    static String withPlaces(String sql, List<?> values) {
        return sql.formatted(String.join(", ", Collections.nCopies(values.size(), "?")));
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Instant.class);
    }

    static Money money(ResultSet row, String column) throws SQLException {
        return Money.of(row.getBigDecimal(column));
    }

    /** A reference as the browser sent it; 0, which nothing has, if it is no number. */
    static long number(String reference) {
        return reference.matches("[0-9]{1,18}") ? Long.parseLong(reference) : 0;
    }
}
