package dev.clientele.group;

import dev.clientele.kernel.InvalidValueException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour, written as web pages write it.
 *
 * @param hex {@code #} and six hexadecimal digits, kept in lower case
 */
public record Color(String hex) {
    // Before the colours, which are checked by it.
    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

    private static final Color BLACK = new Color("#000000");
    private static final Color WHITE = new Color("#ffffff");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if it has another form
     */
    public Color {
        fault(hex).ifPresent(fault -> {
            throw new InvalidValueException("colour", fault);
        });
        hex = hex.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Which rule a text breaks as a colour.
     *
     * @param text any text
     * @return the broken rule; empty if the text will do
     */
    public static Optional<GroupFault> fault(String text) {
        return FORM.matcher(text.strip()).matches() ? Optional.empty() : Optional.of(GroupFault.COLOR_INVALID);
    }

    /**
     * The colour that a text on this one is easiest to read in: its contrast is 4.5:1 or more, what WCAG 2.2 asks for
     * (success criterion 1.4.3).
     *
     * @return black or white
     */
    public Color textColor() {
        return contrast(BLACK) >= contrast(WHITE) ? BLACK : WHITE;
    }

    /**
     * The contrast between this and another colour, as WCAG 2.2 defines it.
     *
     * @param other the other colour
     * @return 1 for equal colours, up to 21 for black and white
     */
    public double contrast(Color other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private double luminance() {
        return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
    }

    private double channel(int begin) {
        double share = Integer.parseInt(hex, begin, begin + 2, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
