package dev.clientele.group;

import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Text;
import dev.clientele.kernel.TextFault;
import java.util.Optional;

/**
 * The host's own reference to one of its product categories, such as an id or a slug. It is compared as it is written: case
 * counts.
 *
 * @param value 1 to 64 characters on one line, without blanks around them
 */
public record CategoryRef(String value) implements Comparable<CategoryRef> {
    /** The most characters a reference can have. */
    public static final int MAX_LENGTH = 64;

    /**
     * Checks the reference and takes blanks off its ends.
     *
     * @throws InvalidValueException if it is blank, too long or holds a control character
     */
    public CategoryRef {
        fault(value).ifPresent(fault -> {
            throw new InvalidValueException("reference to a category", fault);
        });
        value = value.strip();
    }

    /**
     * Which rule a text breaks as a reference.
     *
     * @param text any text
     * @return the first broken rule; empty if the text will do
     */
    public static Optional<TextFault> fault(String text) {
        return Text.requiredLineFault(text, MAX_LENGTH);
    }

    @Override
    public int compareTo(CategoryRef other) {
        return value.compareTo(other.value);
    }
}
