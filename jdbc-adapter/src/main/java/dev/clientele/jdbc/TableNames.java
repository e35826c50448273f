package dev.clientele.jdbc;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the tables of this library are called in the host's database, where they lie beside its own. Everything that the scripts
 * make begins with {@code clientele_} and lies where the connection points, unless chosen otherwise here; the same names go to
 * {@link JdbcStore#withTables} and to {@link JdbcSchema#withTables}. Immutable and thread-safe.
 */
public final class TableNames {
    private static final String STANDARD_PREFIX = "clientele_";
    private static final TableNames STANDARD = new TableNames(STANDARD_PREFIX, "");

    /** No more than lower case, digits and underscores: such a name is the same on every database and needs no quotes. */
    private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9_]{0,19}");

    private static final Pattern SCHEMA = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private static final Pattern NAME = Pattern.compile("\\b" + STANDARD_PREFIX + "(\\w+)");

    /** What statements may find in another database schema; indexes and constraints follow their table. */
    private static final Set<String> TABLES_AND_SEQUENCES = Set.of(
            "schema_version",
            "title_seq",
            "group_seq",
            "customer_seq",
            "visit_seq",
            "privacy_log_seq",
            "note_seq",
            "shop",
            "title",
            "customer_group",
            "category_discount",
            "customer",
            "membership",
            "address",
            "consent_change",
            "visit",
            "note",
            "credential",
            "token",
            "failure",
            "privacy_log",
            "blocked_email");

    private final String prefix;
    private final String schema;

    private TableNames(String prefix, String schema) {
        this.prefix = prefix;
        this.schema = schema;
    }

    /**
     * The names as they stand in the scripts.
     *
     * @return names that begin with {@code clientele_}, in the schema that the connections point to
     */
    public static TableNames standard() {
        return STANDARD;
    }

    /**
     * These names with another beginning in place of {@code clientele_}.
     *
     * @param prefix what every table, sequence, index and constraint begins with: a letter and up to 19 more letters, digits and
     *     underscores, in lower case, for example {@code crm_}; nothing else in that schema should begin like that
     * @return the names
     * @throws IllegalArgumentException if the prefix is something else
     */
    public TableNames withPrefix(String prefix) {
        return new TableNames(required(PREFIX, "prefix", prefix, 20), schema);
    }

    /**
     * These names in a schema of the database, whatever the connections point to. It must be there: nothing here makes one.
     *
     * @param schema a schema on PostgreSQL and H2, a database on MariaDB: a letter and up to 62 more letters, digits and
     *     underscores, in lower case; no word that the database's SQL has reserved
     * @return the names
     * @throws IllegalArgumentException if the schema's name is something else
     */
    public TableNames inSchema(String schema) {
        return new TableNames(prefix, required(SCHEMA, "schema", schema, 63));
    }

    private static String required(Pattern form, String kind, String name, int most) {
        if (!form.matcher(Objects.requireNonNull(name, kind)).matches()) {
            throw new IllegalArgumentException("This is no " + kind + " for the tables: " + name
                    + ". Choose a letter of a-z and up to " + (most - 1)
                    + " more of a-z, 0-9 and _, so that it means the same on every database.");
        }
        return name;
    }

    /** {@return what every name begins with} */
    public String prefix() {
        return prefix;
    }

    /** {@return the schema of the database; empty for the one that the connections point to} */
    public Optional<String> schema() {
        return schema.isEmpty() ? Optional.empty() : Optional.of(schema);
    }

    /** A statement, or several, that has the standard names, with these instead. */
    String in(String sql) {
        return equals(STANDARD) ? sql : NAME.matcher(sql).replaceAll(name -> renamed(name.group(1)));
    }

    private String renamed(String rest) {
        boolean qualified = !schema.isEmpty() && TABLES_AND_SEQUENCES.contains(rest);
        return Matcher.quoteReplacement((qualified ? schema + "." : "") + prefix + rest);
    }

    /** A name of ours as the database's catalogue has it, where no schema stands before it. */
    String inCatalogue(String standard) {
        return prefix + standard.substring(STANDARD_PREFIX.length());
    }

    /** The constraint that a database names; it may have the standard name from the statement, or this one from its catalogue. */
    Optional<Constraint> constraint(String name) {
        return Constraint.named(name)
                .or(() -> beginsAsOurs(name)
                        ? Constraint.named(STANDARD_PREFIX + name.substring(prefix.length()))
                        : Optional.empty());
    }

    private boolean beginsAsOurs(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith(prefix);
    }

    /** Whether both give the same names. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TableNames names && prefix.equals(names.prefix) && schema.equals(names.schema);
    }

    @Override
    public int hashCode() {
        return Objects.hash(prefix, schema);
    }

    /** For example {@code crm_… in shop}. */
    @Override
    public String toString() {
        return prefix + "…" + schema().map(name -> " in " + name).orElse("");
    }
}
