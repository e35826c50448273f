package dev.clientele.note;

import dev.clientele.kernel.Text;
import dev.clientele.kernel.TextFault;
import dev.clientele.kernel.ValidText;
import java.util.Objects;
import java.util.Optional;

/**
 * What a form about a private note holds; immutable, checked when it is handed in.
 *
 * <p>A line ends in LF (U+000A) whatever the form sent: CR LF and CR become LF.
 */
public final class NoteDraft {
    /** The most code points of a note. */
    public static final int MAX_TEXT = 10_000;

    @ValidText(max = MAX_TEXT, required = true)
    private final String text;

    private NoteDraft(String text) {
        this.text = text;
    }

    /**
     * A draft.
     *
     * @param text 1 to 10,000 characters in any number of lines, not all of them blank
     * @return the draft
     */
    public static NoteDraft of(String text) {
        return new NoteDraft(
                Objects.requireNonNull(text, "text").replace("\r\n", "\n").replace('\r', '\n'));
    }

    /**
     * Which rule a note's text breaks.
     *
     * @param text any text
     * @return the first broken rule; empty if the text will do
     */
    public static Optional<TextFault> fault(String text) {
        return Text.requiredFault(of(text).text, MAX_TEXT);
    }

    /** {@return the text as it was typed, its lines ended by LF} */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof NoteDraft other && text.equals(other.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Without the text, which is about a person. */
    @Override
    public String toString() {
        return "NoteDraft[…]";
    }
}
