package dev.clientele.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.clientele.intake.IntakeSource;
import dev.clientele.intake.IntakeSourceException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    private static final String ROW = "Ada;Lovelace;ada@example.com\n";

    @TempDir
    Path folder;

    @Test
    void thatDoNotExistAreRefused() {
        Path none = folder.resolve("none.csv");
        assertRefused(none, "file.not-found", none + ": there is no such file. Check the path.");
    }

    @Test
    void thatAreFoldersAreRefused() {
        assertRefused(
                folder,
                "file.is-directory",
                folder + ": this is a folder, and a file was expected. Name a file in it.");
    }

    @Test
    void thatCannotBeReadAreRefused() throws IOException {
        Path loop = folder.resolve("loop.csv");
        Files.createSymbolicLink(loop, loop);
        assertRefused(
                loop,
                "file.unreadable",
                loop + ": the file cannot be read (FileSystemException). Check who may read it; the cause tells more.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void thatAreNoFilesAreRefused() {
        assertRefused(
                Path.of("/dev/zero"),
                "file.unreadable",
                "/dev/zero: this is a device or a pipe, which cannot be read twice. Hand over its stream instead.");
    }

    @Test
    void areNamedLikeTheirFileWithoutItsFolder() throws IOException {
        try (IntakeSource source = CustomerCsv.read(file(ROW), CsvReading.defaults())) {
            assertThat(source.name()).isEqualTo("customers.csv");
        }
    }

    @Test
    void tellHowMuchHasBeenRead() throws IOException {
        try (IntakeSource source = CustomerCsv.read(file(ROW.repeat(10_000)), CsvReading.defaults())) {
            assertThat(source.progress().orElseThrow()).isBetween(0.01, 0.5);
            Read.rows(source, Locale.ENGLISH);
            assertThat(source.progress()).hasValue(1);
        }
    }

    @Test
    void ofStreamsDoNotKnowHowMuchThereIs() {
        assertThat(Read.source(Read.HEADER).progress()).isEmpty();
    }

    @Test
    void areReadTheSameFromAStreamThatGivesOneByteAtATime() {
        String text = "\uFEFF" + Read.HEADER + "Zoë;\"Jä\r\nger\";zoe@example.com\r\n\r" + ROW;
        InputStream slow = new ByteArrayInputStream(text.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(1, length));
            }
        };
        assertThat(Read.lines(Read.rows(CustomerCsv.read(slow, Read.NAME, CsvReading.defaults()), Locale.ENGLISH)))
                .containsExactly(2L, 5L);
    }

    @Test
    void thatBreakOffGiveTheirRowsFirst() {
        byte[] start = (Read.HEADER + ROW + ROW + "Ada;").getBytes(UTF_8);
        InputStream broken = new FilterInputStream(Read.stream(start)) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, length);
                if (count < 0) {
                    throw new IOException("connection reset");
                }
                return count;
            }
        };
        IntakeSource source = CustomerCsv.read(broken, Read.NAME, CsvReading.defaults());
        assertThat(source.next(Locale.ENGLISH)).isPresent();
        assertThat(source.next(Locale.ENGLISH)).isPresent();
        IntakeSourceException refusal =
                catchThrowableOfType(IntakeSourceException.class, () -> source.next(Locale.ENGLISH));
        assertThat(refusal)
                .hasMessage("customers.csv, line 4: the file cannot be read any further (IOException). The rows before"
                        + " were read; see the cause and try again.")
                .hasRootCauseMessage("connection reset");
        assertThat(refusal.code()).isEqualTo("file.unreadable");
        assertThatThrownBy(() -> source.next(Locale.ENGLISH)).isSameAs(refusal);
    }

    @Test
    void closeTheirStreamAndGiveNothingAfterwards() {
        AtomicInteger closed = new AtomicInteger();
        InputStream stream = new ByteArrayInputStream((Read.HEADER + ROW).getBytes(UTF_8)) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        IntakeSource source = CustomerCsv.read(stream, Read.NAME, CsvReading.defaults());
        source.close();
        assertThat(closed).hasValue(1);
        assertThatThrownBy(() -> source.next(Locale.ENGLISH))
                .isInstanceOf(IntakeSourceException.class)
                .hasMessage(
                        "customers.csv: it was closed, and a row was asked for. Read the file again from its start.");
    }

    @Test
    void showTheirNameShortAndHarmless() {
        assertThatThrownBy(() -> CustomerCsv.read(Read.stream(new byte[0]), "a\n\u001Bb", CsvReading.defaults()))
                .hasMessageStartingWith("a\uFFFD\uFFFDb, line 1: the file is empty.");
    }

    @Test
    void takeNoRecordsOfNoLength() {
        assertThatThrownBy(() -> CsvReading.defaults().maxRecordLength(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A record has 1 character or more, and 0 were asked for.");
    }

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("customers.csv"), Read.HEADER + rows);
    }

    private static void assertRefused(Path path, String code, String message) {
        IntakeSourceException refusal =
                catchThrowableOfType(IntakeSourceException.class, () -> CustomerCsv.read(path, CsvReading.defaults()));
        assertThat(refusal).hasMessage(message);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.line()).isZero();
    }
}
