package dev.clientele.csv;

import dev.clientele.intake.IntakeSourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalLong;

/** A CSV file on disk: it can be read twice, so its bytes tell its character encoding before any row is taken. */
final class CsvFile {
    private static final int CHARACTERS = 8_192;
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Path file;

    CsvFile(Path file) {
        this.file = file;
    }

    CsvSource open(CsvReading options) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            checkKind(attributes);
            Charset charset =
                    options.charset().isPresent() ? options.charset().get() : charsetOfBytes(options.fallbackCharset());
            return open(charset, attributes.size(), options);
        } catch (NoSuchFileException e) {
            throw FileFault.NOT_FOUND.in(path(), 0, "there is no such file. Check the path.", e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private CsvSource open(Charset charset, long size, CsvReading options) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return new CsvSource(name(), in, charset, OptionalLong.of(size), options);
        } catch (RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private void checkKind(BasicFileAttributes attributes) {
        if (attributes.isDirectory()) {
            throw FileFault.IS_DIRECTORY.in(path(), 0, "this is a folder, and a file was expected. Name a file in it.");
        }
        if (!attributes.isRegularFile()) {
            throw FileFault.UNREADABLE.in(
                    path(), 0, "this is a device or a pipe, which cannot be read twice. Hand over its stream instead.");
        }
    }

    /** A byte order mark says UTF-8, and so do bytes that are UTF-8 throughout. */
    private Charset charsetOfBytes(Charset fallback) throws IOException {
        return beginsWithMark() || isUtf8() ? StandardCharsets.UTF_8 : fallback;
    }

    private boolean beginsWithMark() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(UTF_8_MARK.length), UTF_8_MARK);
        }
    }

    private boolean isUtf8() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            StrictDecoder decoder = new StrictDecoder(in, StandardCharsets.UTF_8);
            CharBuffer chars = CharBuffer.allocate(CHARACTERS);
            do {
                decoder.decodeInto(chars.clear());
            } while (chars.position() > 0);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private IntakeSourceException unreadable(IOException cause) {
        String sentence = "the file cannot be read (" + cause.getClass().getSimpleName()
                + "). Check who may read it; the cause tells more.";
        return FileFault.UNREADABLE.in(path(), 0, sentence, cause);
    }

    private String path() {
        return file.toString();
    }

    private String name() {
        return Objects.requireNonNullElse(file.getFileName(), file).toString();
    }
}
