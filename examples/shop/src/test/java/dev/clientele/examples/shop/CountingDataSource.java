package dev.clientele.examples.shop;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.NoOpQueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Counts what goes through a data source, and what the database reads for it. */
final class CountingDataSource {
    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    private final AtomicLong rows = new AtomicLong();
    private final ConcurrentLinkedQueue<Asked> asked = new ConcurrentLinkedQueue<>();
    private final DataSource database;
    private final DataSource counted;

    CountingDataSource(DataSource database) {
        this.database = database;
        this.counted = ProxyDataSourceBuilder.create(database)
                .listener(new Statements())
                .afterMethod(this::count)
                .proxyResultSet()
                .build();
    }

    private record Asked(String sql, List<Parameter> parameters) {
        private static final Pattern READ = Pattern.compile("\\s*(select|with|\\()", Pattern.CASE_INSENSITIVE);

        /** The rest are updates, and savepoints. */
        boolean isRead() {
            return READ.matcher(sql).lookingAt();
        }
    }

    private record Parameter(int index, Object value) {
        /** An array is the connection's, and gone with it. */
        static Parameter of(ParameterSetOperation set) {
            int index = (int) set.getArgs()[0];
            try {
                return new Parameter(
                        index, set.getArgs()[1] instanceof Array array ? array.getArray() : set.getArgs()[1]);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final class Statements extends NoOpQueryExecutionListener {
        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            for (QueryInfo query : queries) {
                List<List<ParameterSetOperation>> parameters = query.getParametersList();
                asked.add(new Asked(
                        query.getQuery(),
                        parameters.isEmpty()
                                ? List.of()
                                : parameters.get(0).stream().map(Parameter::of).toList()));
            }
        }
    }

    DataSource dataSource() {
        return counted;
    }

    private void count(MethodExecutionContext execution) {
        if (execution.getTarget() instanceof ResultSet
                && execution.getMethod().getName().equals("next")
                && Boolean.TRUE.equals(execution.getResult())) {
            rows.incrementAndGet();
        }
    }

    void reset() {
        rows.set(0);
        asked.clear();
    }

    long rowsFetched() {
        return rows.get();
    }

    long statements() {
        return asked.size();
    }

    /** The rows of tables and indexes that H2 looks at for the queries since the last reset; it does all of them once more. */
    long rowsRead() throws SQLException {
        long read = 0;
        try (Connection connection = database.getConnection()) {
            for (Asked query : asked) {
                if (query.isRead()) {
                    read += rowsRead(connection, query);
                }
            }
        }
        return read;
    }

    private static long rowsRead(Connection connection, Asked query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("explain analyze " + query.sql)) {
            for (Parameter parameter : query.parameters) {
                statement.setObject(parameter.index, parameter.value);
            }
            try (ResultSet plan = statement.executeQuery()) {
                plan.next();
                long read = 0;
                for (Matcher scanned = SCANNED.matcher(plan.getString(1)); scanned.find(); ) {
                    read += Long.parseLong(scanned.group(1));
                }
                return read;
            }
        }
    }
}
