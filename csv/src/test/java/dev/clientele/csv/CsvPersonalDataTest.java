package dev.clientele.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.clientele.customer.CustomerId;
import dev.clientele.privacy.DataRecord;
import dev.clientele.privacy.DataValue;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CsvPersonalDataTest {
    private static final CustomerId ADA = new CustomerId(7);
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00.123Z");
    private static final DataRecord LINE =
            DataRecord.EMPTY.with("product", "book").with("quantity", 2);

    @TempDir
    Path place;

    private Path folder;

    @BeforeEach
    void begin() {
        folder = place.resolve("request");
    }

    private void write(Consumer<CsvPersonalData> sections) {
        write(CsvWriting.defaults(), sections);
    }

    private void write(CsvWriting options, Consumer<CsvPersonalData> sections) {
        try (CsvPersonalData files = CsvPersonalData.into(folder, options)) {
            files.begin(ADA, NOW);
            sections.accept(files);
            files.end();
        }
    }

    private static void orders(CsvPersonalData files) {
        files.section("orders");
        files.add(order(1, LINE, LINE));
        files.add(order(2));
        files.add(order(3, LINE));
    }

    private static DataRecord order(long number, DataRecord... lines) {
        return DataRecord.EMPTY
                .with("number", number)
                .with("total", new BigDecimal("-12.50"))
                .with("valid", true)
                .with("placed", NOW)
                .with("day", DataValue.of(LocalDate.of(2026, 7, 1)))
                .with("paid", Optional.empty())
                .with("status", "=1+\"1\"")
                .with("lines", DataValue.of(List.of(lines)));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesAFileForEachSectionAndOneForRecordsWithinRecords() throws IOException {
        write(files -> {
            orders(files);
            files.section("carts");
            files.section("reviews");
            files.add(DataRecord.EMPTY.with("text", "Fine"));
        });

        assertThat(names(folder)).containsExactly("_export.csv", "orders-lines.csv", "orders.csv", "reviews.csv");
        assertThat(text("orders.csv")).isEqualTo("""
                "number";"total";"valid";"placed";"day";"paid";"status";"lines"
                "1";"-12.50";"true";"2026-07-01T12:00:00.123Z";"2026-07-01";"";"'=1+""1""\";"2"
                "2";"-12.50";"true";"2026-07-01T12:00:00.123Z";"2026-07-01";"";"'=1+""1""\";"0"
                "3";"-12.50";"true";"2026-07-01T12:00:00.123Z";"2026-07-01";"";"'=1+""1""\";"1"
                """);
        assertThat(text("orders-lines.csv")).isEqualTo("""
                "orders.number";"product";"quantity"
                "1";"book";"2"
                "1";"book";"2"
                "3";"book";"2"
                """);
        assertThat(text("_export.csv")).isEqualTo("""
                "customerId";"exported";"section";"records"
                "7";"2026-07-01T12:00:00.123Z";"orders";"3"
                "7";"2026-07-01T12:00:00.123Z";"carts";"0"
                "7";"2026-07-01T12:00:00.123Z";"reviews";"1"
                """);
    }

    @Test
    void goesAsDeepAsTheRecordsDo() throws IOException {
        DataRecord option = DataRecord.EMPTY.with("product", "cover");
        DataRecord line = LINE.with("options", DataValue.of(List.of(option)));
        write(files -> {
            files.section("orders");
            files.add(order(1, line));
        });

        assertThat(text("orders-lines-options.csv"))
                .isEqualTo("\"orders-lines.product\";\"product\"\n\"book\";\"cover\"\n");
    }

    @Test
    void canBeginEveryFileWithAByteOrderMarkAndLeaveTheGuardAway() throws IOException {
        write(CsvWriting.defaults().byteOrderMark().withoutFormulaGuard(), CsvPersonalDataTest::orders);

        for (String name : names(folder)) {
            assertThat(text(name)).startsWith("\uFEFF\"");
        }
        assertThat(text("orders.csv")).contains("\"=1+\"\"1\"\"\"");
    }

    @Test
    void isThereWholeOrNotAtAll() throws IOException {
        try (CsvPersonalData files = CsvPersonalData.into(folder, CsvWriting.defaults())) {
            files.begin(ADA, NOW);
            orders(files);
            assertThat(names(place)).singleElement().asString().startsWith(".request-");
        }
        assertThat(names(place)).isEmpty();

        write(CsvPersonalDataTest::orders);
        assertThat(names(place)).containsExactly("request");
    }

    @Test
    void takesAnEmptyFolderAndNoOther() throws IOException {
        Files.createDirectory(folder);
        write(CsvPersonalDataTest::orders);

        assertThatThrownBy(() -> write(CsvPersonalDataTest::orders))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("customer 7")
                .hasCauseInstanceOf(FileAlreadyExistsException.class);
        assertThat(names(place)).containsExactly("request");
        assertThat(names(folder)).hasSize(3);
    }

    @Test
    void doesNotReplaceWhatCameMeanwhile() throws IOException {
        assertThatThrownBy(() -> write(files -> {
                    orders(files);
                    uncheckedFile(folder);
                }))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(names(folder)).containsExactly("other.txt");
        assertThat(names(place)).containsExactly("request");
    }

    private static void uncheckedFile(Path folder) {
        try {
            Files.createDirectory(folder);
            Files.writeString(folder.resolve("other.txt"), "other");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void refusesAFileAndAFolderThatIsNowhere() throws IOException {
        Files.writeString(folder, "a file");
        assertThatThrownBy(() -> write(CsvPersonalDataTest::orders))
                .hasCauseInstanceOf(FileAlreadyExistsException.class);

        folder = place.resolve("not/there");
        assertThatThrownBy(() -> write(CsvPersonalDataTest::orders)).hasCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void isForOneExport() {
        CsvPersonalData files = CsvPersonalData.into(folder, CsvWriting.defaults());
        files.close();
        assertThatThrownBy(files::end).isInstanceOf(IllegalStateException.class);
        files.begin(ADA, NOW);
        assertThatThrownBy(() -> files.begin(ADA, NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> files.add(LINE)).isInstanceOf(IllegalStateException.class);
        files.section("orders");
        assertThatThrownBy(() -> files.section("orDERS")).isInstanceOf(IllegalArgumentException.class);
        files.end();
        files.close();
        assertThat(folder.resolve("_export.csv")).exists();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void isForItsOwnerAlone() throws IOException {
        write(CsvPersonalDataTest::orders);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void writesAReplacementForHalfOfAPair() throws IOException {
        write(files -> {
            files.section("reviews");
            files.add(DataRecord.EMPTY.with("text", "a\uD83Db"));
        });

        assertThat(text("reviews.csv")).isEqualTo("\"text\"\n\"a\uFFFDb\"\n");
    }

    @Property(tries = 200)
    void isReadAsItWasWritten(@ForAll("tables") List<List<String>> rows) throws IOException {
        Path own = Files.createTempDirectory("personal-data");
        try {
            folder = own.resolve("request");
            write(files -> {
                files.section("texts");
                rows.forEach(row -> files.add(DataRecord.EMPTY
                        .with("one", row.get(0))
                        .with("other", row.get(1))
                        .with("within", DataValue.of(List.of(DataRecord.EMPTY.with("third", row.get(2)))))));
            });

            assertThat(read("texts.csv"))
                    .isEqualTo(rows.stream()
                            .map(row -> List.of(row.get(0), row.get(1), "1"))
                            .toList());
            assertThat(read("texts-within.csv"))
                    .isEqualTo(rows.stream()
                            .map(row -> List.of(row.get(0), row.get(2)))
                            .toList());
        } finally {
            try (Stream<Path> files = Files.walk(own)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private List<List<String>> read(String file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
        try (Reader in = Files.newBufferedReader(folder.resolve(file));
                CSVParser parser =
                        CSVParser.builder().setReader(in).setFormat(format).get()) {
            return parser.stream().skip(1).map(CsvPersonalDataTest::cells).toList();
        }
    }

    private static List<String> cells(CSVRecord cells) {
        return cells.stream().map(FormulaGuard::takenOff).toList();
    }

    @Provide
    static Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.strings().withChars("='+-@\t\r\n\"; a\\\0").ofMaxLength(6),
                Arbitraries.strings().withCharRange('\0', '\uD7FF').ofMaxLength(6),
                Arbitraries.just("😀"));
        return texts.list().ofSize(3).list().ofMinSize(1).ofMaxSize(4);
    }
}
