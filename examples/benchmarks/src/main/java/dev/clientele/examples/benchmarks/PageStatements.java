package dev.clientele.examples.benchmarks;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.NoOpQueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;

/** The statements of a page, written down when it is shown, and done again by plain JDBC: one connection, one transaction, one thread. */
final class PageStatements {
    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
    private final DataSource database;

    PageStatements(DataSource database) {
        this.database = database;
    }

    private record Asked(String sql, List<Parameter> parameters) {}

    private record Parameter(int index, @Nullable Object value) {
        /** An array is the connection's, and gone with it. */
        static Parameter of(ParameterSetOperation set) {
            int index = (int) set.getArgs()[0];
            if (ParameterSetOperation.isSetNullParameterOperation(set)) {
                return new Parameter(index, null);
            }
            try {
                return new Parameter(
                        index, set.getArgs()[1] instanceof Array array ? array.getArray() : set.getArgs()[1]);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final class Written extends NoOpQueryExecutionListener {
        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            for (QueryInfo query : queries) {
                // What joining the host's transaction costs is no part of the floor.
                if (query.getQuery().contains("savepoint")) {
                    continue;
                }
                List<Parameter> parameters = query.getParametersList().stream()
                        .flatMap(List::stream)
                        .map(Parameter::of)
                        .toList();
                asked.add(new Asked(query.getQuery(), parameters));
            }
        }
    }

    /** The same database; what is asked there is written down. */
    DataSource watched() {
        return ProxyDataSourceBuilder.create(database).listener(new Written()).build();
    }

    void reset() {
        asked.clear();
    }

    int count() {
        return asked.size();
    }

    void again() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (Asked statement : asked) {
                again(connection, statement);
            }
            connection.commit();
        }
    }

    private static void again(Connection connection, Asked asked) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(asked.sql)) {
            for (Parameter parameter : asked.parameters) {
                statement.setObject(parameter.index, parameter.value);
            }
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                }
            }
        }
    }
}
