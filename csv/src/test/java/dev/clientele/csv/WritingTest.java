package dev.clientele.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.customer.CustomerActivity;
import dev.clientele.customer.CustomerId;
import dev.clientele.customer.EmailAddress;
import dev.clientele.customer.PersonName;
import dev.clientele.kernel.Money;
import dev.clientele.query.CustomerRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {
    private static final String HEADER = "\"ID\";\"Sociale titel\";\"Voornaam\";\"Achternaam\";\"E-mailadres\";"
            + "\"Verkopen\";\"Ingeschakeld\";\"Nieuwsbrief\";\"Opt-in\";\"Registratie\";\"Laatste bezoek:\";\n";

    @TempDir
    Path folder;

    @Test
    void nobodyGivesAHeader() throws IOException {
        assertThat(written(Stream.empty(), CsvWriting.defaults())).isEqualTo(HEADER);
    }

    @Test
    void leavesUnknownValuesEmptyAndDoublesQuotes() throws IOException {
        CustomerRow row = CustomerRow.of(
                        new CustomerId(1_000_000_000_000L), new PersonName("Ada \"A\"", "L;ove"), ada())
                .activity(new CustomerActivity(Money.of("-0.5"), Optional.empty(), Optional.empty()))
                .account(false, Instant.parse("2020-01-02T03:04:05.678Z"), "Klant")
                .build();
        assertThat(written(Stream.of(row), CsvWriting.defaults()))
                .isEqualTo(HEADER + "\"1000000000000\";\"\";\"Ada \"\"A\"\"\";\"L;ove\";\"ada@example.com\";"
                        + "\"-0.5000000000\";\"0\";\"0\";\"0\";\"2020-01-02 03:04:05\";\"\";\n");
    }

    @Test
    void usesTheClockOfTheZone() throws IOException {
        assertThat(written(Stream.of(row("Ada")), CsvWriting.defaults().zone(ZoneId.of("Asia/Colombo"))))
                .contains("\"1970-01-01 05:30:00\"");
    }

    @Test
    void canBeginWithAByteOrderMark() throws IOException {
        assertThat(written(Stream.empty(), CsvWriting.defaults().byteOrderMark()))
                .isEqualTo("\uFEFF" + HEADER);
    }

    @Test
    void guardsTextsAgainstFormulasUnlessToldNotTo() throws IOException {
        assertThat(written(Stream.of(row("=1+1")), CsvWriting.defaults())).contains(";\"'=1+1\";");
        assertThat(written(Stream.of(row("'=1+1")), CsvWriting.defaults())).contains(";\"''=1+1\";");
        assertThat(written(Stream.of(row("=1+1")), CsvWriting.defaults().withoutFormulaGuard()))
                .contains(";\"=1+1\";");
    }

    @Test
    void keepsOptionsThatWereChosenBefore() throws IOException {
        CsvWriting all =
                CsvWriting.defaults().withoutFormulaGuard().byteOrderMark().zone(ZoneId.of("Asia/Colombo"));
        assertThat(written(Stream.of(row("=1")), all))
                .startsWith("\uFEFF")
                .contains("\"=1\"")
                .contains("05:30");
        assertThat(written(Stream.of(row("=1")), CsvWriting.defaults())).startsWith("\"ID\"");
    }

    @Test
    void flushesTheStreamAndLeavesItOpen() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputStream out = new OutputStream() {
            private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();

            @Override
            public void write(int b) {
                buffer.write(b);
            }

            @Override
            public void flush() throws IOException {
                buffer.writeTo(bytes);
                buffer.reset();
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        assertThat(CustomerCsv.write(Stream.of(row("Ada"), row("Bob")), out, CsvWriting.defaults()))
                .isEqualTo(2);
        assertThat(bytes.toString(UTF_8)).hasLineCount(3).endsWith(";\n");
    }

    @Test
    void refusesTextThatUtf8CannotHold() {
        CustomerRow half = CustomerRow.of(new CustomerId(1), new PersonName("Ada", "Lovelace"), ada())
                .person(Optional.of("\uD800"), Optional.empty())
                .build();
        assertThatThrownBy(() -> written(Stream.of(half), CsvWriting.defaults()))
                .isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void makesAFileOrReplacesIt() throws IOException {
        Path file = folder.resolve("customers.csv");
        assertThat(CustomerCsv.write(Stream.of(row("Ada")), file, CsvWriting.defaults()))
                .isEqualTo(1);
        assertThat(Files.readString(file)).contains("Ada");
        assertThat(CustomerCsv.write(Stream.of(row("Bob")), file, CsvWriting.defaults()))
                .isEqualTo(1);
        assertThat(Files.readString(file)).contains("Bob").doesNotContain("Ada");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void thatFailsLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("customers.csv"), "before");
        Stream<CustomerRow> failing = Stream.of(row("Ada"), row("Bob")).peek(row -> {
            if (row.name().first().equals("Bob")) {
                throw new IllegalStateException("connection lost");
            }
        });
        assertThatThrownBy(() -> CustomerCsv.write(failing, file, CsvWriting.defaults()))
                .hasMessage("connection lost");
        assertThat(Files.readString(file)).isEqualTo("before");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void followsLinks() throws IOException {
        Path file = Files.writeString(folder.resolve("customers.csv"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        CustomerCsv.write(Stream.of(row("Ada")), link, CsvWriting.defaults());
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).contains("Ada");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void writesIntoADeviceAsItIs() throws IOException {
        Path device = Path.of("/dev/null");
        assertThat(CustomerCsv.write(Stream.of(row("Ada")), device, CsvWriting.defaults()))
                .isEqualTo(1);
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void missesAFolder() {
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(
                        () -> CustomerCsv.write(Stream.of(), nowhere.resolve("customers.csv"), CsvWriting.defaults()))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(nowhere + ": there is no such folder to write into; create it first");
    }

    private static EmailAddress ada() {
        return new EmailAddress("ada@example.com");
    }

    @Test
    void refusesGuestsWhomTheFormatCannotKeepApart() {
        CustomerRow guest = CustomerRow.of(new CustomerId(7), new PersonName("Ada", "Lovelace"), ada())
                .guest(true)
                .build();

        assertThatThrownBy(() -> written(Stream.of(guest), CsvWriting.defaults()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Customer 7 is a guest, and this format has no column for that: whoever reads the file would give"
                                + " guests accounts. Leave guests out of the query.");
    }

    private static CustomerRow row(String firstName) {
        return CustomerRow.of(new CustomerId(1), new PersonName(firstName, "Lovelace"), ada())
                .build();
    }

    private static String written(Stream<CustomerRow> rows, CsvWriting options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CustomerCsv.write(rows, out, options);
        return out.toString(UTF_8);
    }
}
