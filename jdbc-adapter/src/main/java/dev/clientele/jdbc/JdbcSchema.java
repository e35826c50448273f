package dev.clientele.jdbc;

import dev.clientele.kernel.StoreException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The schema that {@link JdbcStore} needs: prints it, checks it, applies it. Immutable and thread-safe.
 *
 * <p>It consists of numbered scripts, in this jar under {@code dev/clientele/jdbc/<database>/}; the file names have the form
 * that Flyway knows, so a host can run the same files with its own tool instead. Each ends by writing its number into the
 * table {@code clientele_schema_version}, which is what {@link #check()} reads, whoever ran them.
 */
public final class JdbcSchema {
    private static final String VERSIONS = "select version from clientele_schema_version";

    /** Nobody else can insert this row before it is gone. The scripts run on another connection: DDL may commit. */
    private static final String LOCK = "insert into clientele_schema_version (version) values (0)";

    private static final String UNLOCK = "delete from clientele_schema_version where version = 0";

    private final JdbcTransactions transactions;

    private JdbcSchema(JdbcTransactions transactions) {
        this.transactions = transactions;
    }

    /**
     * The schema in a database. Nothing is asked of it yet.
     *
     * @param dataSource gives connections to it
     * @return the schema
     */
    public static JdbcSchema of(DataSource dataSource) {
        return within(new OwnTransactions(Objects.requireNonNull(dataSource, "dataSource")));
    }

    static JdbcSchema within(JdbcTransactions transactions) {
        return new JdbcSchema(transactions);
    }

    /**
     * The scripts for this database.
     *
     * @return their text, one after the other
     * @throws StoreException if the database cannot be reached or is none that this library knows
     */
    public String print() {
        return scripts().stream()
                .map(script -> "-- " + script.name() + "\n" + script.text())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Which scripts were applied; changes nothing.
     *
     * @return what was found
     * @throws StoreException if the database cannot be reached or is none that this library knows
     */
    public SchemaCheck check() {
        List<Script> scripts = scripts();
        Set<Integer> applied = applied();
        int found = applied.stream().mapToInt(Integer::intValue).max().orElse(0);
        return new SchemaCheck(
                found,
                scripts.size(),
                missing(scripts, applied).stream().map(Script::name).toList());
    }

    /**
     * Applies the scripts that were not applied. Can be called again, by several programs at once as well, and after a crash
     * in the middle. It needs two connections at once: one holds a lock.
     *
     * @return the names of the scripts that this call applied; empty if there was nothing to do
     * @throws StoreException if the database cannot be reached, is none that this library knows, or refuses a script
     */
    public List<String> apply() {
        List<Script> scripts = scripts();
        if (missing(scripts).isEmpty()) {
            return List.of();
        }
        run(scripts.get(0).statements().subList(0, 1));
        return transactions.required(() -> {
            run(List.of(LOCK));
            List<Script> missing = missing(scripts);
            missing.forEach(script -> transactions.requiresNew(() -> run(script.statements())));
            run(List.of(UNLOCK));
            return missing.stream().map(Script::name).toList();
        });
    }

    private boolean run(List<String> statements) {
        return transactions.with(session -> {
            statements.forEach(statement -> session.update(statement, parameters -> {}));
            return true;
        });
    }

    private List<Script> missing(List<Script> scripts) {
        return missing(scripts, applied());
    }

    private static List<Script> missing(List<Script> scripts, Set<Integer> applied) {
        return scripts.stream()
                .filter(script -> !applied.contains(script.number()))
                .toList();
    }

    private List<Script> scripts() {
        return transactions.with(session -> Script.of(session.dialect()));
    }

    /** In a transaction of its own or within another one, of which nothing but this is lost where the table is missing. */
    private Set<Integer> applied() {
        Dialect dialect = transactions.with(Session::dialect);
        try {
            return transactions.required(this::versions);
        } catch (StoreException e) {
            if (e.getCause() instanceof DatabaseFailure failure && dialect.isSchemaMissing(failure)) {
                return Set.of();
            }
            throw e;
        }
    }

    private Set<Integer> versions() {
        return transactions.with(
                session -> new HashSet<>(session.list(VERSIONS, parameters -> {}, row -> (int) row.number())));
    }
}
