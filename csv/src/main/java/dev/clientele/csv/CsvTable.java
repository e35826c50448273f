package dev.clientele.csv;

import dev.clientele.privacy.DataValue;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A file of the same cells in each line, every cell quoted; to be completed. */
final class CsvTable implements AutoCloseable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final byte[] NO_CHARACTER = "\uFFFD".getBytes(StandardCharsets.UTF_8);

    private final FileChannel channel;
    private final Writer out;
    private final UnaryOperator<String> guard;
    private final StringBuilder line = new StringBuilder(256);
    private long records;

    private CsvTable(FileChannel channel, UnaryOperator<String> guard) {
        this.channel = channel;
        // Half of a surrogate pair has no form in UTF-8, and a document of the rest is better than none.
        this.out = new BufferedWriter(Channels.newWriter(
                channel,
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .replaceWith(NO_CHARACTER),
                -1));
        this.guard = guard;
    }

    /** Begins a file that is not there yet. */
    static CsvTable create(Path file, List<String> columns, CsvWriting options) throws IOException {
        UnaryOperator<String> guard = options.hasFormulaGuard() ? FormulaGuard::putOn : UnaryOperator.identity();
        CsvTable table =
                new CsvTable(FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), guard);
        if (options.hasByteOrderMark()) {
            table.out.write(BYTE_ORDER_MARK);
        }
        columns.forEach(table::cell);
        table.writeLine();
        return table;
    }

    CsvTable text(String text) {
        return cell(guard.apply(text));
    }

    CsvTable number(long number) {
        return cell(Long.toString(number));
    }

    /** Of records within a record it tells how many there are; nothing is an empty cell, as an empty text is. */
    CsvTable value(Optional<DataValue> value) {
        return value.map(this::value).orElseGet(() -> cell(""));
    }

    private CsvTable value(DataValue value) {
        if (value instanceof DataValue.Text text) {
            return text(text.value());
        } else if (value instanceof DataValue.Numeric number) {
            return cell(number.value().toPlainString());
        } else if (value instanceof DataValue.Truth truth) {
            return cell(Boolean.toString(truth.value()));
        } else if (value instanceof DataValue.Moment moment) {
            return cell(moment.value().toString());
        } else if (value instanceof DataValue.Day day) {
            return cell(day.value().toString());
        }
        return number(((DataValue.Records) value).value().size());
    }

    private CsvTable cell(String value) {
        line.append(line.isEmpty() ? "\"" : ";\"")
                .append(value.replace("\"", "\"\""))
                .append('"');
        return this;
    }

    void endRecord() throws IOException {
        writeLine();
        records++;
    }

    private void writeLine() throws IOException {
        out.append(line.append('\n'));
        line.setLength(0);
    }

    long records() {
        return records;
    }

    /** Brings what was written to the disk, and closes the file. */
    void complete() throws IOException {
        out.flush();
        channel.force(true);
        close();
    }

    /** Closes the file as it is; what is written no more is thrown away. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
