package dev.clientele.jdbc;

import java.sql.SQLException;
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
    /** Two connections of one thread that wait for each other are a failure, which need not take the usual minute to tell. */
    private static final String FEW_SECONDS = "initSql=set session innodb_lock_wait_timeout = 5";

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
        TestedDatabases.tested("MariaDB", server.version());
        Runtime.getRuntime().addShutdownHook(new Thread(server::dropAll));
        return server;
    }

    /** An empty database as MariaDB makes it unasked: texts that differ by case alone are equal in it. */
    MariaDbDataSource newDatabase() {
        return newDatabase("utf8mb4_general_ci");
    }

    /** An empty database with another default collation, such as {@code utf8mb4_nopad_bin}. */
    MariaDbDataSource newDatabase(String collation) {
        return newDatabase(collation, "");
    }

    /** An empty database to which the driver connects with more parameters, such as {@code useBulkStmts=true}. */
    MariaDbDataSource newDatabaseWith(String parameters) {
        return newDatabase("utf8mb4_general_ci", parameters);
    }

    /** Connects to none of them. */
    MariaDbDataSource withoutDatabase() {
        return connectingTo("", "");
    }

    private MariaDbDataSource newDatabase(String collation, String more) {
        String name = "clientele_test_" + UUID.randomUUID().toString().replace('-', '_');
        execute("create database " + name + " character set utf8mb4 collate " + collation);
        databases.add(name);
        return connectingTo(name, more);
    }

    private void dropAll() {
        databases.forEach(this::drop);
    }

    private void drop(String database) {
        // A connection that was left open must not hold up the end.
        execute("set statement lock_wait_timeout = 5 for drop database if exists " + database);
    }

    /** Without what the distribution adds to it. */
    private String version() {
        try {
            return Queries.column(connectingTo("", ""), "select substring_index(version(), '-', 1)")
                    .get(0);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private void execute(String sql) {
        try {
            Queries.execute(connectingTo("", ""), sql);
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private IllegalStateException refused(SQLException e) {
        return new IllegalStateException(
                "The MariaDB server at " + server + ", named by " + VARIABLE + ", does not do as asked.", e);
    }

    private MariaDbDataSource connectingTo(String database, String more) {
        String separator = parameters.isEmpty() ? "?" : "&";
        try {
            return new MariaDbDataSource(server + "/" + database + parameters + separator + FEW_SECONDS + "&" + more);
        } catch (SQLException e) {
            throw new IllegalStateException("MariaDB's driver refuses what " + VARIABLE + " says.", e);
        }
    }
}
