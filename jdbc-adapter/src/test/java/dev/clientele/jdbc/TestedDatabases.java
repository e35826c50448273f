package dev.clientele.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Which databases this run has used, as a file that the build shows at its end. */
final class TestedDatabases {
    private static final Path FILE = Path.of("target", "databases.txt");

    /** In such an order that what is missing comes last. */
    private static final Set<String> LINES = new ConcurrentSkipListSet<>(Comparator.reverseOrder());

    private TestedDatabases() {}

    static void tested(String database, String version) {
        add("tested:     " + database + " " + version);
    }

    static void notTested(String database, String reason) {
        add("NOT TESTED: " + database + ", for " + reason);
    }

    private static void add(String line) {
        if (LINES.contains(line)) {
            return;
        }
        synchronized (LINES) {
            LINES.add(line);
            write();
        }
    }

    private static void write() {
        try {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, LINES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
