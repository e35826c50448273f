package dev.clientele.kernel;

import java.util.Optional;

/** What holds for every text that is stored: lengths count code points, and some characters cannot be kept. */
public final class Text {
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private Text() {}

    /**
     * A text's length as every rule of this library counts it.
     *
     * @param text any text
     * @return the number of code points
     */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * Whether every database can keep the text and give it back.
     *
     * @param text any text
     * @return false if it holds U+0000 or half of a surrogate pair
     */
    public static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /**
     * Which rule a free text breaks.
     *
     * @param text any text
     * @param max the most code points it may have
     * @return the first broken rule; empty if the text will do
     */
    public static Optional<TextFault> fault(String text, int max) {
        if (length(text) > max) {
            return Optional.of(TextFault.TOO_LONG);
        }
        return isStorable(text) ? Optional.empty() : Optional.of(TextFault.FORBIDDEN_CHARACTER);
    }

    /**
     * Which rule a free text breaks that must not be blank.
     *
     * @param text any text
     * @param max the most code points it may have
     * @return the first broken rule; empty if the text will do
     */
    public static Optional<TextFault> requiredFault(String text, int max) {
        return isInvisible(text) ? Optional.of(TextFault.REQUIRED) : fault(text, max);
    }

    /**
     * Which rule a text breaks as one line, such as a street or a city.
     *
     * @param text any text; blanks around it do not count
     * @param max the most code points it may have
     * @return the first broken rule; empty if the text will do
     */
    public static Optional<TextFault> lineFault(String text, int max) {
        String line = text.strip();
        Optional<TextFault> fault = fault(line, max);
        boolean broken =
                hasControl(line) || line.indexOf(LINE_SEPARATOR) >= 0 || line.indexOf(PARAGRAPH_SEPARATOR) >= 0;
        return fault.isEmpty() && broken ? Optional.of(TextFault.FORBIDDEN_CHARACTER) : fault;
    }

    /**
     * Which rule a text breaks as one line that must not be blank.
     *
     * @param text any text; blanks around it do not count
     * @param max the most code points it may have
     * @return the first broken rule; empty if the text will do
     */
    public static Optional<TextFault> requiredLineFault(String text, int max) {
        return isInvisible(text) ? Optional.of(TextFault.REQUIRED) : lineFault(text, max);
    }

    /**
     * Whether a text shows nothing: it has no characters but blanks of any width and invisible ones (Unicode category Cf).
     *
     * @param text any text
     * @return true if nothing can be seen, also for the empty text
     */
    public static boolean isInvisible(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    /**
     * Whether the text holds a control character (Unicode category Cc), a line break or tab among them.
     *
     * @param text any text
     * @return true if there is one
     */
    public static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
