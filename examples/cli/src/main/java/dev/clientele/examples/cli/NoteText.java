package dev.clientele.examples.cli;

import dev.clientele.note.NoteDraft;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a note: what was typed, or what the standard input holds. */
final class NoteText {
    private static final String STANDARD_INPUT = "-";

    /** Code points have four bytes at most in UTF-8, and the ends of lines can have two. */
    private static final int MOST_BYTES = 4 * NoteDraft.MAX_TEXT + 2;

    private NoteText() {}

    static String of(String typed, Shell shell) {
        return typed.equals(STANDARD_INPUT) ? read(shell) : typed;
    }

    private static String read(Shell shell) {
        try {
            byte[] bytes = shell.in().readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new CommandFailedException("A note has at most " + Words.number(NoteDraft.MAX_TEXT)
                        + " characters, and there is more on the standard input.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .stripTrailing();
        } catch (CharacterCodingException e) {
            throw new CommandFailedException("The text on the standard input is not in UTF-8.");
        } catch (IOException e) {
            throw new CommandFailedException("The standard input cannot be read (" + Words.reason(e) + ").");
        }
    }
}
