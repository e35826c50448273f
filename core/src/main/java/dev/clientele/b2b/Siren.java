package dev.clientele.b2b;

import dev.clientele.kernel.InvalidValueException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a French company (SIREN, INSEE).
 *
 * @param value nine digits, not only zeros; blanks and dots are dropped
 */
public record Siren(String value) implements CompanyNumber {
    private static final Pattern FORM = Pattern.compile("(?!0{9})[0-9]{9}");

    /**
     * Checks the number and drops blanks and dots.
     *
     * @throws InvalidValueException if it is none, see {@link #fault}
     */
    public Siren {
        fault(value).ifPresent(fault -> {
            throw new InvalidValueException("SIREN", fault);
        });
        value = Spelling.without(".", value);
    }

    /**
     * Which rule a text breaks as a SIREN. A SIREN with one wrong digit is never taken for another.
     *
     * @param text any text; blanks and dots do not count
     * @return the broken rule; empty if the text will do
     */
    public static Optional<B2bFault> fault(String text) {
        String digits = Spelling.without(".", text);
        if (!FORM.matcher(digits).matches()) {
            return Optional.of(B2bFault.SIREN_INVALID);
        }
        return Luhn.holdsFor(digits) ? Optional.empty() : Optional.of(B2bFault.SIREN_CHECKSUM);
    }

    /** Without the number: a sole trader's points at a person. */
    @Override
    public String toString() {
        return "Siren[…]";
    }
}
