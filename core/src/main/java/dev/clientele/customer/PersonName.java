package dev.clientele.customer;

import dev.clientele.kernel.Folding;
import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Text;
import java.util.Optional;

/**
 * A person's first and last name, as he or she writes them; a tussenvoegsel ("van der") belongs to the last name.
 *
 * <p>Only what no store can keep is refused here; what a shop lets in is a {@link NamePolicy}.
 *
 * @param first 1 to 255 characters, without blanks around them
 * @param last 1 to 255 characters, without blanks around them
 */
public record PersonName(String first, String last) {
    /** The most characters a first or last name can have. */
    public static final int MAX_LENGTH = 255;

    /**
     * Checks both names and takes blanks off their ends.
     *
     * @throws InvalidValueException if one is empty, too long or cannot be stored
     */
    public PersonName {
        first = checked(first);
        last = checked(last);
    }

    /**
     * Which permanent rule a text breaks as a first or last name.
     *
     * @param text any text; blanks around it do not count
     * @return the first broken rule; empty if the text can be a name
     */
    static Optional<NameFault> fault(String text) {
        String name = text.strip();
        if (Text.isInvisible(name)) {
            return Optional.of(NameFault.REQUIRED);
        }
        if (Text.length(name) > MAX_LENGTH) {
            return Optional.of(NameFault.TOO_LONG);
        }
        return Text.isStorable(name) ? Optional.empty() : Optional.of(NameFault.FORBIDDEN_CHARACTER);
    }

    private static String checked(String text) {
        fault(text).ifPresent(fault -> {
            throw new InvalidValueException("name of a person", fault);
        });
        return text.strip();
    }

    /**
     * What the first name is sorted and filtered by.
     *
     * @return the folded name, see {@link #key}
     */
    public String firstKey() {
        return key(first);
    }

    /**
     * What the last name is sorted and filtered by.
     *
     * @return the folded name, see {@link #key}
     */
    public String lastKey() {
        return key(last);
    }

    /**
     * What the last name is sorted by where a tussenvoegsel is of no account: "van der Berg" comes among the names with B.
     *
     * @return the folded name with the prefix behind the rest, at most 255 code points of it; see {@link NamePrefix}
     */
    public String lastKeyWithoutPrefix() {
        return key(NamePrefix.behind(lastKey()));
    }

    /**
     * A name as it is sorted and filtered.
     *
     * @param name any text
     * @return the folded text, at most 255 code points of it, so that every database can index it
     */
    public static String key(String name) {
        return Folding.key(name, MAX_LENGTH);
    }

    /** Without the names: personal data belongs into no log. */
    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
