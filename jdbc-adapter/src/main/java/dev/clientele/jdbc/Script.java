package dev.clientele.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A numbered script of the schema, in the jar beside this class. */
record Script(int number, String name, String text) {
    /** The scripts of this library in their order; %s is the database's folder. */
    static final List<String> FILES = List.of("%s/V1__customers.sql");

    /** What is read as one: comments, what stands in quotes of any kind, and everything else character by character. */
    private static final Pattern PART = Pattern.compile("""
            (?<comment>--[^\\n]*+|/\\*.*?\\*/)\
            |'[^']*+'|"[^"]*+"|`[^`]*+`|(?<tag>\\$\\w*\\$).*?\\k<tag>\
            |(?<end>;)|.""", Pattern.DOTALL);

    /** Scripts for a database. */
    static List<Script> of(Dialect dialect, List<String> files) {
        return IntStream.range(0, files.size())
                .mapToObj(i -> load(i + 1, String.format(Locale.ROOT, files.get(i), dialect.scripts())))
                .toList();
    }

    private static Script load(int number, String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        try (InputStream in = Script.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The script " + name + " is not in the jar. Take the jar as it was published.");
            }
            return new Script(number, name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its statements without comments; a semicolon ends each, unless it stands in quotes. */
    List<String> statements() {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            if (part.group("end") != null) {
                statements.add(statement.toString().strip());
                statement.setLength(0);
            } else if (part.group("comment") == null) {
                statement.append(part.group());
            }
        }
        statements.add(statement.toString().strip());
        return statements.stream().filter(found -> !found.isEmpty()).toList();
    }
}
