package dev.clientele.b2b;

import dev.clientele.kernel.InvalidValueException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A company's number for value added tax, with the letters of its country in front.
 *
 * <p>Dutch numbers (BTW-id) are checked, those of other countries have a form only. No check tells whether the number was given
 * out; that is for VIES to say. Dutch sole traders must not give their number of before 2020, which holds their BSN: it looks
 * like a company's, so no check can refuse it.
 *
 * @param value two letters and 2 to 13 letters or digits, in Ireland also + and *; blanks, dots and hyphens are dropped, letters upper-cased
 */
public record VatNumber(String value) implements CompanyNumber {
    private static final Pattern ASCII = Pattern.compile("[0-9A-Za-z+*]*");
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9A-Z+*]{2,13}");
    private static final String DUTCH = "NL";

    /**
     * Checks the number and brings it into its normal form.
     *
     * @throws InvalidValueException if it is none, see {@link #fault}
     */
    public VatNumber {
        fault(value).ifPresent(fault -> {
            throw new InvalidValueException("VAT number", fault);
        });
        value = normal(value);
    }

    /**
     * Which rule a text breaks as a VAT number of its country.
     *
     * @param text any text; blanks, dots, hyphens and the case of letters do not count
     * @return the broken rule; empty if the text will do
     */
    public static Optional<B2bFault> fault(String text) {
        String number = normal(text);
        if (number.startsWith(DUTCH)) {
            return BtwId.fault(number);
        }
        return FORM.matcher(number).matches() ? Optional.empty() : Optional.of(B2bFault.VAT_NUMBER_INVALID);
    }

    /**
     * Which rule a text breaks as a Dutch VAT number: NL, nine digits, B and 01 to 99, where the nine digits pass the 11-test or
     * the whole passes the check of ISO 7064, mod 97-10.
     *
     * <p>Where one check holds, one wrong digit among the nine breaks it; the other may hold by chance. The 11-test does not
     * look at the last two digits.
     *
     * @param text any text; blanks, dots, hyphens and the case of letters do not count
     * @return the broken rule; empty if the text will do
     */
    public static Optional<B2bFault> faultOfBtwId(String text) {
        return BtwId.fault(normal(text));
    }

    /** Upper-cased only where it is ASCII: elsewhere letters turn into others, such as ı into I. */
    private static String normal(String text) {
        String compact = Spelling.without(".-", text);
        return ASCII.matcher(compact).matches() ? compact.toUpperCase(Locale.ROOT) : "";
    }

    /**
     * The country that gave the number out.
     *
     * @return its two letters as the number has them, upper-case: ISO 3166-1, but EL for Greece and XI for Northern Ireland
     */
    public String country() {
        return value.substring(0, DUTCH.length());
    }

    /** Without the number: a sole trader's points at a person. */
    @Override
    public String toString() {
        return "VatNumber[…]";
    }
}
