package dev.clientele.b2b;

import dev.clientele.kernel.InvalidValueException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number under which the Dutch Chamber of Commerce (Kamer van Koophandel) keeps a company.
 *
 * <p>It is a text: leading zeros count. It has no check digit, so a wrong digit goes unnoticed.
 *
 * @param value eight digits, not only zeros; blanks and dots are dropped
 */
public record KvkNumber(String value) implements CompanyNumber {
    private static final Pattern FORM = Pattern.compile("(?!0{8})[0-9]{8}");

    /**
     * Checks the number and drops blanks and dots.
     *
     * @throws InvalidValueException if it is none, see {@link #fault}
     */
    public KvkNumber {
        fault(value).ifPresent(fault -> {
            throw new InvalidValueException("KvK number", fault);
        });
        value = Spelling.without(".", value);
    }

    /**
     * Which rule a text breaks as a KvK number.
     *
     * @param text any text; blanks and dots do not count
     * @return the broken rule; empty if the text will do
     */
    public static Optional<B2bFault> fault(String text) {
        boolean sound = FORM.matcher(Spelling.without(".", text)).matches();
        return sound ? Optional.empty() : Optional.of(B2bFault.KVK_INVALID);
    }

    /** Without the number: a sole trader's points at a person. */
    @Override
    public String toString() {
        return "KvkNumber[…]";
    }
}
