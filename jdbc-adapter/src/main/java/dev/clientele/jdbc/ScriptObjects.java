package dev.clientele.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What scripts make, by their text: tables, columns ({@code table.column}), sequences, indexes and constraints. */
final class ScriptObjects {
    private static final Pattern TABLE =
            Pattern.compile("create table if not exists (\\w+) \\((.*)\\)[^)]*", Pattern.DOTALL);
    private static final Pattern SEQUENCE = Pattern.compile("create sequence if not exists (\\w+).*", Pattern.DOTALL);
    private static final Pattern INDEX =
            Pattern.compile("create (?:\\w+ )?index if not exists (\\w+)\\s.*", Pattern.DOTALL);
    private static final Pattern COLUMN =
            Pattern.compile("alter table (\\w+)\\s+add column if not exists (\\w+)\\s.*", Pattern.DOTALL);
    private static final Pattern CONSTRAINT =
            Pattern.compile("alter table \\w+\\s+add constraint if not exists (\\w+)\\s.*", Pattern.DOTALL);

    /** A part of a table that has a name of its own; anything else is a column. */
    private static final Pattern NAMED_PART =
            Pattern.compile("(?:constraint|(?:unique |fulltext )?(?:index|key)) (\\w+)\\s.*", Pattern.DOTALL);

    /** A comma between two parts, not one inside of parentheses. */
    private static final Pattern BETWEEN_PARTS = Pattern.compile(",(?![^(]*\\))");

    private final List<String> names = new ArrayList<>();

    private ScriptObjects() {}

    /** The names in the order of the scripts. */
    static List<String> of(List<Script> scripts) {
        ScriptObjects objects = new ScriptObjects();
        scripts.forEach(script -> script.statements().forEach(objects::add));
        return objects.names;
    }

    private void add(String statement) {
        Matcher table = TABLE.matcher(statement);
        if (table.matches()) {
            names.add(table.group(1));
            BETWEEN_PARTS.splitAsStream(table.group(2)).forEach(part -> addPart(table.group(1), part.strip()));
        }
        addFirst(SEQUENCE.matcher(statement));
        addFirst(INDEX.matcher(statement));
        addFirst(CONSTRAINT.matcher(statement));
        Matcher column = COLUMN.matcher(statement);
        if (column.matches()) {
            names.add(column.group(1) + "." + column.group(2));
        }
    }

    private void addPart(String table, String part) {
        Matcher named = NAMED_PART.matcher(part);
        names.add(named.matches() ? named.group(1) : table + "." + part.split("\\s", 2)[0]);
    }

    private void addFirst(Matcher matcher) {
        if (matcher.matches()) {
            names.add(matcher.group(1));
        }
    }
}
