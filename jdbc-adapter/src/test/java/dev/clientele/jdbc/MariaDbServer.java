package dev.clientele.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The MariaDB server of the tests, which the environment names: {@code CLIENTELE_TEST_MARIADB} holds its address without
 * a database, with an account that may make databases, such as
 * {@code jdbc:mariadb://127.0.0.1:3306/?user=root&password=secret}. Each test class that asks for it is marked with
 * {@link OnMariaDb}. What it makes there begins with {@code clientele_test_} and is gone when the JVM ends.
 */
final class MariaDbServer {
    static final String VARIABLE = "CLIENTELE_TEST_MARIADB";

    private static final Pattern ADDRESS = Pattern.compile("(jdbc:mariadb://[^/?]+)/(\\?.*)?");
    private static final FutureTask<MariaDbServer> SHARED = new FutureTask<>(() -> over(address()));

    private final String server;
    private final String parameters;
    private final Queue<String> databases = new ConcurrentLinkedQueue<>();

    private MariaDbServer(String server, String parameters) {
        this.server = server;
        this.parameters = parameters;
    }

    static boolean isNamed() {
        return address().isPresent();
    }

    private static Optional<String> address() {
        return Optional.ofNullable(System.getenv(VARIABLE)).filter(text -> !text.isBlank());
    }

    static MariaDbServer shared() {
        SHARED.run();
        try {
            return SHARED.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The first look at MariaDB was interrupted.", e);
        }
    }

    /** The server at an address, once it answers there. */
    static MariaDbServer over(Optional<String> address) {
        var parts = address.map(ADDRESS::matcher).filter(matcher -> matcher.matches());
        if (parts.isEmpty()) {
            throw new IllegalStateException("The variable " + VARIABLE + " names no MariaDB server. Write it as"
                    + " jdbc:mariadb://host:port/?user=...&password=...");
        }
        MariaDbServer server = new MariaDbServer(
                parts.get().group(1), Optional.ofNullable(parts.get().group(2)).orElse(""));
        server.execute("do 1");
        Runtime.getRuntime().addShutdownHook(new Thread(server::dropAll));
        return server;
    }

    /** An empty database as MariaDB makes it unasked: texts that differ by case alone are equal in it. */
    MariaDbDataSource newDatabase() {
        return newDatabase("utf8mb4_general_ci");
    }

    /** An empty database with another default collation, such as {@code utf8mb4_nopad_bin}. */
    MariaDbDataSource newDatabase(String collation) {
        String name = "clientele_test_" + UUID.randomUUID().toString().replace('-', '_');
        execute("create database " + name + " character set utf8mb4 collate " + collation);
        databases.add(name);
        return connectingTo(name);
    }

    private void dropAll() {
        databases.forEach(this::drop);
    }

    private void drop(String database) {
        // A connection that was left open must not hold up the end.
        execute("set statement lock_wait_timeout = 5 for drop database if exists " + database);
    }

    private void execute(String sql) {
        try (Connection connection = connectingTo("").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The MariaDB server at " + server + ", named by " + VARIABLE + ", does not do as asked.", e);
        }
    }

    private MariaDbDataSource connectingTo(String database) {
        try {
            return new MariaDbDataSource(server + "/" + database + parameters);
        } catch (SQLException e) {
            throw new IllegalStateException("MariaDB's driver refuses what " + VARIABLE + " says.", e);
        }
    }
}
