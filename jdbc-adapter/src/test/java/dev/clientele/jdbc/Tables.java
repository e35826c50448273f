package dev.clientele.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Everything that stands in our tables. */
final class Tables {
    private Tables() {}

    /** The rows of every table as texts, without order. */
    static Map<String, List<String>> contents(DataSource database) {
        Map<String, List<String>> contents = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : names(connection)) {
                contents.put(
                        table.toUpperCase(Locale.ROOT),
                        rows(statement, "select * from " + table).stream()
                                .map(List::toString)
                                .sorted()
                                .toList());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return contents;
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("clientele"))
                .toList();
    }

    private static List<List<Object>> rows(Statement statement, String sql) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    Object value = result.getObject(i);
                    row.add(value instanceof byte[] bytes ? Arrays.toString(bytes) : value);
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
