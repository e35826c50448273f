package dev.clientele.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.clientele.intake.IntakeSource;
import dev.clientele.intake.IntakeSourceException;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

/** A program that reads files no memory could hold and prints how each ends; {@link HugeFilesTest} gives it little of it. */
final class HugeFiles {
    private static final int MEGABYTE = 1_000_000;
    private static final String START =
            Read.HEADER + "Ada;Lovelace;ada@example.com\n\"Bob\nBob\";Bouwer;bob@example.com\n";

    private HugeFiles() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        try (InputStream quote = stream(START + "Ada;\"", "Love;lace\n", 100);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            quote.transferTo(out);
        }
        print("file with an open quote", () -> CustomerCsv.read(file, CsvReading.defaults()));
        print("open quote", () -> source(START + "Ada;\"", "Love;lace\n", 100));
        print("endless line", () -> source(START, "x", 1_000));
        print("endless quoted line", () -> source(START + '"', "x", 1_000));
        print("endless header", () -> source("", "Voornaam", 1_000));
        print("endless first line of blanks", () -> source("", " ", 1_000));
        print("columns in the header", () -> source(Read.HEADER.strip(), ";", 10));
        print("columns in a row", () -> source(START, ";", 10));
        print("NULs", () -> source(START, "\0", 1_000));
        print("rows of many columns", () -> source(START, ";".repeat(250_000) + "\n", 20));
        print("blank lines", () -> source(START, "\n", 5));
    }

    private static void print(String what, Supplier<IntakeSource> opened) {
        int rows = 0;
        String end = "read";
        try (IntakeSource source = opened.get()) {
            while (source.next(Locale.ENGLISH).isPresent()) {
                rows++;
            }
        } catch (IntakeSourceException e) {
            end = e.code() + " in line " + e.line();
        }
        System.out.println(what + ": " + end + " after " + rows + " rows");
    }

    private static IntakeSource source(String start, String repeated, int megabytes) {
        return CustomerCsv.read(stream(start, repeated, megabytes), Read.NAME, CsvReading.defaults());
    }

    private static InputStream stream(String start, String repeated, int megabytes) {
        return new SequenceInputStream(
                new ByteArrayInputStream(start.getBytes(UTF_8)),
                new Repeated(repeated.getBytes(UTF_8), (long) megabytes * MEGABYTE));
    }

    /** The same bytes again and again. */
    private static final class Repeated extends InputStream {
        private final byte[] unit;
        private long left;
        private int next;

        Repeated(byte[] unit, long length) {
            this.unit = unit;
            this.left = length - length % unit.length;
        }

        @Override
        public int read() {
            if (left == 0) {
                return -1;
            }
            left--;
            byte b = unit[next];
            next = (next + 1) % unit.length;
            return b & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int count = (int) Math.min(left, Math.min(length, unit.length - next));
            System.arraycopy(unit, next, target, offset, count);
            next = (next + count) % unit.length;
            left -= count;
            return count;
        }
    }
}
