package dev.clientele.jdbc;

import dev.clientele.kernel.StoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What differs from one database to another. */
interface Dialect {
    /** What the driver calls the database. */
    String product();

    /** The folder of the scripts beside this class. */
    String scripts();

    /**
     * The name of the constraint that refused a write, if it was one.
     *
     * @param sql the statement
     */
    Optional<String> brokenConstraint(SQLException e, String sql);

    /** Whether a statement that failed leaves nothing of the transaction but its end, or what a savepoint saves. */
    boolean failureEndsTransaction();

    /** Whether the transaction can succeed if it is done again from its beginning. */
    boolean isRepeatable(SQLException e);

    /** Whether a table, a sequence or a column is not there. */
    boolean isSchemaMissing(SQLException e);

    /**
     * Whether a row that a foreign key refers to is locked by the write that refers to it, so that it cannot be removed at the
     * same time.
     */
    boolean locksWhatIsReferredTo();

    /**
     * What comes behind a select, so that it shows rows as they are now, also where the transaction shows others' work as of its
     * beginning only. Empty where such a transaction could not have come so far.
     */
    String asOfNow();

    /**
     * Whether a transaction that does not read what others commit meanwhile locks the places of rows that it did not find, so that
     * others cannot write there.
     */
    boolean locksWhatIsNotThere();

    /**
     * A statement that writes a row, or what changes of it where its key is there already, and locks nothing else.
     *
     * @param values what changes, bound before the key
     */
    String put(String table, Columns key, Columns values);

    /**
     * A statement that changes those rows of a shop whose ids some rows of another table mention, and goes by those.
     *
     * @param changes with parameters before the shop's number
     * @param mention the column that mentions them
     * @param where the columns of the other table that are compared to parameters, behind the shop's number
     */
    String updateMentioned(String table, String changes, String other, String mention, Columns where);

    /** A column of a folded text as an expression that LIKE takes. */
    String keyAsText(String column);

    /** What comes behind a table to have it read in the order of an index; empty where the database finds that itself. */
    String readFrom(String index);

    /** A table k of one parameter, see {@link Parameters#numbers}: its column id has them. */
    String numbers();

    /** A table k of one parameter, see {@link Parameters#keys}: its column key_text has them, comparable to a folded text. */
    String keys();

    /** A table k of one parameter, see {@link Parameters#hashes}: its column hash has them. */
    String hashes();

    /** Binds numbers as one parameter. */
    void bindNumbers(PreparedStatement statement, int index, List<Long> values) throws SQLException;

    /** Binds folded texts as one parameter. */
    void bindKeys(PreparedStatement statement, int index, List<String> folded) throws SQLException;

    /** Binds hashes as one parameter. */
    void bindHashes(PreparedStatement statement, int index, List<byte[]> hashes) throws SQLException;

    /** Binds a folded text, which is compared by code point; null for none. */
    void bindKey(PreparedStatement statement, int index, @Nullable String folded) throws SQLException;

    /** A statement that draws as many ids as its parameter says, one a row. */
    String drawIds(String sequence);

    /** A statement that draws as many ids as its parameter says and gives the last of them. */
    String skipIds(String sequence);

    /** A statement, without parameters, after which the next id is at least this one; no part of the transaction. */
    String restartIds(String sequence, long next);

    /**
     * A statement that has the transaction, before its first other statement, see what others have committed meanwhile; empty
     * where everything is right without that.
     */
    Optional<String> readCommitted();

    /**
     * A statement that lets nobody else apply scripts until the transaction ends, where that takes changes of the schema back as
     * well; empty where every such change is for good at once.
     */
    Optional<String> lockForSchema();

    /** Whether "if not exists" can fail like that where somebody else makes the same at the same time. */
    boolean isMadeMeanwhile(SQLException e);

    /**
     * A statement that lists the names of tables, sequences, indexes, constraints and columns ({@code table.column}). Its
     * parameters: the schema, empty for that of the connection; a pattern for LIKE that the names of our tables meet.
     */
    String catalogue();

    /** The dialect of a connection's database. */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return Stream.of(new H2Dialect(), new PostgreSqlDialect(), new MariaDbDialect())
                .filter(dialect -> dialect.product().equals(product))
                .findFirst()
                .orElseThrow(
                        () -> new StoreException(
                                "The database is " + product
                                        + ", which this library does not know. Use H2, PostgreSQL or MariaDB, or implement a store of your own."));
    }
}
