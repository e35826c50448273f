package dev.clientele.password;

import dev.clientele.kernel.Text;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * What a shop asks of new passwords: a length, and nothing about the kinds of characters (NIST SP 800-63B, section 3.1.1.2).
 *
 * @param minLength the fewest characters, 5 to 128
 * @param refusesMostUsed whether passwords that very many people take are refused: a list of some 2,900, among them those
 *     of Dutch, French and German speakers, in capitals and small letters alike
 * @param refusesPersonal whether passwords are refused that are little more than the customer's own name or e-mail address:
 *     without their words fewer than five characters are left
 */
public record PasswordPolicy(int minLength, boolean refusesMostUsed, boolean refusesPersonal) {
    /** The fewest characters that any shop may ask for. */
    public static final int MIN_LENGTH = 5;

    /** The most characters that a password may have: what is longer is no password but an attack. */
    public static final int MAX_LENGTH = 4_096;

    /** Five characters. */
    public static final PasswordPolicy STANDARD = new PasswordPolicy(MIN_LENGTH);

    private static final int MOST_ASKED = 128;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if it is below 5 or above 128
     */
    public PasswordPolicy {
        if (minLength < MIN_LENGTH || minLength > MOST_ASKED) {
            throw new IllegalArgumentException("A shop can ask for passwords of at least " + MIN_LENGTH + " to "
                    + MOST_ASKED + " characters, and " + minLength + " is outside.");
        }
    }

    /**
     * Asks for a length, and nothing else.
     *
     * @param minLength the fewest characters, 5 to 128
     * @throws IllegalArgumentException if it is below 5 or above 128
     */
    public PasswordPolicy(int minLength) {
        this(minLength, false, false);
    }

    /** {@return the same, which also refuses the most used passwords} */
    public PasswordPolicy refusingMostUsed() {
        return new PasswordPolicy(minLength, true, refusesPersonal);
    }

    /** {@return the same, which also refuses the customer's own name and e-mail address} */
    public PasswordPolicy refusingPersonal() {
        return new PasswordPolicy(minLength, refusesMostUsed, true);
    }

    /**
     * Which rule a text breaks as a new password of nobody in particular.
     *
     * @param password any text
     * @return the first broken rule; empty if the text will do
     */
    public Optional<PasswordFault> fault(String password) {
        return fault(password, Set.of());
    }

    /**
     * Which rule a text breaks as a customer's new password.
     *
     * @param password any text
     * @param personal the customer's names and e-mail address; they count only if the policy {@link #refusesPersonal()}
     * @return the first broken rule; empty if the text will do
     */
    public Optional<PasswordFault> fault(String password, Collection<String> personal) {
        if (password.length() > 2 * MAX_LENGTH || Text.length(password) > MAX_LENGTH) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        if (Text.length(password) < minLength) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (!Text.isStorable(password)) {
            return Optional.of(PasswordFault.FORBIDDEN_CHARACTER);
        }
        if (refusesMostUsed && GuessablePasswords.isMostUsed(password)) {
            return Optional.of(PasswordFault.MOST_USED);
        }
        return refusesPersonal && GuessablePasswords.isPersonal(password, personal)
                ? Optional.of(PasswordFault.PERSONAL)
                : Optional.empty();
    }
}
