package dev.clientele.jdbc;

import dev.clientele.kernel.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Executes statements on a transaction's connection; for one thread. */
final class Session {
    private static final Logger LOG = LoggerFactory.getLogger("dev.clientele.jdbc");
    private static final int[] NOTHING = {};
    private static final String NO_COUNTS =
            "The driver does not tell which statements of a batch found their row, so nothing"
                    + " of it is kept. Take the option useBulkStmts=true, or whatever else rewrites batches, out of the DataSource's"
                    + " settings; useBulkStmtsForInserts and reWriteBatchedInserts do no harm.";

    /** The most rows a driver fetches in one go. */
    private static final int FETCH = 1_000;

    private final Connection connection;
    private final Dialect dialect;
    private final TableNames names;
    private final Runnable beforeWrite;
    private State state = State.SOUND;

    /** What a failed statement left of the transaction. */
    enum State {
        SOUND,
        /** Something in it failed: it can only be rolled back, as a whole or to a savepoint. */
        FAILED,
        /** The database gave it up for another one: it can be done again from its beginning. */
        LOST
    }

    /** Binds the parameters of a statement. */
    interface Binder {
        void bind(Parameters parameters) throws SQLException;
    }

    /** Binds the parameters of a batch's statement for one item. */
    interface ItemBinder<T> {
        void bind(Parameters parameters, T item) throws SQLException;
    }

    private interface Use<T> {
        T use(PreparedStatement statement) throws SQLException;
    }

    /**
     * Over a connection.
     *
     * @param beforeWrite is called before each statement that writes
     */
    Session(Connection connection, Servers.Server server, Runnable beforeWrite) {
        this.connection = connection;
        this.dialect = server.dialect();
        this.names = server.names();
        this.beforeWrite = beforeWrite;
    }

    Dialect dialect() {
        return dialect;
    }

    State state() {
        return state;
    }

    /** Throws if what is written here must not be committed. */
    void requireSound() {
        if (state != State.SOUND) {
            throw new StoreException(
                    "The transaction cannot be committed, since an operation in it failed and its exception"
                            + " was kept back. Let it pass, or do what may fail in an inner transactions().required(…).");
        }
    }

    /** Notes what a failure left of the transaction, and words it. */
    RuntimeException failed(SQLException e, String sql) {
        note(e);
        return Failures.executing(dialect, names, e, sql);
    }

    private void note(SQLException e) {
        state = state == State.LOST || dialect.isRepeatable(Failures.first(e)) ? State.LOST : State.FAILED;
    }

    /** Some of a write that must be done as a whole was not done. */
    void fail() {
        state = state == State.LOST ? State.LOST : State.FAILED;
    }

    /** It was rolled back to where it was still sound. */
    void mend() {
        state = State.SOUND;
    }

    <T> List<T> list(String sql, Binder binder, Row.Reader<T> reader) {
        return list(sql, 0, binder, reader);
    }

    /** Rows of a statement that gives so many at most; 0 for any number. */
    <T> List<T> list(String sql, int limit, Binder binder, Row.Reader<T> reader) {
        return execute(sql, statement -> {
            statement.setMaxRows(limit);
            statement.setFetchSize(limit == 0 ? FETCH : Math.min(limit, FETCH));
            binder.bind(new Parameters(statement, dialect));
            try (ResultSet result = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                Row row = new Row(result);
                while (row.next()) {
                    all.add(reader.read(row));
                }
                return all;
            }
        });
    }

    /** The row of a statement that gives one at most. */
    <T> Optional<T> one(String sql, Binder binder, Row.Reader<T> reader) {
        return list(sql, binder, reader).stream().findFirst();
    }

    /** Executes a statement that says something of the transaction itself. */
    void command(String sql) {
        LOG.debug("{}", sql);
        try (Statement statement = connection.createStatement()) {
            statement.execute(names.in(sql));
        } catch (SQLException e) {
            throw failed(e, sql);
        }
    }

    /** Executes a write and gives the number of rows it touched. */
    int update(String sql, Binder binder) {
        beforeWrite.run();
        return execute(sql, statement -> {
            binder.bind(new Parameters(statement, dialect));
            return statement.executeUpdate();
        });
    }

    /** Executes a write once for each item and gives the numbers of rows they touched, as far as the driver tells. */
    <T> int[] batch(String sql, List<T> items, ItemBinder<T> binder) {
        if (items.isEmpty()) {
            return NOTHING;
        }
        beforeWrite.run();
        return execute(sql, statement -> {
            Parameters parameters = new Parameters(statement, dialect);
            for (T item : items) {
                binder.bind(parameters.first(), item);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** Executes a write once for each item and gives the numbers of rows they touched, or throws if the driver does not tell. */
    <T> int[] counted(String sql, List<T> items, ItemBinder<T> binder) {
        int[] touched = batch(sql, items, binder);
        if (Arrays.stream(touched).anyMatch(rows -> rows == Statement.SUCCESS_NO_INFO)) {
            fail();
            throw new StoreException(NO_COUNTS);
        }
        return touched;
    }

    /** Writes, so that after a failure more can be asked: where a failure ends the transaction, all but the work is saved. */
    <T> T attempt(Supplier<T> work) {
        beforeWrite.run();
        if (!dialect.failureEndsTransaction()) {
            return work.get();
        }
        Savepoint before = Savepoint.set(this, "clientele_attempt");
        T result;
        try {
            result = work.get();
        } catch (BrokenConstraint e) {
            before.takeBack(e);
            throw e;
        }
        before.release();
        return result;
    }

    /** Lets a host use the connection. */
    <T> T lend(SqlWork<T> work) {
        beforeWrite.run();
        try {
            return work.run(LentConnection.of(connection, this::note));
        } catch (SQLException e) {
            note(e);
            throw Failures.lending(dialect, e);
        }
    }

    private <T> T execute(String sql, Use<T> use) {
        LOG.debug("{}", sql);
        try (PreparedStatement statement = connection.prepareStatement(names.in(sql))) {
            return use.use(statement);
        } catch (SQLException e) {
            throw failed(e, sql);
        }
    }
}
