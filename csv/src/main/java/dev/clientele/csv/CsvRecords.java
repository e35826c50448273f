package dev.clientele.csv;

import dev.clientele.intake.IntakeSourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The records of a file, without blank lines; once it has failed, it fails alike for ever. */
final class CsvRecords {
    private final String file;
    private final BoundedReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private @Nullable IntakeSourceException failure;

    CsvRecords(String file, BoundedReader reader) {
        this.file = file;
        this.reader = reader;
        this.parser = parser(reader, Separator.of(reader.beginning()));
        this.records = parser.iterator();
    }

    /**
     * The next record.
     *
     * @throws IntakeSourceException if the file cannot be read any further
     */
    Optional<NumberedRecord> next() {
        if (failure != null) {
            throw failure;
        }
        try {
            return nextNotBlank();
        } catch (IntakeSourceException e) {
            failure = e;
            throw e;
        } catch (UncheckedIOException e) {
            failure = wrongQuote(e);
            throw failure;
        }
    }

    private Optional<NumberedRecord> nextNotBlank() {
        long line = beginRecord();
        while (records.hasNext()) {
            NumberedRecord found = new NumberedRecord(line, records.next());
            if (!found.isBlank()) {
                return Optional.of(found);
            }
            line = beginRecord();
        }
        return Optional.empty();
    }

    private long beginRecord() {
        long line = parser.getCurrentLineNumber() + 1;
        reader.recordBegins(line);
        return line;
    }

    /** The reader throws its own exceptions; all that the parser itself complains of is quotes. */
    private IntakeSourceException wrongQuote(UncheckedIOException cause) {
        if (reader.isAtEnd()) {
            return FileFault.UNTERMINATED_QUOTE.in(
                    file,
                    reader.line(),
                    "a quote (\") is opened in the record that begins here and is still open at the end of the file. "
                            + "Close it.",
                    cause);
        }
        return FileFault.MALFORMED_QUOTE.in(
                file,
                parser.getCurrentLineNumber(),
                "text follows a closing quote (\"), and a separator or the end of the line was expected. Write a quote "
                        + "within a quoted value twice (\"\").",
                cause);
    }

    private static CSVParser parser(BoundedReader reader, char separator) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try {
            return format.parse(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The parser reads nothing before it is asked to.", e);
        }
    }
}
