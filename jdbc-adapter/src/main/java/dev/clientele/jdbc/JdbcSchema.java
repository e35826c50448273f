package dev.clientele.jdbc;

import dev.clientele.kernel.StoreException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
    private final JdbcTransactions transactions;
    private final TableNames names;
    private final List<String> files;

    private JdbcSchema(JdbcTransactions transactions, TableNames names, List<String> files) {
        this.transactions = transactions;
        this.names = names;
        this.files = files;
    }

    /**
     * The schema in a database. Nothing is asked of it yet.
     *
     * @param dataSource gives connections to it; one at a time is enough
     * @return the schema
     */
    public static JdbcSchema of(DataSource dataSource) {
        return within(
                new OwnTransactions(Objects.requireNonNull(dataSource, "dataSource"), TableNames.standard()),
                TableNames.standard());
    }

    /** Within transactions that know the names already. */
    static JdbcSchema within(JdbcTransactions transactions, TableNames names) {
        return new JdbcSchema(transactions, names, Script.FILES);
    }

    /**
     * The same schema under other names, which the store must be given as well, see {@link JdbcStore#withTables}.
     *
     * @param other the names
     * @return the schema
     */
    public JdbcSchema withTables(TableNames other) {
        return new JdbcSchema(transactions.withTables(other), other, files);
    }

    /** The schema of another version of this library. */
    JdbcSchema withScripts(List<String> others) {
        return new JdbcSchema(transactions, names, List.copyOf(others));
    }

    /**
     * The scripts for this database, with the names that were chosen.
     *
     * @return their text, one after the other
     * @throws StoreException if the database cannot be reached or is none that this library knows
     */
    public String print() {
        return scripts().stream()
                .map(script -> "-- " + script.name() + "\n" + names.in(script.text()))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Which scripts were applied, and whether what they made is still there by its name; changes nothing.
     *
     * @return what was found
     * @throws StoreException if the database cannot be reached or is none that this library knows
     */
    public SchemaCheck check() {
        List<Script> scripts = scripts();
        SchemaCheck numbers = numbers(scripts);
        List<Script> applied = scripts.stream()
                .filter(script -> !numbers.missing().contains(script.name()))
                .toList();
        return new SchemaCheck(numbers.found(), numbers.needed(), numbers.missing(), absent(applied));
    }

    /** Looks at the version table alone. */
    SchemaCheck numbers() {
        return numbers(scripts());
    }

    private SchemaCheck numbers(List<Script> scripts) {
        Set<Integer> applied = new AppliedScripts(transactions).numbers();
        List<String> missing = scripts.stream()
                .filter(script -> !applied.contains(script.number()))
                .map(Script::name)
                .toList();
        int found = applied.stream().mapToInt(Integer::intValue).max().orElse(0);
        return new SchemaCheck(found, scripts.size(), missing, List.of());
    }

    private List<String> absent(List<Script> applied) {
        if (applied.isEmpty()) {
            return List.of();
        }
        Set<String> found = catalogue();
        return ScriptObjects.of(applied).stream()
                .map(names::inCatalogue)
                .filter(name -> !found.contains(name))
                .toList();
    }

    private Set<String> catalogue() {
        return transactions.with(session -> new HashSet<>(session.list(
                session.dialect().catalogue(),
                parameters -> parameters.text(names.schema().orElse("")).text(names.prefix() + "%"),
                row -> row.text().toLowerCase(Locale.ROOT))));
    }

    /**
     * Applies the scripts that were not applied. Can be called again, by several programs at once as well, and after a crash
     * in the middle: on PostgreSQL one of them does all or nothing, on H2 and MariaDB the next call goes on.
     * On H2 only one JVM at a time may upgrade tables that are there already, and nobody should write meanwhile. What
     * {@link SchemaCheck#absent} names is not made again: a script whose number is recorded is not touched any more.
     *
     * @return the names of the scripts that this call applied; empty if there was nothing to do
     * @throws StoreException if the database cannot be reached, is none that this library knows, or refuses a script
     */
    public List<String> apply() {
        return new SchemaUpgrade(transactions, scripts())
                .run().stream().map(Script::name).toList();
    }

    private List<Script> scripts() {
        return transactions.with(session -> Script.of(session.dialect(), files));
    }
}
