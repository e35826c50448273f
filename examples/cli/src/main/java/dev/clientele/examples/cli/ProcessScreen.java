package dev.clientele.examples.cli;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;

/** The terminal of this process, as the system's shell knows it: Java tells nothing of a single output. */
final class ProcessScreen implements Screen {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;

    @Override
    public boolean showsResults() {
        return isTerminal(1);
    }

    @Override
    public boolean showsMessages() {
        return isTerminal(2);
    }

    @Override
    public int width() {
        int columns = showsResults() || showsMessages() ? columns() : NONE.width();
        return Math.min(Math.max(columns, NARROWEST), WIDEST);
    }

    private static boolean isTerminal(int descriptor) {
        try {
            return new ProcessBuilder("sh", "-c", "test -t " + descriptor)
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The answer of {@code stty size}: rows and columns. */
    private static int columns() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(Redirect.from(new File("/dev/tty")))
                    .redirectError(Redirect.DISCARD)
                    .start();
            String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            int columns = Integer.parseInt(answer.substring(answer.indexOf(' ') + 1));
            return columns == 0 ? NONE.width() : columns;
        } catch (IOException | NumberFormatException e) {
            return NONE.width();
        }
    }
}
