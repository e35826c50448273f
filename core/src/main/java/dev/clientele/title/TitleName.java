package dev.clientele.title;

import dev.clientele.kernel.Folding;
import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Text;
import java.util.Optional;

/**
 * The name of a social title, as it is shown; unique in the shop whatever its case and accents.
 *
 * @param value 1 to 20 characters, without blanks around them
 */
public record TitleName(String value) {
    /** The most characters a title's name can have. */
    public static final int MAX_LENGTH = 20;

    private static final int MAX_KEY = 255;

    /**
     * Checks the name and takes blanks off its ends.
     *
     * @throws InvalidValueException if it breaks a rule, see {@link TitleFault}
     */
    public TitleName {
        fault(value).ifPresent(fault -> {
            throw new InvalidValueException("name of a social title", fault);
        });
        value = value.strip();
    }

    /**
     * Which rule a text breaks as a title's name.
     *
     * @param text any text
     * @return the first broken rule; empty if the text will do
     */
    public static Optional<TitleFault> fault(String text) {
        String name = text.strip();
        if (name.isEmpty()) {
            return Optional.of(TitleFault.REQUIRED);
        }
        if (Text.length(name) > MAX_LENGTH) {
            return Optional.of(TitleFault.TOO_LONG);
        }
        boolean forbidden =
                Text.hasControl(name) || !Text.isStorable(name) || name.indexOf('<') >= 0 || name.indexOf('>') >= 0;
        return forbidden ? Optional.of(TitleFault.FORBIDDEN_CHARACTER) : Optional.empty();
    }

    /**
     * What must be unique in the shop.
     *
     * @return the folded name, at most 255 code points of it
     */
    public String key() {
        return Folding.key(value, MAX_KEY);
    }
}
