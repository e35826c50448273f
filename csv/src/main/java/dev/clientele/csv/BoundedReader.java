package dev.clientele.csv;

import dev.clientele.intake.IntakeSourceException;
import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * What the parser reads from: a file's characters, as long as they can be those of an honest file.
 *
 * <p>The parser would read a quote that never ends into memory until there is none left. So this reader refuses to go on
 * when a record gets too long, at a NUL and at what cannot be decoded; everything before is handed out first, so that no
 * row before the trouble is lost.
 */
final class BoundedReader extends Reader {
    private static final int BUFFER = 8_192;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final StrictDecoder decoder;
    private final Charset charset;
    private final String file;
    private final int limit;
    private final CharBuffer ahead = CharBuffer.allocate(BUFFER).limit(0);
    private long line = 1;
    private long lengthOfRecord;
    private char last;
    private boolean atEnd;

    BoundedReader(StrictDecoder decoder, Charset charset, String file, int limit) {
        this.decoder = decoder;
        this.charset = charset;
        this.file = file;
        this.limit = limit;
    }

    /** What the file begins with, at most a buffer full, without a byte order mark; to be asked for before anything is read. */
    CharSequence beginning() {
        fill();
        if (ahead.hasRemaining() && ahead.charAt(0) == BYTE_ORDER_MARK) {
            ahead.get();
        }
        return ahead.asReadOnlyBuffer();
    }

    /** To be told before each record: the limit holds for each, and trouble is reported where its record begins. */
    void recordBegins(long lineOfRecord) {
        line = lineOfRecord;
        lengthOfRecord = 0;
    }

    long line() {
        return line;
    }

    /** Whether the parser has asked for more than the file has. */
    boolean isAtEnd() {
        return atEnd;
    }

    @Override
    public int read(char[] target, int offset, int length) {
        try {
            return handOut(target, offset, length);
        } catch (IntakeSourceException e) {
            if (last != '\r') {
                throw e;
            }
            // The parser only looks whether a line feed follows. With one it delivers the record, then it comes back.
            last = '\n';
            target[offset] = last;
            return 1;
        }
    }

    private int handOut(char[] target, int offset, int length) {
        fill();
        if (!ahead.hasRemaining()) {
            atEnd = true;
            return -1;
        }
        if (lengthOfRecord >= limit) {
            throw tooLong();
        }
        long most = Math.min(Math.min(length, ahead.remaining()), limit - lengthOfRecord);
        int count = lengthBeforeNul((int) most);
        ahead.get(target, offset, count);
        lengthOfRecord += count;
        last = target[offset + count - 1];
        return count;
    }

    private int lengthBeforeNul(int most) {
        char[] chars = ahead.array();
        int start = ahead.position();
        for (int i = start; i < start + most; i++) {
            if (chars[i] == 0) {
                if (i == start) {
                    throw binary();
                }
                return i - start;
            }
        }
        return most;
    }

    private void fill() {
        if (ahead.hasRemaining()) {
            return;
        }
        ahead.clear();
        try {
            decoder.decodeInto(ahead);
        } catch (CharacterCodingException e) {
            throw undecodable(e);
        } catch (IOException e) {
            throw unreadable(e);
        } finally {
            ahead.flip();
        }
    }

    private IntakeSourceException tooLong() {
        return FileFault.RECORD_TOO_LONG.in(
                file,
                line,
                "the record that begins here has more than " + limit
                        + " characters. Most often a quote (\") is opened in it and never closed: close it. "
                        + "If the record is right, raise the limit of CsvReading.");
    }

    private IntakeSourceException binary() {
        return FileFault.BINARY.in(
                file,
                line,
                "the record that begins here holds a NUL (U+0000), and text in " + charset + " was expected. "
                        + "Save a spreadsheet as CSV, and name the charset of CsvReading for text in UTF-16.");
    }

    private IntakeSourceException undecodable(CharacterCodingException cause) {
        return FileFault.UNDECODABLE.in(
                file,
                line,
                "the record that begins here holds bytes that are no " + charset
                        + ". Save the file as UTF-8, or name its charset in CsvReading.",
                cause);
    }

    private IntakeSourceException unreadable(IOException cause) {
        return FileFault.UNREADABLE.in(
                file,
                line,
                "the file cannot be read any further (" + cause.getClass().getSimpleName()
                        + "). The rows before were read; see the cause and try again.",
                cause);
    }

    /** Nothing: whoever opened the stream closes it. */
    @Override
    public void close() {}
}
