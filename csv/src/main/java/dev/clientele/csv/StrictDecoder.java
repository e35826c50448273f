package dev.clientele.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a stream without replacing what cannot be decoded. All characters before the trouble are handed out first: a
 * {@link java.io.InputStreamReader} swallows those of the same buffer.
 */
final class StrictDecoder {
    private static final int BYTES = 32_768;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BYTES).limit(0);
    private long bytesRead;
    private boolean ended;
    private boolean flushed;
    private @Nullable IOException broken;

    StrictDecoder(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Puts characters into the buffer until it is full or no more can be had. It stays empty at the end of the stream.
     *
     * @throws CharacterCodingException if the very next bytes cannot be decoded; again and again
     * @throws IOException if the stream cannot be read any further; again and again
     */
    void decodeInto(CharBuffer chars) throws IOException {
        while (!flushed) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isError() && chars.position() == 0) {
                result.throwException();
            }
            if (!result.isUnderflow()) {
                return;
            }
            if (ended) {
                flushed = decoder.flush(chars).isUnderflow();
                return;
            }
            if (!hasMoreBytes(chars)) {
                return;
            }
        }
    }

    /** How many bytes were taken from the stream. */
    long bytesRead() {
        return bytesRead;
    }

    private boolean hasMoreBytes(CharBuffer decoded) throws IOException {
        if (broken == null) {
            readBytes();
        }
        if (broken != null && decoded.position() == 0) {
            throw broken;
        }
        return broken == null;
    }

    private void readBytes() {
        bytes.compact();
        try {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(0, count));
            bytesRead += Math.max(0, count);
        } catch (IOException e) {
            broken = e;
        }
        bytes.flip();
    }
}
