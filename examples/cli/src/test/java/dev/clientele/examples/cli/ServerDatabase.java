package dev.clientele.examples.cli;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

/** An empty database on a server, which is gone when it is closed. */
final class ServerDatabase implements AutoCloseable {
    private final String server;
    private final String name = "clientele_cli_" + UUID.randomUUID().toString().replace('-', '_');
    private final Map<String, String> credentials;

    private ServerDatabase(String server, Map<String, String> credentials) {
        this.server = server;
        this.credentials = credentials;
    }

    /** A new one on the server at this URL, which ends with a slash. */
    static ServerDatabase on(String server, String user, String password) throws SQLException {
        ServerDatabase made = new ServerDatabase(
                server, Map.of(Credentials.USER_VARIABLE, user, Credentials.PASSWORD_VARIABLE, password));
        made.execute("create database " + made.name);
        return made;
    }

    String url() {
        return server + name;
    }

    /** The variables of the environment that open it. */
    Map<String, String> credentials() {
        return credentials;
    }

    /** Has the commands work in it. */
    Program with(Program program) {
        credentials.forEach(program::variable);
        return program.variable(DatabaseOptions.DATABASE_VARIABLE, url());
    }

    @Override
    public void close() throws SQLException {
        execute("drop database " + name);
    }

    private void execute(String sql) throws SQLException {
        String user = credentials.get(Credentials.USER_VARIABLE);
        String password = credentials.get(Credentials.PASSWORD_VARIABLE);
        try (Connection connection = DriverManager.getConnection(server, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
