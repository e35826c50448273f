package dev.clientele.b2b;

import dev.clientele.kernel.InvalidValueException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a French company's establishment (SIRET, INSEE): its SIREN and five digits more.
 *
 * <p>Both numbers have a check digit after Luhn. The post offices of La Poste do not: the sum of their digits is a multiple of
 * five, but for the head office.
 *
 * @param value fourteen digits; blanks and dots are dropped
 */
public record Siret(String value) implements CompanyNumber {
    private static final Pattern FORM = Pattern.compile("(?!0{9})[0-9]{14}");
    private static final int SIREN_LENGTH = 9;
    private static final String LA_POSTE = "356000000";
    private static final String HEAD_OFFICE_OF_LA_POSTE = "35600000000048";

    /**
     * Checks the number and drops blanks and dots.
     *
     * @throws InvalidValueException if it is none, see {@link #fault}
     */
    public Siret {
        fault(value).ifPresent(fault -> {
            throw new InvalidValueException("SIRET", fault);
        });
        value = Spelling.without(".", value);
    }

    /**
     * Which rule a text breaks as a SIRET.
     *
     * <p>A SIRET with one wrong digit is never taken for another, except among the post offices of La Poste: there a wrong digit
     * among the last five can go unnoticed.
     *
     * @param text any text; blanks and dots do not count
     * @return the broken rule; empty if the text will do
     */
    public static Optional<B2bFault> fault(String text) {
        String digits = Spelling.without(".", text);
        if (!FORM.matcher(digits).matches()) {
            return Optional.of(B2bFault.SIRET_INVALID);
        }
        boolean sound = Luhn.holdsFor(digits.substring(0, SIREN_LENGTH)) && isEstablishment(digits);
        return sound ? Optional.empty() : Optional.of(B2bFault.SIRET_CHECKSUM);
    }

    private static boolean isEstablishment(String digits) {
        boolean postOffice = digits.startsWith(LA_POSTE) && !digits.equals(HEAD_OFFICE_OF_LA_POSTE);
        return postOffice ? digits.chars().map(digit -> digit - '0').sum() % 5 == 0 : Luhn.holdsFor(digits);
    }

    /**
     * The company that the establishment belongs to.
     *
     * @return the first nine digits
     */
    public Siren siren() {
        return new Siren(value.substring(0, SIREN_LENGTH));
    }

    /** Without the number: a sole trader's points at a person. */
    @Override
    public String toString() {
        return "Siret[…]";
    }
}
