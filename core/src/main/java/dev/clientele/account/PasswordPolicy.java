package dev.clientele.account;

import dev.clientele.kernel.Text;
import java.util.Optional;

/**
 * What a shop asks of new passwords: a length, and nothing about the kinds of characters (NIST SP 800-63B, section 3.1.1.2).
 *
 * @param minLength the fewest characters, 5 to 128
 */
public record PasswordPolicy(int minLength) {
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
     * Which rule a text breaks as a new password.
     *
     * @param password any text
     * @return the broken rule; empty if the text will do
     */
    public Optional<PasswordFault> fault(String password) {
        if (password.length() > 2 * MAX_LENGTH || Text.length(password) > MAX_LENGTH) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        return Text.length(password) < minLength ? Optional.of(PasswordFault.TOO_SHORT) : Optional.empty();
    }
}
