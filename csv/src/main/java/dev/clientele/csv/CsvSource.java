package dev.clientele.csv;

import dev.clientele.intake.IntakeRow;
import dev.clientele.intake.IntakeSource;
import dev.clientele.intake.IntakeSourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Customers from an open CSV file whose header was read. */
final class CsvSource implements IntakeSource {
    private final String name;
    private final InputStream in;
    private final Charset charset;
    private final OptionalLong size;
    private final StrictDecoder decoder;
    private final CsvRecords records;
    private final Header header;
    private final RowReader rows;
    private boolean closed;

    /**
     * Reads the header.
     *
     * @param size the file's length in bytes, if it is known
     * @throws IntakeSourceException if the file has no header, or one that will not do
     */
    CsvSource(String name, InputStream in, Charset charset, OptionalLong size, CsvReading options) {
        this.name = name;
        this.in = in;
        this.charset = charset;
        this.size = size;
        this.decoder = new StrictDecoder(in, charset);
        this.records = new CsvRecords(name, new BoundedReader(decoder, charset, name, options.maxRecordLength()));
        this.header = new Header(records.next().orElseThrow(this::empty), FileFormat.CUSTOMER_LIST, name);
        this.rows = new RowReader(header, new LocalTimes(options.zone()));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<IntakeRow> next(Locale locale) {
        if (closed) {
            throw FileFault.CLOSED.in(
                    name, 0, "it was closed, and a row was asked for. Read the file again from its start.");
        }
        return records.next().map(row -> rows.read(row, locale));
    }

    @Override
    public Optional<String> columnOf(String field) {
        return header.labelOf(field);
    }

    @Override
    public Optional<String> charset() {
        return Optional.of(charset.name());
    }

    @Override
    public List<String> unknownColumns() {
        return header.unknown();
    }

    @Override
    public OptionalDouble progress() {
        return size.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(share(size.getAsLong()));
    }

    @Override
    public void close() {
        closed = true;
        try {
            in.close();
        } catch (IOException e) {
            // Nothing was written, so nothing is lost.
        }
    }

    /** Not above 1, even if the file grows while it is read. */
    private double share(long bytes) {
        return Math.min(1, (double) decoder.bytesRead() / bytes);
    }

    private IntakeSourceException empty() {
        return FileFault.EMPTY.in(
                name,
                1,
                "the file is empty. Expected a line with the labels of the columns, and a line for each customer.");
    }
}
