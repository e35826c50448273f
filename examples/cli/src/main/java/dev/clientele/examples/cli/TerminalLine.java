package dev.clientele.examples.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBarConsumer;

/** One line of a terminal, written over and over, blank at the end. */
final class TerminalLine implements ProgressBarConsumer {
    private final PrintStream out;
    private final int width;

    TerminalLine(PrintStream out, int width) {
        this.out = out;
        this.width = width;
    }

    @Override
    public int getMaxRenderedLength() {
        return width;
    }

    @Override
    public void accept(String text) {
        out.print("\r" + TextWidth.padded(TextWidth.cut(text, width), width, false));
        out.flush();
    }

    @Override
    public void close() {
        accept("");
        out.print("\r");
        out.flush();
    }
}
