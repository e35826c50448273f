package dev.clientele.examples.cli;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that cannot be written to. */
final class BrokenStream extends OutputStream {
    private final String reason;

    BrokenStream(String reason) {
        this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
        throw new IOException(reason);
    }
}
