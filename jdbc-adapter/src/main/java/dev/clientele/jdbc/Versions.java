package dev.clientele.jdbc;

import dev.clientele.kernel.NotFoundException;
import dev.clientele.kernel.StaleVersionException;

/** Says why a write with a version touched no row. */
final class Versions {
    private final Session session;
    private final String kind;
    private final String sql;

    /**
     * For one kind of thing.
     *
     * @param kind what it is called in exceptions
     * @param sql selects its version by shop and id
     */
    Versions(Session session, String kind, String sql) {
        this.session = session;
        this.kind = kind;
        this.sql = sql;
    }

    /** Throws unless the write touched its row. */
    void require(int touched, int shop, long id, long expected) {
        if (touched == 0) {
            throw session.one(
                            sql + session.dialect().asOfNow(),
                            parameters -> parameters.number(shop).number(id),
                            Row::number)
                    .<RuntimeException>map(found -> new StaleVersionException(kind, id, expected, found))
                    .orElseGet(() -> new NotFoundException(kind, id));
        }
    }
}
