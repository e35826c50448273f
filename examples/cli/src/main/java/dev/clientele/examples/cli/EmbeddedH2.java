package dev.clientele.examples.cli;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The settings of an H2 database inside this process, unless its URL names others. */
final class EmbeddedH2 {
    /** A database of its own for each connection, which is nowhere else. */
    static final String IN_MEMORY = "jdbc:h2:mem:";

    private static final Pattern URL = Pattern.compile("jdbc:h2:(?!tcp:|ssl:).*", Pattern.CASE_INSENSITIVE);

    private static final int IN_USE = 90020;
    private static final int NOT_FOUND = 90149;
    private static final int NOT_FOUND_WITH_IFEXISTS = 90146;

    /** The name that H2's own tools take. */
    private static final String USER = "sa";

    private static final int BYTES_OF_KILOBYTE = 1024;

    /** H2 itself takes a sixteenth of the memory, so that its indexes are read from the file again and again. */
    private static final int SHARE_OF_MEMORY = 4;

    private static final int LARGEST_CACHE = 256 * 1024;

    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.of(
            "CACHE_SIZE", Long.toString(cacheKilobytes(Runtime.getRuntime().maxMemory())),
            // This program closes the database itself, after the chunk under way.
            "DB_CLOSE_ON_EXIT", "FALSE",
            // H2 would write statements with their values into a file beside the database.
            "TRACE_LEVEL_FILE", "0"));

    private EmbeddedH2() {}

    static boolean is(String url) {
        return URL.matcher(url).matches();
    }

    /** The URL with the settings that it lacks. */
    static String tuned(String url) {
        StringBuilder tuned = new StringBuilder(url);
        SETTINGS.forEach((setting, value) -> {
            if (!names(url, setting) && !(setting.equals("DB_CLOSE_ON_EXIT") && names(url, "AUTO_SERVER"))) {
                tuned.append(';').append(setting).append('=').append(value);
            }
        });
        return tuned.toString();
    }

    /** The URL of a database that is not created if it is not there. */
    static String existing(String url) {
        return url + ";FORBID_CREATION=TRUE";
    }

    /** Whether that is why it could not be opened. */
    static boolean isMissing(SQLException e) {
        return e.getErrorCode() == NOT_FOUND || e.getErrorCode() == NOT_FOUND_WITH_IFEXISTS;
    }

    static boolean isInUse(SQLException e) {
        return e.getErrorCode() == IN_USE;
    }

    static long cacheKilobytes(long memory) {
        return Math.min(memory / SHARE_OF_MEMORY / BYTES_OF_KILOBYTE, LARGEST_CACHE);
    }

    /** Whether nobody else can have the database open, and it lies in a file. */
    static boolean isOwnFile(String url) {
        return is(url)
                && !names(url, "AUTO_SERVER")
                && !url.toLowerCase(Locale.ROOT).startsWith("jdbc:h2:mem:");
    }

    static Optional<String> defaultUser(String url) {
        return is(url) && !names(url, "USER") ? Optional.of(USER) : Optional.empty();
    }

    private static boolean names(String url, String setting) {
        return url.toUpperCase(Locale.ROOT).contains(";" + setting + "=");
    }
}
