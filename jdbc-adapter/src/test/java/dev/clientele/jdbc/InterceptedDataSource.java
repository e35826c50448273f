package dev.clientele.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A data source to whose connections something happens. */
final class InterceptedDataSource {
    private InterceptedDataSource() {}

    /** What happens instead of a connection's method. */
    interface Around {
        Object call(String method, Real real) throws Throwable;
    }

    /** The connection's method itself. */
    interface Real {
        Object call() throws Throwable;
    }

    static DataSource over(DataSource database, Around around) {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            Object result = invoke(database, method, arguments);
            return result instanceof Connection connection ? intercepted(connection, around) : result;
        });
    }

    /** Gives one connection again and again, and leaves it open. */
    static DataSource always(Connection connection) {
        Connection open = intercepted(connection, (method, real) -> method.equals("close") ? null : real.call());
        return proxy(DataSource.class, (proxy, method, arguments) -> open);
    }

    /** Connections of which one method throws, instead of doing its work. */
    static DataSource failing(DataSource database, String failing, SQLException fault) {
        return over(database, (method, real) -> {
            if (method.equals(failing)) {
                throw fault;
            }
            return real.call();
        });
    }

    static Connection intercepted(Connection connection, Around around) {
        return proxy(
                Connection.class,
                (proxy, method, arguments) ->
                        around.call(method.getName(), () -> invoke(connection, method, arguments)));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
