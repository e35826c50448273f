package dev.clientele.jdbc;

import dev.clientele.kernel.Transactions;
import dev.clientele.store.Store;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A store of which every call is made for another shop of the same database first, with the same ids and values. Both must give
 * the same: what one of them sees, counts or changes of the other makes a difference.
 *
 * <p>Only what the thread of the test itself does is compared: beside other threads, two readings one after the other may differ.
 */
final class InterleavedShops {
    /** Ids are the database's. */
    private static final Set<String> SHARED = Set.of("nextId", "nextIds", "nextNumber", "raiseIdsPast");

    /** What all shops of a database have in common. */
    private static final Set<Class<?>> OF_THE_DATABASE = Set.of(Transactions.class);

    private final Transactions transactions;
    private final Thread test = Thread.currentThread();

    private InterleavedShops(Transactions transactions) {
        this.transactions = transactions;
    }

    private record Outcome(
            @Nullable Object result, @Nullable Throwable failure) {
        boolean isLike(Outcome other) {
            if (failure == null || other.failure == null) {
                return failure == null && other.failure == null && Objects.equals(content(), other.content());
            }
            return failure.getClass() == other.failure.getClass();
        }

        /** Without order: where one is promised, the contract checks it. */
        private @Nullable Object content() {
            return result instanceof List<?> all
                    ? all.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                    : result;
        }
    }

    static Store of(JdbcStore store, int shop, int other) {
        Store own = store.forShop(shop);
        Store mirrored = store.forShop(other);
        InterleavedShops shops = new InterleavedShops(own.transactions());
        return (Store) proxy(Store.class, (method, arguments) -> {
            Object real = shops.outcome(own, method, arguments).result();
            Class<?> kind = method.getReturnType();
            return OF_THE_DATABASE.contains(kind) || !kind.isInterface()
                    ? real
                    : shops.both(
                            kind,
                            real,
                            shops.outcome(mirrored, method, arguments).result());
        });
    }

    private Object both(Class<?> kind, @Nullable Object own, @Nullable Object mirrored) {
        return proxy(
                kind,
                (method, arguments) -> SHARED.contains(method.getName())
                        ? result(outcome(own, method, arguments))
                        : transactions.required(() -> {
                            Outcome other = outcome(mirrored, method, arguments);
                            Outcome real = outcome(own, method, arguments);
                            if (test.equals(Thread.currentThread()) && !real.isLike(other)) {
                                throw new AssertionError("Of two shops with the same customers, " + method.getName()
                                        + " gave one " + real + " and the other " + other);
                            }
                            return result(real);
                        }));
    }

    private interface Call {
        @Nullable
        Object made(Method method, Object @Nullable [] arguments);
    }

    private static Object proxy(Class<?> kind, Call call) {
        return Proxy.newProxyInstance(
                kind.getClassLoader(),
                new Class<?>[] {kind},
                (proxy, method, arguments) -> call.made(method, arguments));
    }

    /** In a transaction within the one under way, which goes on after a failure. */
    private Outcome outcome(@Nullable Object target, Method method, Object @Nullable [] arguments) {
        try {
            return new Outcome(transactions.required(() -> invoked(target, method, arguments)), null);
        } catch (RuntimeException e) {
            return new Outcome(null, e);
        }
    }

    private static @Nullable Object invoked(@Nullable Object target, Method method, Object @Nullable [] arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object result(Outcome outcome) {
        if (outcome.failure() instanceof RuntimeException failure) {
            throw failure;
        }
        return outcome.result();
    }
}
