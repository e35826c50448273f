package dev.clientele.b2b;

import dev.clientele.kernel.InvalidValueException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a French company mainly does (code APE, after INSEE's nomenclature NAF).
 *
 * @param value four digits and a letter, three and a letter before 2008; blanks and dots are dropped, the letter upper-cased
 */
public record ApeCode(String value) implements ActivityCode {
    private static final Pattern FORM = Pattern.compile("[0-9]{3,4}[A-Za-z]");

    /**
     * Checks the form and brings it into the normal one.
     *
     * @throws InvalidValueException if it has another form
     */
    public ApeCode {
        fault(value).ifPresent(fault -> {
            throw new InvalidValueException("APE code", fault);
        });
        value = Spelling.without(".", value).toUpperCase(Locale.ROOT);
    }

    /**
     * Which rule a text breaks as an APE code.
     *
     * @param text any text; blanks, dots and the case of the letter do not count
     * @return the broken rule; empty if the text will do
     */
    public static Optional<B2bFault> fault(String text) {
        boolean sound = FORM.matcher(Spelling.without(".", text)).matches();
        return sound ? Optional.empty() : Optional.of(B2bFault.APE_INVALID);
    }
}
