package dev.clientele.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.clientele.intake.IntakeRow;
import dev.clientele.intake.IntakeSource;
import dev.clientele.intake.IntakeSourceException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CharsetTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String ZOE = Read.HEADER + "Zoë;Jäger;zoe@example.com\n";
    private static final String ADVICE = ". Save the file as UTF-8, or name its charset in CsvReading.";

    @TempDir
    Path folder;

    @Test
    void ofAFileIsUtf8WhereAllOfItIs() throws IOException {
        assertZoe(file(ZOE.getBytes(UTF_8)), CsvReading.defaults(), "UTF-8");
        assertZoe(file(("\uFEFF" + ZOE).getBytes(UTF_8)), CsvReading.defaults(), "UTF-8");
    }

    @Test
    void ofAFileIsTheFallbackElse() throws IOException {
        assertZoe(file(ZOE.getBytes(WINDOWS_1252)), CsvReading.defaults(), "windows-1252");
        assertZoe(file(ZOE.getBytes(ISO_8859_1)), CsvReading.defaults().fallbackCharset(ISO_8859_1), "ISO-8859-1");
    }

    @Test
    void isDecidedByTheLastByteToo() throws IOException {
        byte[] text = (Read.HEADER + "Ada;Lovelace;ada@example.com\n".repeat(5_000) + "Zoë;Jäger;zoe@example.com")
                .getBytes(WINDOWS_1252);
        try (IntakeSource source = CustomerCsv.read(file(text), CsvReading.defaults())) {
            assertThat(source.charset()).contains("windows-1252");
            assertThat(Read.rows(source, Locale.ENGLISH)).hasSize(5_001);
        }
    }

    @Test
    void isTheNamedOneAndNoOther() throws IOException {
        assertZoe(file(ZOE.getBytes(UTF_16LE)), CsvReading.defaults().charset(UTF_16LE), "UTF-16LE");
        assertZoe(
                file(("\uFEFF" + ZOE).getBytes(UTF_16LE)), CsvReading.defaults().charset(UTF_16LE), "UTF-16LE");
        assertZoe(file(ZOE.getBytes(UTF_16)), CsvReading.defaults().charset(UTF_16), "UTF-16");
        assertThatThrownBy(() -> readAll(
                        file(ZOE.getBytes(WINDOWS_1252)), CsvReading.defaults().charset(UTF_8)))
                .hasMessage(
                        "customers.csv, line 2: the record that begins here holds bytes that are no UTF-8" + ADVICE);
    }

    @Test
    void isSaidByAByteOrderMark() throws IOException {
        byte[] text = bytes("\uFEFF".getBytes(UTF_8), ZOE.getBytes(WINDOWS_1252));
        assertThatThrownBy(() -> readAll(file(text), CsvReading.defaults()))
                .hasMessage(
                        "customers.csv, line 2: the record that begins here holds bytes that are no UTF-8" + ADVICE);
    }

    @Test
    void ofAStreamIsUtf8OrTheNamedOneWithoutAFallback() {
        assertThat(Read.rows(
                        Read.source(
                                ZOE.getBytes(WINDOWS_1252),
                                CsvReading.defaults().charset(WINDOWS_1252)),
                        Locale.ENGLISH))
                .hasSize(1);
        assertThatThrownBy(
                        () -> Read.rows(Read.source(ZOE.getBytes(WINDOWS_1252), CsvReading.defaults()), Locale.ENGLISH))
                .hasMessage(
                        "customers.csv, line 2: the record that begins here holds bytes that are no UTF-8" + ADVICE);
    }

    @Test
    void thatDoesNotFitTellsTheLineAfterTheRowsBefore() throws IOException {
        // 0x81 stands for nothing in windows-1252.
        byte[] text = bytes(
                ZOE.getBytes(WINDOWS_1252),
                "A".getBytes(UTF_8),
                new byte[] {(byte) 0x81},
                "da;L;a@b.nl\n".getBytes(UTF_8));
        try (IntakeSource source = CustomerCsv.read(file(text), CsvReading.defaults())) {
            assertThat(source.next(Locale.ENGLISH).map(IntakeRow::line)).contains(2L);
            IntakeSourceException refusal =
                    catchThrowableOfType(IntakeSourceException.class, () -> source.next(Locale.ENGLISH));
            assertThat(refusal)
                    .hasMessage(
                            "customers.csv, line 3: the record that begins here holds bytes that are no windows-1252"
                                    + ADVICE);
            assertThat(refusal.code()).isEqualTo("file.undecodable");
            assertThat(refusal.line()).isEqualTo(3);
        }
    }

    @Test
    void doesNotFitWhereTheFileIsCutOff() {
        byte[] cut = bytes(
                Read.HEADER.getBytes(UTF_8), "Ada;Lovelace;ada@example.com\nZo".getBytes(UTF_8), new byte[] {(byte) 0xC3
                });
        IntakeSource source = Read.source(cut, CsvReading.defaults());
        assertThat(source.next(Locale.ENGLISH)).isPresent();
        assertThatThrownBy(() -> source.next(Locale.ENGLISH))
                .hasMessage(
                        "customers.csv, line 3: the record that begins here holds bytes that are no UTF-8" + ADVICE);
    }

    @Test
    void utf16MustBeNamed() throws IOException {
        IntakeSourceException refusal = catchThrowableOfType(
                IntakeSourceException.class,
                () -> readAll(file(("\uFEFF" + ZOE).getBytes(UTF_16LE)), CsvReading.defaults()));
        assertThat(refusal)
                .hasMessage("customers.csv, line 1: the record that begins here holds a NUL (U+0000), and text in"
                        + " windows-1252 was expected. Save a spreadsheet as CSV, and name the charset of"
                        + " CsvReading for text in UTF-16.");
        assertThat(refusal.code()).isEqualTo("file.binary");
        assertThat(refusal.line()).isEqualTo(1);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("customers.csv"), bytes);
    }

    private static void assertZoe(Path file, CsvReading options, String charset) {
        try (IntakeSource source = CustomerCsv.read(file, options)) {
            assertThat(source.charset()).contains(charset);
            assertThat(source.columnOf("firstName")).contains("Voornaam");
            assertThat(source.next(Locale.ENGLISH).map(Read::customer).flatMap(zoe -> zoe.lastName()))
                    .contains("Jäger");
        }
    }

    private static void readAll(Path file, CsvReading options) {
        try (IntakeSource source = CustomerCsv.read(file, options)) {
            Read.rows(source, Locale.ENGLISH);
        }
    }

    private static byte[] bytes(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
