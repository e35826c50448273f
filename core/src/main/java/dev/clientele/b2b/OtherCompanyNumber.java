package dev.clientele.b2b;

import dev.clientele.kernel.Country;
import dev.clientele.kernel.Folding;
import dev.clientele.kernel.InvalidValueException;
import dev.clientele.kernel.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A company's number in a register that this library has no rules for; kept as it is.
 *
 * <p>Not for numbers of persons: a scheme that names the Dutch BSN is refused, whatever its spelling.
 *
 * @param country the country's code of ISO 3166-1, two letters, upper-cased
 * @param scheme what the number is called there, for example {@code Handelsregister}; 1 to 32 characters
 * @param value the number, 1 to 64 characters
 */
public record OtherCompanyNumber(String country, String scheme, String value) implements CompanyNumber {
    /** The most characters a scheme can have. */
    public static final int MAX_SCHEME = 32;

    /** The most characters a number can have. */
    public static final int MAX_VALUE = 64;

    private static final String NETHERLANDS = "NL";
    private static final Set<String> PERSONAL_WORDS = Set.of("bsn", "sofi");
    private static final Pattern PERSONAL_NAME =
            Pattern.compile("bsn|sofi|.*(?:bsnn|burgerservicen|sofin(?:umme)?r|sociaalfiscaal).*");

    /**
     * Checks the parts, takes blanks off their ends and upper-cases the country, which may have ceased to exist.
     *
     * @throws InvalidValueException if one breaks a rule, see {@link #fault}
     */
    public OtherCompanyNumber {
        Optional<B2bFault> form = Country.hasForm(country) ? Optional.empty() : Optional.of(B2bFault.COUNTRY_UNKNOWN);
        String number = value;
        String kind = scheme;
        form.or(() -> schemeFormFault(kind)).or(() -> valueFault(number)).ifPresent(fault -> {
            throw new InvalidValueException("company number", fault);
        });
        country = new Country(country).code();
        scheme = scheme.strip();
        value = value.strip();
    }

    /**
     * Which rule a number breaks; blanks around its parts do not count.
     *
     * @param country any text
     * @param scheme any text
     * @param value any text
     * @return the first broken rule; empty if all three will do
     */
    public static Optional<B2bFault> fault(String country, String scheme, String value) {
        return countryFault(country).or(() -> schemeFault(country, scheme)).or(() -> valueFault(value));
    }

    static Optional<B2bFault> countryFault(String text) {
        return Country.fault(text).isEmpty() ? Optional.empty() : Optional.of(B2bFault.COUNTRY_UNKNOWN);
    }

    /** The words that mean a person's number in the Netherlands may mean something else elsewhere. */
    static Optional<B2bFault> schemeFault(String country, String scheme) {
        boolean personal = country.strip().equalsIgnoreCase(NETHERLANDS) && isPersonal(scheme);
        return schemeFormFault(scheme).or(() -> personal ? Optional.of(B2bFault.PERSONAL_NUMBER) : Optional.empty());
    }

    private static Optional<B2bFault> schemeFormFault(String text) {
        return isVisible(text.strip(), MAX_SCHEME) ? Optional.empty() : Optional.of(B2bFault.SCHEME_INVALID);
    }

    static Optional<B2bFault> valueFault(String text) {
        return isVisible(text.strip(), MAX_VALUE) ? Optional.empty() : Optional.of(B2bFault.OTHER_NUMBER_INVALID);
    }

    private static boolean isVisible(String text, int max) {
        return Text.length(text) <= max && !Text.isInvisible(text) && !Text.hasControl(text) && Text.isStorable(text);
    }

    /** "BSN", "b.s.n." and "BSN-nummer" are all the same. */
    private static boolean isPersonal(String scheme) {
        List<String> words = Folding.words(scheme);
        return words.stream().anyMatch(PERSONAL_WORDS::contains)
                || PERSONAL_NAME.matcher(String.join("", words)).matches();
    }

    /** Without the number: a sole trader's points at a person. */
    @Override
    public String toString() {
        return "OtherCompanyNumber[…]";
    }
}
