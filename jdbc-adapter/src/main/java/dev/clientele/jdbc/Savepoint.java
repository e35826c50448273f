package dev.clientele.jdbc;

import dev.clientele.kernel.StoreException;

/**
 * A place in a transaction to which what came after it can be taken back. By statements and not by the driver's methods: some
 * drivers refuse those where a transaction manager owns the transaction.
 */
final class Savepoint {
    private final Session session;
    private final String name;
    private final boolean sound;

    private Savepoint(Session session, String name) {
        this.session = session;
        this.name = name;
        this.sound = session.state() == Session.State.SOUND;
    }

    /** Sets it; of two with one name in a transaction, some databases forget the first. */
    static Savepoint set(Session session, String name) {
        Savepoint here = new Savepoint(session, name);
        session.command("savepoint " + name);
        return here;
    }

    /** Forgets the place; what was done stays. */
    void release() {
        session.command("release savepoint " + name);
    }

    /**
     * Takes back what came after it. Also where the database gave the transaction up: many databases leave it to whoever began it
     * what becomes of the rest. False if the transaction cannot go on.
     */
    boolean takeBack(Throwable reason) {
        boolean lost = session.state() == Session.State.LOST;
        try {
            session.command("rollback to savepoint " + name);
            session.command("release savepoint " + name);
        } catch (StoreException e) {
            reason.addSuppressed(e);
            return false;
        }
        if (sound && !lost) {
            session.mend();
        }
        return !lost;
    }
}
