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
    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");

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
}
