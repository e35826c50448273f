package dev.clientele.jdbc;

import dev.clientele.kernel.ConflictException;
import dev.clientele.kernel.StoreException;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/** Work of ours within a host's transaction; for one thread. */
final class Joined {
    private static final String NO_TRANSACTION =
            "Nothing was written, since no transaction of the host is under way on the connection. Begin one before the call."
                    + " If one was begun, check that it is on the same DataSource as the store's ConnectionSource, or use"
                    + " JdbcStore.over(dataSource), which has transactions of its own.";

    private final Connection connection;
    private final boolean transactional;
    private final @Nullable Joined outer;
    private final String savepoints;
    private final int depth;
    private final Session session;
    private @Nullable Savepoint savepoint;
    private boolean takenBack;

    /**
     * Begins.
     *
     * @param transactional whether a transaction of the host is under way on the connection
     * @param outer the work around it, maybe in another transaction
     * @param savepoints what savepoints are called, before a number
     */
    Joined(
            Connection connection,
            boolean transactional,
            Servers.Server server,
            @Nullable Joined outer,
            String savepoints) {
        this.connection = connection;
        this.transactional = transactional;
        this.outer = outer;
        this.savepoints = savepoints;
        this.depth = outer == null ? 1 : outer.depth + 1;
        this.session = new Session(connection, server, this::beforeWrite);
    }

    Session session() {
        return session;
    }

    /** The same connection, not an equal one. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOver(Connection other) {
        return connection == other;
    }

    /** Sets the place to which a failure takes everything back, unless there is none to take back to. */
    void setSavepoint() {
        if (transactional && savepoint == null) {
            savepoint = Savepoint.set(session, savepoints + depth);
        }
    }

    private void beforeWrite() {
        if (!transactional) {
            throw new StoreException(NO_TRANSACTION);
        }
        setSavepoint();
    }

    void finish() {
        session.requireSound();
        if (savepoint != null) {
            savepoint.release();
        }
    }

    /** Throws the failure if the host's transaction went with it, or is to be done again. */
    void takeBack(Throwable failure) {
        takenBack = true;
        boolean sound = savepoint == null ? session.state() == Session.State.SOUND : savepoint.takeBack(failure);
        if (transactional && (!sound || failure instanceof ConflictException)) {
            new Outcome.Failed<>(failure).get();
        }
    }

    /** What was taken back has nothing to tell, although the host commits. */
    void runUnlessTakenBack(Runnable action) {
        for (Joined joined = this; joined != null; joined = joined.outer) {
            if (joined.takenBack) {
                return;
            }
        }
        action.run();
    }
}
