package dev.clientele.examples.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Names that are common among people of one origin, the commonest first. */
record NameList(List<String> names) {

    /** Reads the list in the folder of an origin, in UTF-8 with one name a line. */
    static NameList of(String origin, String list) {
        String file = "names/" + origin + "/" + list + ".txt";
        try (InputStream in = NameList.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The list " + file + " is missing from the jar.");
            }
            return new NameList(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + file + " cannot be read from the jar.", e);
        }
    }

    String drawn(Dice dice) {
        return dice.pickEarly(names);
    }
}
