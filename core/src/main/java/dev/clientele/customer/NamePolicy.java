package dev.clientele.customer;

import dev.clientele.kernel.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may stand in a person's name when it enters the shop. Names that are stored stay readable whatever the policy.
 *
 * <p>Every script, accents, hyphens, apostrophes and blanks are allowed by both.
 */
public enum NamePolicy {
    /**
     * For forms: no digits, no punctuation but hyphens, apostrophes and the dots of initials ("J.P.").
     *
     * <p>It keeps out the web addresses that spam registrations put into names.
     */
    STRICT {
        @Override
        Optional<NameFault> content(String name) {
            if (name.codePoints().anyMatch(NamePolicy::isForbidden)) {
                return Optional.of(NameFault.FORBIDDEN_CHARACTER);
            }
            if (hasDotInsideWord(name)) {
                return Optional.of(NameFault.DOT);
            }
            return hasLink(name) ? Optional.of(NameFault.LINK) : Optional.empty();
        }
    },
    /** For files of older shops, which allowed more: no control characters, no {@code <} or {@code >}, no web address. */
    LENIENT {
        @Override
        Optional<NameFault> content(String name) {
            if (Text.hasControl(name) || name.indexOf('<') >= 0 || name.indexOf('>') >= 0) {
                return Optional.of(NameFault.FORBIDDEN_CHARACTER);
            }
            return hasLink(name) ? Optional.of(NameFault.LINK) : Optional.empty();
        }
    };

    private static final String FORBIDDEN = "!<>,;?=+()/\\@#\"°*`{}_^$%:¤[]|";
    private static final Pattern LINK = Pattern.compile(
            "://|(?<![\\p{L}\\p{M}\\p{N}_])www\\.|[\\p{L}\\p{N}-]+\\.\\p{L}{2,}/", Pattern.CASE_INSENSITIVE);

    abstract Optional<NameFault> content(String name);

    /**
     * Which rule a text breaks as a first or last name.
     *
     * @param text any text; blanks around it do not count
     * @return the first broken rule; empty if the text will do
     */
    public Optional<NameFault> fault(String text) {
        Optional<NameFault> permanent = PersonName.fault(text);
        return permanent.isPresent() ? permanent : content(text.strip());
    }

    private static boolean isForbidden(int c) {
        return Character.isDigit(c) || Character.isISOControl(c) || FORBIDDEN.indexOf(c) >= 0;
    }

    /** A dot may end a word or follow an initial, a letter (with its marks) that stands alone. */
    private static boolean hasDotInsideWord(String name) {
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            boolean ends = dot + 1 == name.length() || Character.isWhitespace(name.charAt(dot + 1));
            if (!ends && !followsInitial(name, dot)) {
                return true;
            }
        }
        return false;
    }

    private static boolean followsInitial(String name, int dot) {
        int i = dot;
        while (i > 0 && isMark(name.codePointBefore(i))) {
            i -= Character.charCount(name.codePointBefore(i));
        }
        if (i == 0 || !Character.isLetter(name.codePointBefore(i))) {
            return false;
        }
        i -= Character.charCount(name.codePointBefore(i));
        return i == 0 || !isLetterOrMark(name.codePointBefore(i));
    }

    private static boolean isLetterOrMark(int c) {
        return Character.isLetter(c) || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean hasLink(String name) {
        boolean mayHoldOne = name.indexOf('.') >= 0 || name.indexOf(':') >= 0;
        return mayHoldOne && LINK.matcher(name).find();
    }
}
