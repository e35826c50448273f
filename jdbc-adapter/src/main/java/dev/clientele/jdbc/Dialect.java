package dev.clientele.jdbc;

import dev.clientele.kernel.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What differs from one database to another. */
interface Dialect {
    /** What the driver calls the database. */
    String product();

    /** The folder of the scripts beside this class. */
    String scripts();

    /** The constraint that refused a write, if it was one. */
    Optional<Constraint> brokenConstraint(SQLException e);

    /** Whether the transaction can succeed if it is done again from its beginning. */
    boolean isRepeatable(SQLException e);

    /** Whether a table, a sequence or a column is not there. */
    boolean isSchemaMissing(SQLException e);

    /**
     * Whether a row that a foreign key refers to is locked by the write that refers to it, so that it cannot be removed at the
     * same time.
     */
    boolean locksWhatIsReferredTo();

    /** A column of a folded text as an expression that LIKE takes. */
    String keyAsText(String column);

    /** What comes behind a table to have it read in the order of an index; empty where the database finds that itself. */
    String readFrom(String index);

    /** A statement that draws as many ids as its parameter says, one a row. */
    String drawIds(String sequence);

    /** A statement that draws as many ids as its parameter says and gives the last of them. */
    String skipIds(String sequence);

    /** A statement, without parameters, after which the next id is this one; no part of the transaction. */
    String restartIds(String sequence, long next);

    /**
     * A statement that has the transaction, before its first other statement, see what others have committed meanwhile; empty
     * where everything is right without that.
     */
    Optional<String> readCommitted();

    /** The dialect of a connection's database. */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return List.of(new H2Dialect()).stream()
                .filter(dialect -> dialect.product().equals(product))
                .findFirst()
                .orElseThrow(() -> new StoreException("The database is " + product
                        + ", which this library does not know. Use H2, or implement a store of your own."));
    }
}
