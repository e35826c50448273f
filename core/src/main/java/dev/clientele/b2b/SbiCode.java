package dev.clientele.b2b;

import dev.clientele.kernel.InvalidValueException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a Dutch company does (Standaard Bedrijfsindeling, CBS).
 *
 * @param value four or five digits; blanks and dots are dropped
 */
public record SbiCode(String value) implements ActivityCode {
    private static final Pattern FORM = Pattern.compile("[0-9]{4,5}");

    /**
     * Checks the form and drops blanks and dots.
     *
     * @throws InvalidValueException if it has another form
     */
    public SbiCode {
        fault(value).ifPresent(fault -> {
            throw new InvalidValueException("SBI code", fault);
        });
        value = Spelling.without(".", value);
    }

    /**
     * Which rule a text breaks as an SBI code.
     *
     * @param text any text; blanks and dots do not count
     * @return the broken rule; empty if the text will do
     */
    public static Optional<B2bFault> fault(String text) {
        boolean sound = FORM.matcher(Spelling.without(".", text)).matches();
        return sound ? Optional.empty() : Optional.of(B2bFault.SBI_INVALID);
    }
}
