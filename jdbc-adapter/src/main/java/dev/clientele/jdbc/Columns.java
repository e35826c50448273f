package dev.clientele.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of a table, in the order in which they are bound and read. */
record Columns(List<String> names) {
    /** Names with commas between them. */
    static Columns of(String list) {
        return new Columns(Arrays.stream(list.split(",")).map(String::strip).toList());
    }

    /** As a statement that reads them lists them, of a table called so. */
    String in(String alias) {
        return names.stream().map(name -> alias + "." + name).collect(Collectors.joining(", "));
    }

    /** As a condition compares them to parameters, of a table called so. */
    String comparedIn(String alias) {
        return names.stream().map(name -> alias + "." + name + " = ?").collect(Collectors.joining(" and "));
    }

    String insertInto(String table) {
        String places = names.stream().map(name -> "?").collect(Collectors.joining(", "));
        return "insert into " + table + " (" + String.join(", ", names) + ")\nvalues (" + places + ")";
    }

    String update(String table) {
        return "update " + table + "\nset "
                + names.stream().map(name -> name + " = ?").collect(Collectors.joining(", "));
    }

    Columns and(Columns more) {
        return of(String.join(",", names) + "," + String.join(",", more.names));
    }
}
