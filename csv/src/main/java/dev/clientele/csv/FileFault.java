package dev.clientele.csv;

import dev.clientele.intake.IntakeSourceException;

/** What can be wrong with a file as a whole, so that it cannot be read any further. */
enum FileFault {
    NOT_FOUND("file.not-found"),
    IS_DIRECTORY("file.is-directory"),
    UNREADABLE("file.unreadable"),
    EMPTY("file.empty"),
    CLOSED("file.closed"),
    BINARY("file.binary"),
    UNDECODABLE("file.undecodable"),
    UNTERMINATED_QUOTE("file.unterminated-quote"),
    MALFORMED_QUOTE("file.malformed-quote"),
    RECORD_TOO_LONG("record.too-long"),
    MISSING_COLUMN("header.missing-column"),
    DUPLICATE_COLUMN("header.duplicate-column");

    private final String code;

    FileFault(String code) {
        this.code = code;
    }

    /** The exception; its message begins with the file's name and the line, if that is not 0. */
    IntakeSourceException in(String file, long line, String sentence) {
        return new IntakeSourceException(code, line, message(file, line, sentence));
    }

    IntakeSourceException in(String file, long line, String sentence, Throwable cause) {
        return new IntakeSourceException(code, line, message(file, line, sentence), cause);
    }

    private static String message(String file, long line, String sentence) {
        return Excerpt.of(file, Excerpt.PATH) + (line == 0 ? "" : ", line " + line) + ": " + sentence;
    }
}
