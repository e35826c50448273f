package dev.clientele.group;

import dev.clientele.kernel.Folding;
import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Text;
import java.util.Optional;

/**
 * The name of a group; unique in the shop whatever its case and accents.
 *
 * @param value 1 to 255 characters, without blanks around them, none of {@code < > = { }}
 */
public record GroupName(String value) {
    /** The most characters a group's name can have. */
    public static final int MAX_LENGTH = 255;

    private static final String FORBIDDEN = "<>={}";

    /**
     * Checks the name and takes blanks off its ends.
     *
     * @throws InvalidValueException if it breaks a rule, see {@link GroupFault}
     */
    public GroupName {
        fault(value).ifPresent(fault -> {
            throw new InvalidValueException("name of a group", fault);
        });
        value = value.strip();
    }

    /**
     * Which rule a text breaks as a group's name.
     *
     * @param text any text
     * @return the first broken rule; empty if the text will do
     */
    public static Optional<GroupFault> fault(String text) {
        String name = text.strip();
        if (name.isEmpty()) {
            return Optional.of(GroupFault.NAME_REQUIRED);
        }
        if (Text.length(name) > MAX_LENGTH) {
            return Optional.of(GroupFault.NAME_TOO_LONG);
        }
        boolean forbidden = Text.hasControl(name)
                || !Text.isStorable(name)
                || name.chars().anyMatch(c -> FORBIDDEN.indexOf(c) >= 0);
        return forbidden ? Optional.of(GroupFault.NAME_FORBIDDEN_CHARACTER) : Optional.empty();
    }

    /**
     * What must be unique in the shop.
     *
     * @return the folded name, at most 255 code points of it
     */
    public String key() {
        return Folding.key(value, MAX_LENGTH);
    }
}
