package dev.clientele.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A connection in the hands of a host, with all that comes out of it: it takes part in the transaction and leaves its end to us.
 * Every exception of the driver is noted, also those that the host keeps back.
 */
final class LentConnection {
    private static final Set<String> OURS = Set.of(
            "commit",
            "rollback",
            "setSavepoint",
            "releaseSavepoint",
            "close",
            "abort",
            "unwrap",
            "setAutoCommit",
            "setTransactionIsolation",
            "setReadOnly",
            "setSchema",
            "setCatalog",
            "setHoldability",
            "setNetworkTimeout",
            "setClientInfo",
            "setTypeMap");

    /** The most special first. */
    private static final List<Class<?>> KINDS = List.of(
            CallableStatement.class, PreparedStatement.class, Statement.class, ResultSet.class, DatabaseMetaData.class);

    private final Consumer<SQLException> failures;
    private final Connection lent;

    private LentConnection(Connection connection, Consumer<SQLException> failures) {
        this.failures = failures;
        this.lent = (Connection) proxy(Connection.class, connection);
    }

    static Connection of(Connection connection, Consumer<SQLException> failures) {
        return new LentConnection(connection, failures).lent;
    }

    private Object proxy(Class<?> kind, Object real) {
        return Proxy.newProxyInstance(
                LentConnection.class.getClassLoader(),
                new Class<?>[] {kind},
                (proxy, method, arguments) -> called(real, method, arguments));
    }

    private Object called(Object real, Method method, Object[] arguments) throws Throwable {
        if (real instanceof Connection && OURS.contains(method.getName())) {
            throw new IllegalStateException("The connection and its transaction belong to the store, so "
                    + method.getName() + " cannot be called here. Throw an exception to have everything rolled back.");
        }
        if (method.getName().equals("getConnection")) {
            return lent;
        }
        try {
            return wrapped(method.invoke(real, arguments));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SQLException failure) {
                failures.accept(failure);
            }
            throw e.getCause();
        }
    }

    private Object wrapped(Object result) {
        Optional<Class<?>> kind =
                KINDS.stream().filter(one -> one.isInstance(result)).findFirst();
        return kind.isPresent() ? proxy(kind.get(), result) : result;
    }
}
