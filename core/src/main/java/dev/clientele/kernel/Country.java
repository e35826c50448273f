package dev.clientele.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A country by its code in ISO 3166-1 alpha-2.
 *
 * <p>Only the form is checked here, so that what is stored stays readable when a country ceases to exist; what comes in is
 * checked by {@link #fault}.
 *
 * @param code two letters from A to Z, kept in upper case
 */
public record Country(String code) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z]{2}");
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    /** What can be wrong with a country's code. */
    public enum CountryFault implements Fault {
        /** It is blank. */
        REQUIRED("country.required"),
        /** It is no code of a country. */
        UNKNOWN("country.unknown");

        private final String code;

        CountryFault(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Checks the form.
     *
     * @throws InvalidValueException if it is not two letters
     */
    public Country {
        if (!hasForm(code)) {
            throw new InvalidValueException("country", CountryFault.UNKNOWN);
        }
        code = normal(code);
    }

    /**
     * Whether a text has the form of a code, assigned or not.
     *
     * @param text any text; its case and blanks around it do not count
     * @return true for two letters from A to Z
     */
    public static boolean hasForm(String text) {
        return FORM.matcher(text.strip()).matches();
    }

    /**
     * Which rule a text breaks as the code of a country that comes in now.
     *
     * @param text any text; its case and blanks around it do not count
     * @return the broken rule; empty if the text will do
     */
    public static Optional<CountryFault> fault(String text) {
        if (text.isBlank()) {
            return Optional.of(CountryFault.REQUIRED);
        }
        return hasForm(text) && CODES.contains(normal(text)) ? Optional.empty() : Optional.of(CountryFault.UNKNOWN);
    }

    private static String normal(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    /**
     * What the country is called.
     *
     * @param language in which language
     * @return the name, for example "Niederlande"
     */
    public String nameIn(Locale language) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }
}
