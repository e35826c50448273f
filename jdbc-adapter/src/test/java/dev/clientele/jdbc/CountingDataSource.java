package dev.clientele.jdbc;

import dev.clientele.contract.StoreMeter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Counts what goes through a data source. */
final class CountingDataSource implements StoreMeter {
    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong statements = new AtomicLong();
    private final AtomicInteger connections = new AtomicInteger();
    private final DataSource counted;

    CountingDataSource(DataSource database) {
        counted = ProxyDataSourceBuilder.create(database)
                .afterMethod(this::count)
                .proxyResultSet()
                .build();
    }

    DataSource dataSource() {
        return counted;
    }

    private void count(MethodExecutionContext execution) {
        String method = execution.getMethod().getName();
        Object target = execution.getTarget();
        if (target instanceof DataSource && method.equals("getConnection") && execution.getResult() != null) {
            connections.incrementAndGet();
        } else if (target instanceof Connection && method.equals("close")) {
            connections.decrementAndGet();
        } else if (target instanceof Statement && method.startsWith("execute") && !isSetting(execution)) {
            statements.incrementAndGet();
        } else if (target instanceof ResultSet && method.equals("next") && Boolean.TRUE.equals(execution.getResult())) {
            rows.incrementAndGet();
        }
    }

    /** How a transaction is to be is said once for it, where the database's own way is another one; it asks for nothing. */
    private static boolean isSetting(MethodExecutionContext execution) {
        Object[] arguments = execution.getMethodArgs();
        return arguments != null
                && arguments.length > 0
                && arguments[0] instanceof String sql
                && sql.startsWith("set transaction ");
    }

    @Override
    public void reset() {
        rows.set(0);
        statements.set(0);
    }

    @Override
    public long rowsFetched() {
        return rows.get();
    }

    @Override
    public long statements() {
        return statements.get();
    }

    @Override
    public int connectionsOpen() {
        return connections.get();
    }
}
