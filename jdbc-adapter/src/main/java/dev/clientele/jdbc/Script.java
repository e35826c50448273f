package dev.clientele.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A numbered script of the schema, in the jar beside this class. */
record Script(int number, String name, String text) {
    private static final List<String> NAMES = List.of("customers");

    /** All scripts for a database, in their order. */
    static List<Script> of(Dialect dialect) {
        return NAMES.stream()
                .map(name -> load(dialect, NAMES.indexOf(name) + 1, name))
                .toList();
    }

    private static Script load(Dialect dialect, int number, String name) {
        String file = "V" + number + "__" + name + ".sql";
        try (InputStream in = Script.class.getResourceAsStream(dialect.scripts() + "/" + file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The script " + file + " is not in the jar. Take the jar as it was published.");
            }
            return new Script(number, file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its statements; each ends with a semicolon at the end of a line. */
    List<String> statements() {
        return Arrays.stream(text.split(";\\s*\\R"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
