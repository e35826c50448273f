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
            return nextWithCells();
        } catch (IntakeSourceException e) {
            failure = e;
            throw e;
        } catch (UncheckedIOException e) {
            failure = wrongQuote(e);
            throw failure;
        }
    }

    private Optional<NumberedRecord> nextWithCells() {
        while (true) {
            reader.recordBegins(lineOfNext());
            NumberedRecord numbered = new NumberedRecord(lineOfNext(), null);
        }
    }
}
