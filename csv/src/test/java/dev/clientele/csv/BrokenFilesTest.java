package dev.clientele.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.clientele.intake.IntakeRow;
import dev.clientele.intake.IntakeSource;
import dev.clientele.intake.IntakeSourceException;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenFilesTest {
    private static final String ROW = "Ada;Lovelace;ada@example.com";
    private static final String BINARY =
            ": the record that begins here holds a NUL (U+0000), and text in UTF-8 was expected. "
                    + "Save a spreadsheet as CSV, and name the charset of CsvReading for text in UTF-16.";
    private static final String TOO_LONG =
            " characters. Most often a quote (\") is opened in it and never closed: close it. "
                    + "If the record is right, raise the limit of CsvReading.";

    @Test
    void withAQuoteThatNeverEndsNameTheLineWhereItsRecordBegins() {
        assertBreaksOff(
                Read.HEADER + ROW + "\nAda;\"Love\nlace;ada@example.com\n" + ROW + "\n",
                1,
                "file.unterminated-quote",
                3,
                "customers.csv, line 3: a quote (\") is opened in the record that begins here and is still open at the"
                        + " end of the file. Close it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x;;\n", " x\n"})
    void withTextAfterAQuoteNameTheLine(String text) {
        assertBreaksOff(
                Read.HEADER + ROW + "\n\"Ada\nAda\"" + text,
                1,
                "file.malformed-quote",
                4,
                "customers.csv, line 4: text follows a closing quote (\"), and a separator or the end of the line was"
                        + " expected. Write a quote within a quoted value twice (\"\").");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void withANulNameTheLineAfterTheRowsBefore(String end) {
        String good = (Read.HEADER.strip() + end) + (ROW + end).repeat(1_000);
        assertBreaksOff(good + "\0", 1_000, "file.binary", 1_002, "customers.csv, line 1002" + BINARY);
        assertBreaksOff(good + "Ada;\0Love", 1_000, "file.binary", 1_002, "customers.csv, line 1002" + BINARY);
    }

    @Test
    void withANulInTheHeaderAreRefusedAtOnce() {
        IntakeSourceException refusal = Read.refusal("PK\3\4\0\0");
        assertThat(refusal).hasMessage("customers.csv, line 1" + BINARY);
    }

    @Test
    void withARecordOverTheLimitNameTheLineWhereItBegins() {
        String tooLong = ROW + "\"" + "x".repeat(CsvReading.DEFAULT_MAX_RECORD_LENGTH + 8_192);
        assertBreaksOff(
                Read.HEADER + ROW + "\n\n" + tooLong,
                1,
                "record.too-long",
                4,
                "customers.csv, line 4: the record that begins here has more than 262144" + TOO_LONG);
    }

    @Property(tries = 200)
    void neverRefuseARecordWithinTheLimit(
            @ForAll @IntRange(min = 32, max = 20_000) int limit, @ForAll @IntRange(max = 2) int end) {
        String lineEnd = List.of("\n", "\r", "\r\n").get(end);
        String row = "Ada;" + "x".repeat(limit - 6 - lineEnd.length()) + ";y" + lineEnd;
        String text = "Voornaam;Nom;E-mail\n" + row.repeat(5);
        IntakeSource source =
                Read.source(text.getBytes(UTF_8), CsvReading.defaults().maxRecordLength(limit));
        assertThat(Read.rows(source, Locale.ENGLISH)).hasSize(5).allMatch(IntakeRow.Accepted.class::isInstance);
    }

    @Property(tries = 100)
    void alwaysRefuseARecordWellOverTheLimit(@ForAll @IntRange(min = 32, max = 20_000) int limit) {
        String text = "Voornaam;Nom;E-mail\nAda;L;y\nAda;" + "x".repeat(limit + 8_192) + ";y\n";
        IntakeSource source =
                Read.source(text.getBytes(UTF_8), CsvReading.defaults().maxRecordLength(limit));
        assertThat(source.next(Locale.ENGLISH)).isPresent();
        IntakeSourceException refusal =
                catchThrowableOfType(IntakeSourceException.class, () -> source.next(Locale.ENGLISH));
        assertThat(refusal)
                .hasMessage("customers.csv, line 3: the record that begins here has more than " + limit + TOO_LONG);
    }

    @Property
    void neverThrowAnythingElse(@ForAll @Size(max = 200) byte[] junk) {
        assertReadOrRefused(bytes(Read.HEADER.getBytes(UTF_8), junk));
        assertReadOrRefused(junk);
    }

    @Property
    void areReadOrRefusedWhateverTheirQuotesAndLineEnds(@ForAll("nearlyRows") String rows) {
        assertReadOrRefused((Read.HEADER + rows).getBytes(UTF_8));
        assertReadOrRefused(rows.getBytes(UTF_8));
    }

    @Provide
    Arbitrary<String> nearlyRows() {
        return Arbitraries.strings().withChars("\"\";;\n\r\0\tab1' é\uFEFF").ofMaxLength(100);
    }

    private static void assertReadOrRefused(byte[] bytes) {
        try {
            Read.rows(Read.source(bytes, CsvReading.defaults().maxRecordLength(50)), Locale.ENGLISH);
        } catch (IntakeSourceException e) {
            assertThat(e.line()).isPositive();
        }
    }

    private static byte[] bytes(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    private static void assertBreaksOff(String text, int rowsBefore, String code, long line, String message) {
        IntakeSource source = Read.source(text);
        for (int i = 0; i < rowsBefore; i++) {
            assertThat(source.next(Locale.ENGLISH)).get().isInstanceOf(IntakeRow.Accepted.class);
        }
        IntakeSourceException refusal =
                catchThrowableOfType(IntakeSourceException.class, () -> source.next(Locale.ENGLISH));
        assertThat(refusal).hasMessage(message);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.line()).isEqualTo(line);
        assertThat(catchThrowableOfType(IntakeSourceException.class, () -> source.next(Locale.ENGLISH)))
                .isSameAs(refusal);
    }
}
