package dev.clientele.csv;

import dev.clientele.intake.IntakeSource;
import dev.clientele.intake.IntakeSourceException;
import dev.clientele.query.CustomerRow;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Reads customers from CSV files and writes them to CSV files.
 *
 * <p>What is written is what older shop systems export and take:
 *
 * <pre>
 * "ID";"Sociale titel";"Voornaam";"Achternaam";"E-mailadres";"Verkopen";"Ingeschakeld";"Nieuwsbrief";"Opt-in";"Registratie";"Laatste bezoek:";
 * "1";"Dhr.";"John";"DOE";"pub@prestashop.com";"178.3700000000";"1";"1";"1";"2015-07-24 14:36:41";"2015-07-24 14:36:42";
 * </pre>
 *
 * <p>What is read may differ from it: columns are found by their labels, in Dutch, English or French, in any order, and may
 * be absent but for first name, last name and e-mail address; cells may be quoted or not, separated by semicolons, tabs or
 * commas; lines may end in any way. A row whose cells cannot be understood is handed out as rejected with all its problems.
 *
 * <p>Reading what was written gives the same values, for texts free of control characters, whole seconds, and times that the
 * clock of the zone showed once.
 */
public final class CustomerCsv {
    private static final int BUFFER = 32_768;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CustomerCsv() {}

    /**
     * Opens a file. Its bytes are gone through once to find its character encoding, which the source tells: UTF-8 if all of
     * it is, or if it has a byte order mark; else the fallback of the options. Nothing is guessed.
     *
     * @param file the file; it must not change while it is read
     * @param options how to read it
     * @return the file's rows, read as they are asked for, in memory that does not grow with the file; to be closed
     * @throws IntakeSourceException if there is no such file ({@code file.not-found}), it is a folder
     *     ({@code file.is-directory}) or cannot be read ({@code file.unreadable}), is empty ({@code file.empty}), its header
     *     lacks a column ({@code header.missing-column}) or has one twice ({@code header.duplicate-column}), or its
     *     beginning cannot be read. The source throws it too, once the rows before the trouble are handed out:
     *     {@code file.binary}, {@code file.undecodable}, {@code file.unterminated-quote}, {@code file.malformed-quote},
     *     {@code record.too-long}, {@code file.unreadable}; {@code file.closed} after it was closed
     */
    public static IntakeSource read(Path file, CsvReading options) {
        return new CsvFile(file).open(options);
    }

    /**
     * Reads a stream, which cannot be read twice: its encoding is the one that the options name, else UTF-8. The fallback is
     * not used.
     *
     * @param stream the file's bytes; closed with the source, left open when this method throws
     * @param name what the file is called in reports and in the evidence of consents
     * @param options how to read it
     * @return the stream's rows, read as they are asked for, in memory that does not grow with the stream
     * @throws IntakeSourceException as for a {@linkplain #read(Path, CsvReading) file}
     */
    public static IntakeSource read(InputStream stream, String name, CsvReading options) {
        return new CsvSource(name, stream, options.charsetOfStream(), OptionalLong.empty(), options);
    }

    /**
     * Writes customers to a stream, which is flushed and left open.
     *
     * @param rows the customers in the order of the file; left open as well
     * @param out where to
     * @param options how to write them
     * @return how many customers were written
     * @throws IllegalArgumentException if a row is a guest's, which the format cannot say
     * @throws IOException if the stream cannot be written to; a part of the file may be written by then
     */
    public static long write(Stream<CustomerRow> rows, OutputStream out, CsvWriting options) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()), BUFFER);
        if (options.hasByteOrderMark()) {
            writer.write(BYTE_ORDER_MARK);
        }
        CustomerWriter lines = new CustomerWriter(writer, options);
        lines.writeHeader();
        long written = 0;
        for (Iterator<CustomerRow> each = rows.iterator(); each.hasNext(); written++) {
            lines.write(each.next());
        }
        writer.flush();
        return written;
    }

    /**
     * Writes customers to a file. It is written beside its place and moved there once it is whole, so that a failure leaves
     * what was there before. It holds personal data: where the system knows owners, its owner alone can read it.
     *
     * @param rows the customers in the order of the file; left open
     * @param file the file, replaced if it exists
     * @param options how to write them
     * @return how many customers were written
     * @throws IllegalArgumentException if a row is a guest's, which the format cannot say
     * @throws IOException if the file cannot be written
     */
    public static long write(Stream<CustomerRow> rows, Path file, CsvWriting options) throws IOException {
        return WholeFile.write(file, out -> write(rows, out, options));
    }
}
