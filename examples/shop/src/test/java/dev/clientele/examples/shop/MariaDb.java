package dev.clientele.examples.shop;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty database on the MariaDB server that the environment names. */
public final class MariaDb implements AutoCloseable {
    static final String VARIABLE = "CLIENTELE_TEST_MARIADB";

    private static final Pattern ADDRESS = Pattern.compile("(jdbc:mariadb://[^/?]+/)(\\?.*)");

    private final String server;
    private final String account;
    private final String name = "clientele_test_" + UUID.randomUUID().toString().replace('-', '_');

    private MariaDb(Matcher address) {
        this.server = address.group(1);
        this.account = address.group(2);
    }

    static boolean isNamed() {
        return !Objects.requireNonNullElse(System.getenv(VARIABLE), "").isBlank();
    }

    public static MariaDb newDatabase() {
        Matcher address = ADDRESS.matcher(System.getenv(VARIABLE));
        if (!address.matches()) {
            throw new IllegalStateException("The variable " + VARIABLE + " names no MariaDB server. Write it as"
                    + " jdbc:mariadb://host:port/?user=...&password=...");
        }
        MariaDb database = new MariaDb(address);
        database.execute("create database " + database.name + " character set utf8mb4");
        return database;
    }

    public String url() {
        return server + name + account;
    }

    private void execute(String sql) {
        JdbcClient.create(new DriverManagerDataSource(server + account))
                .sql(sql)
                .update();
    }

    @Override
    public void close() {
        execute("drop database " + name);
    }
}
