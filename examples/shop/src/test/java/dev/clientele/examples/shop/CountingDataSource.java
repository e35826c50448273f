package dev.clientele.examples.shop;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
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

    private record Asked(String sql, List<ParameterSetOperation> parameters) {}

    private final class Statements extends NoOpQueryExecutionListener {
        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            for (QueryInfo query : queries) {
                List<List<ParameterSetOperation>> parameters = query.getParametersList();
                asked.add(
                        new Asked(query.getQuery(), parameters.isEmpty() ? List.of() : List.copyOf(parameters.get(0))));
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
                if (query.sql.strip().toLowerCase(Locale.ROOT).startsWith("update")) {
                    continue;
                }
                read += rowsRead(connection, query);
            }
        }
        return read;
    }

    private static long rowsRead(Connection connection, Asked query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("explain analyze " + query.sql)) {
            for (ParameterSetOperation parameter : query.parameters) {
                statement.setObject((int) parameter.getArgs()[0], parameter.getArgs()[1]);
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
