package dev.clientele.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Writes down what is called on the connections that it gives. */
final class RecordingSource implements ConnectionSource {
    private final ConnectionSource source;
    private final Set<String> called = ConcurrentHashMap.newKeySet();
    private final Map<Connection, Connection> recorded = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<Connection, Connection> real = Collections.synchronizedMap(new IdentityHashMap<>());
    private int given;

    RecordingSource(ConnectionSource source) {
        this.source = source;
    }

    @Override
    public Connection connection() throws SQLException {
        given++;
        return recorded.computeIfAbsent(source.connection(), this::recording);
    }

    private Connection recording(Connection connection) {
        Connection recording = InterceptedDataSource.intercepted(connection, (method, call) -> {
            called.add(method);
            return call.call();
        });
        real.put(recording, connection);
        return recording;
    }

    @Override
    public void release(Connection connection) throws SQLException {
        given--;
        source.release(real.get(connection));
    }

    Set<String> called() {
        return called;
    }

    /** How many are out that were not given back. */
    int given() {
        return given;
    }
}
